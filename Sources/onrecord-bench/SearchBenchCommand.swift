import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Measures searches in process, on an index of a folder of articles.
struct SearchBenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Measure searches in the index of a folder of articles.")

    @Option(help: "How often everything is looked for; shown are medians.")
    var rounds = 21
    @Argument(help: "A folder of articles.")
    var folder: String

    func validate() throws { try Stopwatch.validate(rounds: rounds) }

    func run() throws {
        let store = IndexStore(OpenedPaths([FilePath(folder)]), isKept: true)
        let indexing = try ContinuousClock().measure { _ = try store.update() }
        let total = store.articleCount(in: ArticleListing(order: .date))
        guard total > 0 else { throw ValidationError("\(folder): no articles in it") }
        print("\(total) articles, indexed in \(milliseconds(indexing) / 1000) s; milliseconds, medians of \(rounds)")
        print(line("query", "articles", "first", "found", "with rows"))
        for query in try queries(store) { print(try measured(query, store)) }
    }

    /// A line of the table: the first search, the following ones, and these with the first rows and what they show.
    private func measured(_ text: String, _ store: IndexStore) throws -> String {
        var (found, shown) = ([Double](), [Double]())
        var count = 0
        for round in 0...rounds {
            // The store keeps the answers to the last searches: blanks make each a new one.
            let query = try Query(compiling: text + String(repeating: " ", count: round))
            let listing = ArticleListing(search: query, order: .relevance)
            let clock = ContinuousClock()
            let start = clock.now
            _ = store.prepare(listing, SearchInterruption())
            found.append(milliseconds(clock.now - start))
            let rows = store.articles(in: listing, window: 0..<30)
            _ = store.snippets(of: query, in: rows.map(\.id))
            shown.append(milliseconds(clock.now - start))
            count = store.articleCount(in: listing)
        }
        return line(
            text, String(count), decimal(found[0]), decimal(median(found.dropFirst())),
            decimal(median(shown.dropFirst())))
    }

    /// Every form of a query; the words are the commonest and the rarest of an article in the middle.
    private func queries(_ store: IndexStore) throws -> [String] {
        let listing = ArticleListing(order: .date)
        let middle = store.articles(in: listing, window: store.articleCount(in: listing) / 2..<Int.max - 1).first
        guard let id = middle?.id, let article = store.annotatedDocument(id) else { return [] }
        let folded = FoldedText.bytes(of: article.document.text.utf8)
        let words = Set(
            WordScanner.words(in: folded).map { String(decoding: folded[$0], as: UTF8.self) }.filter {
                $0.utf8.count > 4
            })
        let counts = words.map { (word: $0, count: store.articleCount(in: ListingOf.word($0))) }
            .sorted { ($0.count, $0.word) < ($1.count, $1.word) }
        guard let rare = counts.first, let common = counts.last else { return [] }
        let name =
            article.entities.first { $0.isNamed && $0.kind == .person }?.name.split(separator: " ").last ?? "nobody"
        return [
            rare.word, common.word, "said", "the", "\"\(rare.word)\" \(common.word)", "\(rare.word) OR \(common.word)",
            "\"of the\"",
            "gov*", "go*", "NEAR(said police, 5)", "\(rare.word)~1", "said:\(name)", "about:\(name) \(common.word)",
            "date:2017 said",
            "title:\(common.word)", "in:quotes \(common.word)", "\(rare.word) /[0-9]+ people/", "said -the",
        ]
    }

    private enum ListingOf {
        static func word(_ word: String) -> ArticleListing {
            ArticleListing(search: try? Query(parsing: word), order: .path)
        }
    }

    private func milliseconds(_ duration: Duration) -> Double { duration / .milliseconds(1) }

    private func median(_ values: some Collection<Double>) -> Double { values.sorted()[values.count / 2] }

    private func decimal(_ value: Double) -> String { Table.decimal(value, digits: 1) }

    private func line(_ query: String, _ cells: String...) -> String {
        let padded = cells.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }.joined()
        return query + String(repeating: " ", count: max(1, 34 - query.count)) + padded
    }
}
