import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Prints everything found in the articles, for other programs.
struct AnalyzeCommand: ParsableCommand {
    /// A form of output.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// A line of JSON an article.
        case jsonl
    }

    static let configuration = CommandConfiguration(
        commandName: "analyze", abstract: "Print quotations, speakers and names, one JSON line per article.")

    @Option(help: "Output format.")
    var format = Format.jsonl
    @Option(help: ArgumentHelp("Number of articles to analyse in parallel (default: one per core).", valueName: "n"))
    var threads: Int?
    @OptionGroup var articles: ArticleArguments

    func validate() throws {
        if let threads, threads < 1 { throw ValidationError("--threads takes a positive number.") }
    }

    func run() throws {
        let report = ErrorReport()
        let found = ArticleFinder().find(LoadedCorpus.paths(articles.paths))
        report.tell(of: found)
        let analyzer = Analyzer()
        Workers(threads: threads).inOrder(found.files.count) { index in
            AnalysedFile(found.files[index], by: analyzer)
        } deliver: { file in
            report.tell(of: file.article, in: file.file)
            StandardStream.output.write(file.line)
        }
        StandardStream.output.flush()
        try report.exitIfFailed()
    }
}

/// One file with its line of output, which is empty where the file could not be read.
private struct AnalysedFile: Sendable {
    let file: ArticleFile
    let article: ReadArticle
    let line: [UInt8]

    init(_ file: ArticleFile, by analyzer: Analyzer) {
        self.file = file
        article = ArticleReader().read(file)
        line = article.isReadable ? AnalysisLine(analyzer.analyze(article.document)).bytes : []
    }
}
