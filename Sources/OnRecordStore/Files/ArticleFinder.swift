/// Finds the files at the paths that the user gave that are taken for articles.
///
/// A folder is walked to its depth. Hidden files and folders are skipped, and symbolic links to folders are not followed
/// below the folder given, as by `grep -r`, so a loop of links ends. A file that is reached by several paths counts once.
public struct ArticleFinder: Sendable {
    /// The endings of file names that are taken for articles when a folder is walked, beside names without any. Other
    /// files are read where the user names them.
    public static let endings = ["txt", "text", "md"]

    /// What to tell of a folder without articles.
    public static let emptyFolderMessage =
        "no articles in this folder: looked for names that end in "
        + endings.map { ".\($0)" }.joined(separator: ", ") + ", and for names without an ending"

    /// A finder.
    public init() {}

    /// The articles at `paths`.
    public func find(_ paths: [FilePath]) -> FoundArticles {
        var search = Search(namesWholePaths: paths.count > 1)
        for path in paths { search.visit(given: path) }
        return search.found
    }

    /// Whether a file called `name` is taken for an article when a folder is walked.
    static func looksLikeArticle(_ name: [UInt8]) -> Bool {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return true }
        return endings.contains(String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased())
    }
}

/// One search through the paths that the user gave.
private struct Search {
    let namesWholePaths: Bool
    var found = FoundArticles()
    private var seen: Set<FileStatus.Identity> = []

    init(namesWholePaths: Bool) { self.namesWholePaths = namesWholePaths }

    mutating func visit(given path: FilePath) {
        guard let status = status(path) else { return }
        switch status.kind {
        case .folder: walk(given: path)
        case .file, .pipe:
            add(path, status, name: namesWholePaths ? path.shown : FilePath(bytes: path.lastComponent).shown)
        case .other: found.problems.append(FileProblem(path: path.shown, message: "neither a file nor a folder"))
        }
    }

    private mutating func walk(given folder: FilePath) {
        let count = (found.files.count, found.problems.count, seen.count)
        walk(folder, below: namesWholePaths ? nil : folder)
        if count == (found.files.count, found.problems.count, seen.count) { found.emptyFolders.append(folder.shown) }
    }

    /// Adds what lies in `folder`, named by its path below `root`, or by its whole path where that is `nil`.
    private mutating func walk(_ folder: FilePath, below root: FilePath?) {
        do throws(FileError) {
            for path in try FileSystem.names(in: folder).filter({ $0.first != UInt8(ascii: ".") })
                .map({ folder.appending($0) }).sorted()
            {
                visit(path, below: root)
            }
        } catch {
            found.problems.append(FileProblem(path: folder.shown, message: error.message))
        }
    }

    private mutating func visit(_ path: FilePath, below root: FilePath?) {
        let looksLikeArticle = ArticleFinder.looksLikeArticle(path.lastComponent)
        guard let own = try? FileSystem.status(path, followsLinks: false) else { return }
        if own.kind == .folder { return walk(path, below: root) }
        guard looksLikeArticle, let status = status(path), status.kind == .file else { return }
        add(path, status, name: root.map { name(of: path, below: $0) } ?? path.shown)
    }

    private func name(of path: FilePath, below root: FilePath) -> String {
        let skipped = root.bytes.count + (root.bytes.last == UInt8(ascii: "/") ? 0 : 1)
        return FilePath(bytes: Array(path.bytes.dropFirst(skipped))).shown
    }

    private mutating func add(_ path: FilePath, _ status: FileStatus, name: String) {
        guard seen.insert(status.identity).inserted else { return }
        found.files.append(ArticleFile(path: path, name: name))
    }

    /// What stands at `path`, or `nil` with a problem noted.
    private mutating func status(_ path: FilePath) -> FileStatus? {
        do throws(FileError) {
            return try FileSystem.status(path)
        } catch {
            found.problems.append(FileProblem(path: path.shown, message: error.message))
            return nil
        }
    }
}
