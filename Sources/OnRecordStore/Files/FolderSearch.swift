/// One search through the paths that the user gave.
struct FolderSearch {
    let paths: OpenedPaths
    private(set) var found = FoundArticles()
    private(set) var stamped: [StampedFile] = []
    private var seen: Set<FileStatus.Identity> = []
    /// The folders that are walked, where links are followed.
    private var entered: Set<FileStatus.Identity> = []
    private let limit: Int
    private let enter: (FilePath) -> Void
    /// How many articles the path that is being walked may bring the search to.
    private var end = Int.max
    /// The folder that is being walked, as it was given and without links.
    private var root: (given: FilePath, resolved: [UInt8]?) = (FilePath("."), nil)

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
            case .link, .other: throw FileError(message: "neither a file nor a folder")
            }
        } catch {
            note(error, path, number)
        }
    }

    private mutating func walk(given folder: FilePath, _ number: Int) {
        let before = (found.files.count, seen.count)
        end = limit == .max ? .max : found.files.count + limit
        root = (folder, nil)
        do throws(FileError) {
            try walk(folder, number, below: [])
            if before == (found.files.count, seen.count) { found.emptyFolders.append(folder.shown) }
        } catch {
            note(error, folder, number)
        }
    }

    private mutating func note(_ error: FileError, _ path: FilePath, _ number: Int) {
        found.problems.append(FileProblem(path: path.shown, message: error.message))
        found.missingRoots.insert(number)
    }

    /// Walks `folder`, which lies at `relative` below the path given as `number`.
    private mutating func walk(_ folder: FilePath, _ number: Int, below relative: [UInt8]) throws(FileError) {
        if paths.followsLinks, let own = try? FileSystem.status(folder).identity, !entered.insert(own).inserted {
            return
        }
        enter(folder)
        for component in try FileSystem.names(in: folder).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard found.files.count < end else { return }
            let path = folder.appending(component)
            guard component.first != UInt8(ascii: ".") else {
                skip(path, .hidden)
                continue
            }
            visit(path, number, at: relative.isEmpty ? component : FilePath(bytes: relative).appending(component).bytes)
        }
    }

    /// Adds what stands at `path` in a folder. What cannot be looked at is added too: reading it gives an article that
    /// says why, where it would have stood.
    private mutating func visit(_ path: FilePath, _ number: Int, at relative: [UInt8]) {
        do throws(FileError) {
            let here = try FileSystem.status(path, followsLinks: false)
            if here.kind == .folder { return try walk(path, number, below: relative) }
            if here.kind == .link, try FileSystem.status(path).kind == .folder {
                guard paths.followsLinks else { return skip(path, .linkToFolder) }
                return try walk(path, number, below: relative)
            }
            if let ending = ArticleFinder.otherEnding(of: path.lastComponent) { return skip(path, .ending(ending)) }
            let status = here.kind == .link ? try FileSystem.status(path) : here
            switch status.kind {
            case .file:
                if here.kind == .link, !paths.followsLinks, leadsOut(path) { return skip(path, .linkOutside) }
                if !add(ArticlePath(root: number, relative), status) { skip(path, .otherName) }
            case .pipe: skip(path, .pipe)
            case .folder, .link, .other: skip(path, .device)
            }
        } catch {
            // What a broken link is called may show that it is no article.
            if let ending = ArticleFinder.otherEnding(of: path.lastComponent) { return skip(path, .ending(ending)) }
            add(ArticlePath(root: number, relative), FileStamp.none)
        }
    }

    /// Whether the link at `path` leads to something outside the folder that is being walked.
    private mutating func leadsOut(_ path: FilePath) -> Bool {
        if root.resolved == nil { root.resolved = FileSystem.resolved(root.given)?.appending([]).bytes ?? [] }
        guard let folder = root.resolved, !folder.isEmpty, let target = FileSystem.resolved(path) else { return true }
        return !target.bytes.starts(with: folder)
    }

    private mutating func skip(_ path: FilePath, _ reason: SkippedFile.Reason) {
        // A search that ends early does not tell of everything.
        if limit == .max { found.skipped.append(SkippedFile(path: path.shown, reason: reason)) }
    }

    /// Adds the file unless it was reached before; returns whether it was not.
    @discardableResult
    private mutating func add(_ path: ArticlePath, _ status: FileStatus) -> Bool {
        guard seen.insert(status.identity).inserted else { return false }
        add(path, status.stamp)
        return true
    }

    private mutating func add(_ path: ArticlePath, _ stamp: FileStamp) {
        found.files.append(paths.file(path))
        stamped.append(StampedFile(path: path, stamp: stamp))
    }
}
