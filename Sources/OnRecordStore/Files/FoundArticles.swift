/// What lies at the paths that the user gave.
public struct FoundArticles: Hashable, Sendable {
    /// The articles: paths in the order given, what lies below a folder in the order of its paths.
    public var files: [ArticleFile] = []
    /// The paths that gave nothing to read, in the order in which they were met.
    public var problems: [FileProblem] = []

    /// The folders given that hold no article.
    public var emptyFolders: [String] = []
    /// What lies in the folders and is not read, in the order of its paths.
    public var skipped: [SkippedFile] = []
    /// The numbers of the paths that cannot be looked at, such as a folder that has gone.
    var missingRoots: Set<Int> = []

    /// Nothing found yet.
    public init() {}
}
