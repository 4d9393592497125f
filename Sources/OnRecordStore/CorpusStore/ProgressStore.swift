/// How far the analysis of a folder has come, and what went wrong on the way.
public protocol ProgressStore: AnyObject, Sendable {
    /// How far the analysis of the folder has come.
    var progress: IndexProgress { get }

    /// Calls `handler`, from any thread, whenever `progress` or what the other calls answer has changed. A later handler
    /// replaces an earlier one.
    func observeChanges(_ handler: @escaping @Sendable () -> Void)

    /// What lies in the folder and is not read, in the order of its paths.
    var skippedFiles: [SkippedFile] { get }

    /// What went wrong with saving or reading the index, as a sentence for the user, once.
    func takeProblem() -> String?
}
