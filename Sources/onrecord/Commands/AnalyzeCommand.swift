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
    @Option(
        help: ArgumentHelp(
            "Take the word lists in this folder in place of the built-in ones (docs/lexicon.md).", valueName: "folder"))
    var lexicon: String?
    @OptionGroup var articles: ArticleArguments

    func validate() throws {
        if let threads, threads < 1 { throw ValidationError("--threads takes a positive number.") }
    }

    func run() throws {
        let report = ErrorReport()
        guard let analyzer = analyzer(report) else { return try report.exitIfFailed() }
        let found = ArticleFinder().find(articles.opened)
        report.tell(of: found)
        Workers(threads: threads).inOrder(found.files.count) { index in
            AnalysedFile(found.files[index], by: analyzer)
        } deliver: { file in
            report.tell(of: file.issues, in: file.file, isReadable: file.isReadable)
            StandardStream.output.write(file.line)
        }
        StandardStream.output.flush()
        try report.exitIfFailed()
    }

    /// The analyzer with the lexicon that was asked for; `nil` where that is wrong, which is told.
    private func analyzer(_ report: ErrorReport) -> Analyzer? {
        guard let lexicon else { return Analyzer() }
        do throws(LexiconMistake) {
            return Analyzer(lexicon: try LexiconFolder(FilePath(lexicon)).lexicon())
        } catch {
            report.nothing("\(error)")
            return nil
        }
    }
}

/// One file with its line of output, which is empty where the file could not be read.
private struct AnalysedFile: Sendable {
    let file: ArticleFile
    let isReadable: Bool
    /// What was wrong with the file.
    let issues: [ParseIssue]
    let line: [UInt8]

    init(_ file: ArticleFile, by analyzer: Analyzer) {
        self.file = file
        (isReadable, issues, line) = ArticleReader().withArticle(in: file) { article in
            let line =
                article.isReadable
                ? AnalysisLine(analyzer.analyze(article.document), omissions: article.omissions).bytes : []
            return (article.isReadable, article.fileIssues, line)
        }
    }
}
