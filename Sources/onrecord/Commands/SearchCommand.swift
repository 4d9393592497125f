import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Prints where what a query asks for stands.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Print where words occur, one line each: FILE:LINE: the words in context.",
        usage: "onrecord search [<path> ...] [--files] [--order <order>] <query>",
        discussion: """
            All words have to occur in the article, in any order, ignoring case and accents. The exit status is 1 if \
            nothing is found.

            """
                + QueryForm.all.map { form in
                    let room = String(repeating: " ", count: max(1, 26 - form.example.count))
                    return "  \(form.example)\(room)\(form.meaning)"
                }.joined(separator: "\n")
                + "\n  @name                     the search saved under that name in the reader"
    )

    @Argument(help: ArgumentHelp("Folders or files of articles (default: the current folder), then the query."))
    var arguments: [String]

    @Flag(name: [.customShort("l"), .long], help: "Print only file names.")
    var files = false

    @Option(
        help: ArgumentHelp(
            "Order of the articles: path, relevance, date, title, outlet or quotations.", valueName: "order"))
    var order = ArticleListing.Order.path

    func validate() throws {
        if arguments.count == 1, let only = arguments.last,
            ArticleFinder().problems(with: OpenedPaths([FilePath(only)])).problems.isEmpty
        {
            throw ValidationError(
                "'\(VisibleText.line(only, on: .error))' is a path; add a query after it.")
        }
        do {
            _ = try Query(compiling: arguments.last ?? "")
        } catch {
            throw ValidationError(QueryComplaint(error, in: arguments.last ?? "").text)
        }
    }

    func run() throws {
        let names = SearchNames(NotebookFile.open(for: LoadedCorpus.paths(Array(arguments.dropLast()))).savedSearches())
        let query = try Query(compiling: names.expanded(arguments.last ?? ""))
        let corpus = try LoadedCorpus(arguments.dropLast())
        let listing = ArticleListing(search: query, order: order)
        let count = corpus.store.articleCount(in: listing)
        // A few at a time, so that what is found first is seen first.
        for start in stride(from: 0, to: count, by: 64) {
            for row in corpus.store.articles(in: listing, window: start..<min(count, start + 64)) {
                print(row, query, corpus)
            }
        }
        StandardStream.output.flush()
        for note in corpus.store.notes(on: listing) { corpus.report.note(note.words) }
        if count == 0, let nearest = corpus.store.nearest(to: query) {
            corpus.report.note("nothing found; did you mean “\(VisibleText.line(nearest, on: .error))”?")
        }
        try corpus.report.exitIfFailed()
        if count == 0 { throw ExitCode(1) }
    }

    /// Prints the lines of an article that hold what was found; where it was not found by its text, how it begins.
    private func print(_ row: ArticleRow, _ query: Query, _ corpus: LoadedCorpus) {
        let path = corpus.path(of: row.id)
        guard !files, let text = corpus.store.annotatedDocument(row.id)?.document.text else {
            return StandardStream.output.writeLine(path)
        }
        let hits = corpus.store.hits(of: query, in: row.id).map { SearchHit($0, in: text, of: row.id) }
        guard !hits.isEmpty else {
            return StandardStream.output.writeLine(path, ":1: ", (row.title ?? row.opening).onOneLine)
        }
        var last = 0
        for hit in hits where hit.line != last {
            last = hit.line
            StandardStream.output.writeLine(
                path, ":", String(hit.line), ": ", (hit.before + hit.match + hit.after).onOneLine)
        }
    }
}

extension ArticleListing.Order: ExpressibleByArgument {}
