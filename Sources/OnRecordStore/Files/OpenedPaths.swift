/// The folders and files that the user has opened.
public struct OpenedPaths: Hashable, Sendable {
    /// As they were given.
    public let paths: [FilePath]

    /// Whether symbolic links that lead out of the folders, or to folders, are followed.
    public let followsLinks: Bool

    /// The paths `paths`, at least one.
    public init(_ paths: [FilePath], followsLinks: Bool = false) {
        self.paths = paths
        self.followsLinks = followsLinks
    }

    /// Whether a folder is among them, and not only files.
    var hasFolder: Bool { paths.contains { (try? FileSystem.status($0))?.kind == .folder } }

    /// Whether articles are called by their whole paths, and not by what lies below the one folder given.
    var namesWholePaths: Bool { paths.count > 1 }

    /// The file of the article at `path`.
    func file(_ path: ArticlePath) -> ArticleFile {
        guard paths.indices.contains(path.root) else { return ArticleFile(path: FilePath(bytes: []), name: "") }
        let root = paths[path.root]
        let relative = path.relative
        guard !relative.isEmpty else {
            return ArticleFile(
                path: root, name: namesWholePaths ? root.shown : FilePath(bytes: root.lastComponent).shown,
                isNamed: true)
        }
        let whole = root.appending(relative)
        return ArticleFile(path: whole, name: namesWholePaths ? whole.shown : FilePath(bytes: relative).shown)
    }

    /// Where the article called `name` may lie: below each of the folders.
    func places(of name: String) -> [ArticlePath] {
        let bytes = FilePath(shown: name).bytes
        return paths.indices.flatMap { root -> [ArticlePath] in
            guard namesWholePaths else { return [ArticlePath(root: root, bytes), ArticlePath(root: root, [])] }
            let folder = paths[root].appending([]).bytes
            if bytes == paths[root].bytes { return [ArticlePath(root: root, [])] }
            guard bytes.starts(with: folder) else { return [] }
            return [ArticlePath(root: root, Array(bytes.dropFirst(folder.count)))]
        }
    }
}
