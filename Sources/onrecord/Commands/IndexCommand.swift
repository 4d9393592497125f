import ArgumentParser
import OnRecordStore

/// Reads articles into the index ahead of time.
struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "Read articles into the index ahead of time, so that all else opens at once.",
        discussion: """
            Other commands and the reader do this by themselves. What has not changed is not read again, and where it was \
            interrupted it goes on. On a terminal a bar shows how far it is; elsewhere a line tells now and then. \
            `onrecord cache` tells where the index is.
            """)

    @OptionGroup var articles: ArticleArguments
    @Option(help: ArgumentHelp("How many articles to work on at once (default: one a core).", valueName: "n"))
    var threads: Int?

    func validate() throws {
        if let threads, threads < 1 { throw ValidationError("--threads takes a number from 1 on.") }
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
        for flawed in store.flawedFiles() {
            report.tell(of: flawed.issues, in: flawed.file, isReadable: flawed.isReadable)
        }
        if let problem = store.takeProblem() { report.note(problem) }
        let seconds = (ContinuousClock.now - start).components
        StandardStream.output.writeLine(
            "\(store.progress.total) articles, \(seconds.seconds).\(seconds.attoseconds / 100_000_000_000_000_000) s")
        StandardStream.output.flush()
        try report.exitIfFailed()
    }
}
