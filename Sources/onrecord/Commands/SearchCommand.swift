import ArgumentParser
import OnRecordStore

/// Prints where a phrase stands.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Print where a phrase stands, a line a hit: FILE:LINE: words around it.",
        usage: "onrecord search [<path> ...] <query>",
        discussion: """
            Case, accents, the shape of quotation marks and dashes, and the amount of white space do not matter. The \
            status is 1 where nothing is found.
            """)

    @Argument(help: ArgumentHelp("Folders or files with articles (default: the current folder), and last the phrase."))
    var arguments: [String]

    func validate() throws {
        guard let query = arguments.last, !query.allSatisfy(\.isWhitespace) else {
            throw ValidationError("The phrase to look for is empty.")
        }
        if arguments.count == 1, ArticleFinder().find([FilePath(query)]).problems.isEmpty {
            throw ValidationError(
                "'\(VisibleText.line(query, on: .error))' is a path: the phrase to look for is missing after it.")
        }
    }

    func run() throws {
        let corpus = try LoadedCorpus(arguments.dropLast())
        let result = corpus.store.search(SearchQuery(arguments.last ?? ""), in: ArticleListing(order: .path))
        for hit in result.hits {
            StandardStream.output.writeLine(
                corpus.path(of: hit.article), ":", String(hit.line), ": ",
                (hit.before + hit.match + hit.after).split { $0.isWhitespace }.joined(separator: " "))
        }
        StandardStream.output.flush()
        try corpus.report.exitIfFailed()
        if result.hits.isEmpty { throw ExitCode(1) }
    }
}
