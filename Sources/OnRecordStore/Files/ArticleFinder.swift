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
        "no articles in this folder (looked for " + endings.map { ".\($0)" }.joined(separator: ", ")
        + " files and files without an extension)"

    /// A finder.
    public init() {}

    /// The articles at `paths`.
    public func find(_ paths: [FilePath]) -> FoundArticles {
        find(OpenedPaths(paths)).found
    }

    /// What is wrong with `paths` so that there is nothing to read, found without looking at more than it takes.
    public func problems(with paths: OpenedPaths) -> FoundArticles { find(paths, limit: 1).found }

    /// The articles at `paths`, with the size and time of each; of every path the first `limit` at most.
    /// `enter` is called for each folder before its names are read.
    func find(
        _ paths: OpenedPaths, limit: Int = .max, enter: @escaping (FilePath) -> Void = { _ in }
    ) -> (found: FoundArticles, stamped: [StampedFile]) {
        var search = Search(paths: paths, limit: limit, enter: enter)
        for (number, path) in paths.paths.enumerated() { search.visit(given: path, number) }
        return (search.found, search.stamped)
    }

    /// Whether a file called `name` is taken for an article when a folder is walked.
    static func looksLikeArticle(_ name: [UInt8]) -> Bool {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return true }
        return endings.contains(String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased())
    }
}

/// One search through the paths that the user gave.
private struct Search {
    let paths: OpenedPaths
    var found = FoundArticles()
    var stamped: [StampedFile] = []
    private var seen: Set<FileStatus.Identity> = []
    private let limit: Int
    private let enter: (FilePath) -> Void
    /// How many articles the path that is being walked may bring the search to.
    private var end = Int.max

    init(paths: OpenedPaths, limit: Int, enter: @escaping (FilePath) -> Void) {
        self.paths = paths
        self.enter = enter
        self.limit = limit
    }

    mutating func visit(given path: FilePath, _ number: Int) {
        do throws(FileError) {
            let status = try FileSystem.status(path)
            switch status.kind {
            case .folder: walk(given: path, number)
            case .file, .pipe:
                enter(path.parent)
                add(ArticlePath(root: number, []), status)
            case .other: throw FileError(message: "neither a file nor a folder")
            }
        } catch {
            found.problems.append(FileProblem(path: path.shown, message: error.message))
        }
    }

    private mutating func walk(given folder: FilePath, _ number: Int) {
        let before = (found.files.count, seen.count)
        end = limit == .max ? .max : found.files.count + limit
        do throws(FileError) {
            try walk(folder, number, below: [])
            if before == (found.files.count, seen.count) { found.emptyFolders.append(folder.shown) }
        } catch {
            found.problems.append(FileProblem(path: folder.shown, message: error.message))
        }
    }

    /// Walks `folder`, which lies at `relative` below the path given as `number`.
    private mutating func walk(_ folder: FilePath, _ number: Int, below relative: [UInt8]) throws(FileError) {
        enter(folder)
        for component in try FileSystem.names(in: folder).sorted(by: { $0.lexicographicallyPrecedes($1) })
        where component.first != UInt8(ascii: ".") {
            guard found.files.count < end else { return }
            visit(
                folder.appending(component), number,
                at: relative.isEmpty ? component : FilePath(bytes: relative).appending(component).bytes)
        }
    }

    /// Adds what stands at `path` in a folder. What cannot be looked at is added too: reading it gives an article that
    /// says why, where it would have stood.
    private mutating func visit(_ path: FilePath, _ number: Int, at relative: [UInt8]) {
        do throws(FileError) {
            let here = try FileSystem.status(path, followsLinks: false)
            if here.kind == .folder { return try walk(path, number, below: relative) }
            guard ArticleFinder.looksLikeArticle(path.lastComponent) else { return }
            let status = here.kind == .file ? here : try FileSystem.status(path)
            if status.kind == .file { add(ArticlePath(root: number, relative), status) }
        } catch {
            add(ArticlePath(root: number, relative), .none)
        }
    }

    private mutating func add(_ path: ArticlePath, _ status: FileStatus) {
        guard seen.insert(status.identity).inserted else { return }
        add(path, status.stamp)
    }

    private mutating func add(_ path: ArticlePath, _ stamp: FileStamp) {
        let file = paths.file(path)
        found.files.append(file)
        stamped.append(StampedFile(path: path, stamp: stamp))
    }
}
