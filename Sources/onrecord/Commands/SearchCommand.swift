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
            nothing is found, or if a regular expression took too long and results are missing.

            """
                + "\n"
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

    @Flag(
        name: .customLong("follow-links"),
        help: "Follow symbolic links to folders and to files outside the folder that was given.")
    var followsLinks = false

    @Option(
        help: ArgumentHelp(
            "Order of the articles: path, relevance, date, title, outlet or quotations.", valueName: "order"))
    var order = ArticleListing.Order.path

    func validate() throws {
        if arguments.count == 1, let only = arguments.last,
            ArticleFinder().problems(with: OpenedPaths(LoadedCorpus.paths([only]))).problems.isEmpty
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
        let corpus = try LoadedCorpus(
            OpenedPaths(LoadedCorpus.paths(Array(arguments.dropLast())), followsLinks: followsLinks))
        let query = try Query(compiling: expanded(arguments.last ?? "", corpus.report))
        let listing = ArticleListing(search: query, order: order)
        let count = try corpus.answer { corpus.store.articleCount(in: listing) }
        // A few at a time, so that what is found first is seen first.
        for start in stride(from: 0, to: count, by: 64) {
            let lines = try corpus.answer {
                corpus.store.articles(in: listing, window: start..<min(count, start + 64)).flatMap {
                    self.lines(of: $0, query, corpus)
                }
            }
            for line in lines { StandardStream.output.writeLine(line) }
        }
        StandardStream.output.flush()
        for note in try corpus.answer({ corpus.store.notes(on: listing).sorted { $0.words < $1.words } }) {
            if note.isIncomplete { corpus.report.nothing(note.words) } else { corpus.report.note(note.words) }
        }
        if count == 0 { try tellOfNothing(query, corpus) }
        try corpus.report.exitIfFailed()
        if count == 0 { throw ExitCode(1) }
    }

    private func tellOfNothing(_ query: Query, _ corpus: LoadedCorpus) throws {
        let nearest = try corpus.answer { corpus.store.nearest(to: query) }
        let names = SearchNames.names(in: query.text).map { "no saved search is called “\($0)”" }
        let guess = names.isEmpty ? nearest.map { ["did you mean “\($0)”?"] } ?? [] : names
        let words = (["nothing found"] + guess).joined(separator: "; ")
        corpus.report.note(VisibleText.line(words, on: .error))
    }

    /// `query` with the user's saved searches in place of their names. The notebook is opened only for a query that may name one.
    private func expanded(_ query: String, _ report: ErrorReport) -> String {
        guard query.contains("@") else { return query }
        let notebook = NotebookFile.open(for: LoadedCorpus.paths(Array(arguments.dropLast())))
        let names = SearchNames(notebook.savedSearches())
        if let problem = notebook.problem { report.nothing(problem) }
        return names.expanded(query)
    }

    /// The lines of an article that hold what was found; where it was not found by its text, how it begins.
    private func lines(of row: ArticleRow, _ query: Query, _ corpus: LoadedCorpus) -> [String] {
        let path = corpus.path(of: row.id)
        guard !files, let text = corpus.store.annotatedDocument(row.id)?.document.text else { return [path] }
        let hits = SearchHit.onePerLine(corpus.store.hits(of: query, in: row.id), in: text, of: row.id)
        guard !hits.isEmpty else { return ["\(path):1: \((row.title ?? row.opening).onOneLine)"] }
        return hits.map { "\(path):\($0.line): \(($0.before + $0.match + $0.after).onOneLine)" }
    }
}

extension ArticleListing.Order: ExpressibleByArgument {}
