import ArgumentParser
import OnRecordCore
import OnRecordStore
import Synchronization

/// Tells the user on standard error what went wrong, and remembers whether anything did.
final class ErrorReport: Sendable {
    private let failures = Atomic<Int>(0)

    /// Tells that `path` could not be used, because of `message`.
    func failure(_ path: String, _ message: String) {
        failures.add(1, ordering: .relaxed)
        note(path, message)
    }

    /// Tells of something at `path` that took nothing away.
    func note(_ path: String, _ message: String) {
        StandardStream.error.writeLine("onrecord: ", path, ": ", message)
        StandardStream.error.flush()
    }

    /// Tells of something that concerns no one path.
    func note(_ message: String) {
        StandardStream.error.writeLine("onrecord: ", message)
        StandardStream.error.flush()
    }

    /// Tells that there is nothing of what was asked for.
    func nothing(_ message: String) {
        failures.add(1, ordering: .relaxed)
        note(message)
    }

    /// Tells of the paths that gave nothing to read, or of there being no article at all.
    func tell(of found: FoundArticles) {
        for problem in found.problems { failure(problem.path, problem.message) }
        for folder in found.emptyFolders { failure(folder, ArticleFinder.emptyFolderMessage) }
        guard found.files.isEmpty, !found.emptyFolders.isEmpty else { return }
        StandardStream.error.writeLine(
            "onrecord: give another folder or files: onrecord PATH...; see onrecord --help")
        StandardStream.error.flush()
    }

    /// Tells what was wrong with the file of `article`.
    func tell(of article: ReadArticle, in file: ArticleFile) {
        tell(of: article.fileIssues, in: file, isReadable: article.isReadable)
    }

    /// Tells of `issues`, which were wrong with `file`; where it is not readable it gave no text. That is a failure only where
    /// the user named the file, not where it was found in a folder.
    func tell(of issues: [ParseIssue], in file: ArticleFile, isReadable: Bool) {
        for issue in issues {
            if isReadable || !file.isNamed {
                note(file.path.shown, issue.message)
            } else {
                failure(file.path.shown, issue.message)
            }
        }
    }

    /// Ends the command with status 1 where a failure was told.
    func exitIfFailed() throws {
        if failures.load(ordering: .relaxed) > 0 { throw ExitCode(1) }
    }
}
