import ArgumentParser
import OnRecordStore

/// Reads articles into the index ahead of time.
struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "Index articles ahead of time, so that everything else starts at once.",
        discussion: """
            Other commands and the reader do this by themselves. Unchanged files are not read again, and an interrupted \
            run continues where it stopped. On a terminal a bar shows the progress; elsewhere a line is printed now and \
            then. `onrecord cache` shows where the index is.

            Files that are not read as articles are counted; --skipped lists all of them and articles that could not be \
            read, each with the reason.
            """)

    @OptionGroup var articles: ArticleArguments
    @Option(help: ArgumentHelp("Number of articles to analyse in parallel (default: one per core).", valueName: "n"))
    var threads: Int?

    @Flag(help: "List what is not read, with the reason, and exit: path, tab, reason.")
    var skipped = false

    func validate() throws {
        if let threads, threads < 1 { throw ValidationError("--threads takes a positive number.") }
    }

    func run() throws {
        let report = ErrorReport()
        let store = IndexStore(articles.opened, isKept: !articles.isCacheLeftAlone)
        let start = ContinuousClock.now
        let line = ProgressLine(StandardStream.error)
        store.observeChanges { line.show(store.progress) }
        let found = try store.update(threads: threads)
        line.end()
        report.tell(of: found)
        if skipped { return try list(found.skipped, of: store, report) }
        for flawed in try LoadedCorpus.answer(from: store, report, { store.flawedFiles() }) {
            report.tell(of: flawed.issues, in: flawed.file, isReadable: flawed.isReadable)
        }
        while let problem = store.takeProblem() { report.note(problem) }
        let seconds = (ContinuousClock.now - start).components
        StandardStream.output.writeLine(
            "\(store.progress.total) articles, \(seconds.seconds).\(seconds.attoseconds / 100_000_000_000_000_000) s")
        let summary = found.skipped.summary
        if !summary.isEmpty { StandardStream.output.writeLine("not read: ", summary, "; --skipped lists them") }
        StandardStream.output.flush()
        try report.exitIfFailed()
    }

    private func list(_ skipped: [SkippedFile], of store: IndexStore, _ report: ErrorReport) throws {
        let flawed = try LoadedCorpus.answer(from: store, report) { store.flawedFiles() }
        for file in flawed where !file.isReadable {
            for issue in file.issues {
                StandardStream.output.writeLine(file.file.path.shown, issue.message, separator: "\t")
            }
        }
        for file in skipped { StandardStream.output.writeLine(file.path, file.reason.words, separator: "\t") }
        StandardStream.output.flush()
        try report.exitIfFailed()
    }
}
