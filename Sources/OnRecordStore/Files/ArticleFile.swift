/// A file that is taken for an article.
public struct ArticleFile: Hashable, Sendable {
    /// The path to open it by: the path given by the user, and what lies below it.
    public let path: FilePath
    /// The path below the folder that the user gave; where several paths were given, the whole of `path`.
    public let name: String
    /// Whether the user named the file itself, so that it may be a pipe, which is waited for.
    public let isNamed: Bool

    /// The article in the file at `path`, shown as `name`.
    public init(path: FilePath, name: String, isNamed: Bool = false) {
        self.path = path
        self.name = name
        self.isNamed = isNamed
    }
}
