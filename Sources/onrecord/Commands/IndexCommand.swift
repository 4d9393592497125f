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
            """)

    @OptionGroup var articles: ArticleArguments
    @Option(help: ArgumentHelp("Number of articles to analyse in parallel (default: one per core).", valueName: "n"))
    var threads: Int?

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
        for flawed in try LoadedCorpus.answer(from: store, report, { store.flawedFiles() }) {
            report.tell(of: flawed.issues, in: flawed.file, isReadable: flawed.isReadable)
        }
        while let problem = store.takeProblem() { report.note(problem) }
        let seconds = (ContinuousClock.now - start).components
        StandardStream.output.writeLine(
            "\(store.progress.total) articles, \(seconds.seconds).\(seconds.attoseconds / 100_000_000_000_000_000) s")
        StandardStream.output.flush()
        try report.exitIfFailed()
    }
}
