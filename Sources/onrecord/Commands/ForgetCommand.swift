import ArgumentParser
import OnRecordStore

/// Wipes what is kept of a folder.
struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Delete everything that is kept of a folder, and list it.",
        discussion: """
            Deletes the indexes that hold the folder's articles, what you noted in them (articles read, bookmarks, marks, \
            the last place), and the file of copies, which has those of all folders. The articles themselves are left alone. Searches are kept for all folders \
            together: --searches deletes those too. Files that you wrote (w) are yours.
            """)

    @Argument(help: ArgumentHelp("The folder; it need not exist any more.", valueName: "folder"))
    var folder: String
    @Flag(name: .customLong("dry-run"), help: "Only list what would be deleted.")
    var isTrial = false
    @Flag(help: "Also delete the searches of all folders, saved ones included.")
    var searches = false

    func run() throws {
        let report = ErrorReport()
        var (traces, problems) = FolderTraces(of: GivenArguments.paths([folder])[0]).wipe(isTrial: isTrial)
        if searches {
            let (more, moreProblems) = SearchTraces().wipe(isTrial: isTrial)
            (traces, problems) = (traces + more, problems + moreProblems)
        }
        for trace in traces {
            StandardStream.output.writeLine(
                isTrial ? "would delete" : "deleted", trace.kind, trace.path, trace.amount, separator: "\t")
        }
        StandardStream.output.flush()
        for problem in problems { report.failure(problem.path, problem.message) }
        if traces.isEmpty, problems.isEmpty { report.nothing("nothing is kept of \(folder)") }
        try report.exitIfFailed()
    }
}
