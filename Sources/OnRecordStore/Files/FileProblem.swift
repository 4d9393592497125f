/// A path that gave nothing to read, and why.
public struct FileProblem: Error, Hashable, Sendable {
    /// The path as shown to the user. Untrusted, like any file name.
    public let path: String
    /// What is wrong, as a sentence without the path.
    public let message: String

    /// The problem `message` with `path`.
    public init(path: String, message: String) {
        self.path = path
        self.message = message
    }
}
