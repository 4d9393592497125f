/// Finds the files at the paths that the user gave that are taken for articles.
///
/// A folder is walked to its depth. Hidden files and folders are skipped. Symbolic links are followed only to files within the
/// folder given, unless `OpenedPaths.followsLinks`; a loop of links ends. A file that is reached by several paths counts once.
public struct ArticleFinder: Sendable {
    /// The endings of file names that are taken for articles when a folder is walked, beside names without any. Other
    /// files are read where the user names them.
    public static let endings = ["txt", "text", "md"]

    /// What to tell of a folder without articles.
    public static let emptyFolderMessage =
        "no articles in this folder (looked for " + endings.map { ".\($0)" }.joined(separator: ", ")
        + " files and files without an extension)"

    /// A finder.
    public init() {}

    /// The articles at `paths`.
    public func find(_ paths: [FilePath]) -> FoundArticles { find(OpenedPaths(paths)) }

    /// The articles at `paths`.
    public func find(_ paths: OpenedPaths) -> FoundArticles { search(paths).found }

    /// What is wrong with `paths` so that there is nothing to read, found without looking at more than it takes.
    public func problems(with paths: OpenedPaths) -> FoundArticles { search(paths, limit: 1).found }

    /// The articles at `paths`, with the size and time of each; of every path the first `limit` at most.
    /// `enter` is called for each folder before its names are read.
    func search(
        _ paths: OpenedPaths, limit: Int = .max, enter: @escaping (FilePath) -> Void = { _ in }
    ) -> (found: FoundArticles, stamped: [StampedFile]) {
        var search = FolderSearch(paths: paths, limit: limit, enter: enter)
        for (number, path) in paths.paths.enumerated() { search.visit(given: path, number) }
        return (search.found, search.stamped)
    }

    /// Whether a file called `name` is taken for an article when a folder is walked.
    static func looksLikeArticle(_ name: [UInt8]) -> Bool { otherEnding(of: name) == nil }

    /// The ending of `name` where it is not one of an article's.
    static func otherEnding(of name: [UInt8]) -> String? {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let ending = FilePath(bytes: Array(name[(dot + 1)...])).shown.lowercased()
        return endings.contains(ending) ? nil : ending
    }
}
