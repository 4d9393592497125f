/// A file that is taken for an article.
public struct ArticleFile: Hashable, Sendable {
    /// The path to open it by: the path given by the user, and what lies below it.
    public let path: FilePath
    /// The path below the folder that the user gave; where several paths were given, the whole of `path`.
    public let name: String

    /// The article in the file at `path`, shown as `name`.
    public init(path: FilePath, name: String) {
        self.path = path
        self.name = name
    }
}
