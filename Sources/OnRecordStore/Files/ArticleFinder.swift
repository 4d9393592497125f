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
        do throws(FileError) {
            let status = try FileSystem.status(path)
            switch status.kind {
            case .folder: walk(given: path)
            case .file, .pipe: add(path, status, name: namesWholePaths ? path.bytes : path.lastComponent)
            case .other: throw FileError(message: "neither a file nor a folder")
            }
        } catch {
            found.problems.append(FileProblem(path: path.shown, message: error.message))
        }
    }

    private mutating func walk(given folder: FilePath) {
        let before = (found.files.count, seen.count)
        do throws(FileError) {
            try walk(folder, name: namesWholePaths ? folder.bytes : [])
            if before == (found.files.count, seen.count) { found.emptyFolders.append(folder.shown) }
        } catch {
            found.problems.append(FileProblem(path: folder.shown, message: error.message))
        }
    }

    private mutating func walk(_ folder: FilePath, name: [UInt8]) throws(FileError) {
        for component in try FileSystem.names(in: folder).sorted(by: { $0.lexicographicallyPrecedes($1) })
        where component.first != UInt8(ascii: ".") {
            let path = folder.appending(component)
            visit(path, name: name.isEmpty ? component : FilePath(bytes: name).appending(component).bytes)
        }
    }

    /// Adds what stands at `path` in a folder. What cannot be looked at is added too: reading it gives an article that
    /// says why, where it would have stood.
    private mutating func visit(_ path: FilePath, name: [UInt8]) {
        do throws(FileError) {
            if try FileSystem.status(path, followsLinks: false).kind == .folder { return try walk(path, name: name) }
            guard ArticleFinder.looksLikeArticle(path.lastComponent) else { return }
            let status = try FileSystem.status(path)
            if status.kind == .file { add(path, status, name: name) }
        } catch {
            found.files.append(ArticleFile(path: path, name: FilePath(bytes: name).shown))
        }
    }

    private mutating func add(_ path: FilePath, _ status: FileStatus, name: [UInt8]) {
        guard seen.insert(status.identity).inserted else { return }
        found.files.append(ArticleFile(path: path, name: FilePath(bytes: name).shown))
    }
}
