import GRDB

/// What is kept of a folder and of all that lies below it: indexes, notes, copies. Finds it, and wipes it.
public struct FolderTraces {
    /// Something that is kept.
    public struct Trace: Hashable, Sendable {
        /// What it is: "index", "notes", "copies".
        public let kind: String
        /// Its file. Untrusted, like any file name.
        public let path: String
        /// How much there is, in words.
        public let amount: String
    }

    private let folder: FilePath
    private let cache: FilePath?
    private let state: FilePath?

    /// The traces of `folder`, in the user's folders.
    public init(of folder: FilePath) { self.init(of: folder, cache: UserFolder.cache, state: UserFolder.state) }

    /// The traces of `folder` in the folders `cache` and `state`.
    init(of folder: FilePath, cache: FilePath?, state: FilePath?) {
        self.folder = FileSystem.absolute(folder)
        self.cache = cache
        self.state = state
    }

    /// Finds all that is kept, and wipes it unless `isTrial`; returns it, and what could not be looked at or wiped, which may
    /// hold more.
    public func wipe(isTrial: Bool = false) -> (traces: [Trace], problems: [FileProblem]) {
        var (traces, problems): ([Trace], [FileProblem]) = ([], [])
        wipeIndexes(isTrial, &traces, &problems)
        wipeNotes(isTrial, &traces, &problems)
        wipeCopy(isTrial, &traces)
        return (traces, problems)
    }

    // MARK: Indexes

    private func wipeIndexes(_ isTrial: Bool, _ traces: inout [Trace], _ problems: inout [FileProblem]) {
        guard let cache else { return }
        let files: [IndexFile]
        do throws(FileError) {
            files = try IndexFile.all(in: cache)
        } catch {
            return problems.append(FileProblem(path: cache.shown, message: error.message))
        }
        for file in files {
            let summary = IndexCache.summary(of: file)
            let isOwn = file.isOf(OpenedPaths([folder])) || file.isOf(OpenedPaths([folder], followsLinks: true))
            if let paths = summary?.paths {
                guard isOwn || paths.split(separator: ", ").contains(where: { overlaps(String($0)) }) else { continue }
            } else if !isOwn {
                if summary != nil {
                    problems.append(
                        FileProblem(path: file.path.shown, message: "damaged, so it cannot be told what it is of"))
                }
                continue
            }
            let amount = summary?.articles.map { "\($0) articles" } ?? "damaged"
            if isTrial || file.delete() {
                traces.append(Trace(kind: "index", path: file.path.shown, amount: amount))
            } else {
                problems.append(FileProblem(path: file.path.shown, message: "in use, not deleted"))
            }
        }
    }

    /// Whether the folder at `path` lies in the one to be wiped, or the other way round.
    private func overlaps(_ path: String) -> Bool {
        let path = FilePath(shown: path)
        return isBelow(path, folder) || isBelow(folder, path)
    }

    private func isBelow(_ path: FilePath, _ folder: FilePath) -> Bool {
        path.bytes == folder.bytes || path.bytes.starts(with: folder.appending([]).bytes)
    }

    // MARK: Notes

    private func wipeNotes(_ isTrial: Bool, _ traces: inout [Trace], _ problems: inout [FileProblem]) {
        guard let state, !FileSystem.isGone(state) else { return }
        let file = state.appending(Array(NotebookFile.name.utf8))
        if !FileSystem.isGone(file) {
            do {
                let amount = try NotebookFile.erase(in: file, isTrial: isTrial) { try wipeNotes(in: $0, isTrial) }
                if let amount { traces.append(Trace(kind: "notes", path: file.shown, amount: amount)) }
            } catch {
                problems.append(FileProblem(path: file.shown, message: NotebookFile.reason(error)))
            }
        }
        // What was set aside holds the notes of all folders, and cannot be read.
        for name in (try? FileSystem.names(in: state)) ?? []
        where name.starts(with: Array((NotebookFile.name + ".damaged").utf8)) {
            problems.append(
                FileProblem(
                    path: state.appending(name).shown,
                    message: "damaged notes of all folders, not deleted: delete it if you do not need it"))
        }
    }

    /// Deletes the notes of the folder, or only counts them; returns how many there are, in words, or `nil` if none.
    private func wipeNotes(in db: Database, _ isTrial: Bool) throws -> String? {
        let articles = try articles(in: db)
        // What was read, marked and noted; then what belongs to the folder itself.
        var counts: [(Int, String)] = []
        for (table, column, words) in [
            ("bookmark", "article", "bookmarks"), ("mark", "article", "marks"),
            ("lastPlace", "article", "last places"), ("article", "id", "articles"),
        ] {
            var count = 0
            for id in articles {
                count +=
                    try Int.fetchOne(
                        db, sql: "SELECT COUNT(*) FROM \(table) WHERE \(column) = ?", arguments: [id]) ?? 0
                guard !isTrial else { continue }
                try db.execute(sql: "DELETE FROM \(table) WHERE \(column) = ?", arguments: [id])
            }
            if count > 0 { counts.append((count, words)) }
        }
        return counts.isEmpty ? nil : counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    private func articles(in db: Database) throws -> [Int64] {
        try Row.fetchAll(db, sql: "SELECT id, folder, path FROM article").compactMap { row in
            let (parent, name): (String, String) = (
                try row.decode(forColumn: "folder"), try row.decode(forColumn: "path")
            )
            let path = FilePath(shown: name)
            let whole = path.bytes.first == UInt8(ascii: "/") ? path : FilePath(shown: parent).appending(path.bytes)
            return isBelow(whole, folder) ? try row.decode(forColumn: "id") : nil
        }
    }

    // MARK: Copies

    /// What was copied may be of any folder.
    private func wipeCopy(_ isTrial: Bool, _ traces: inout [Trace]) {
        guard let copy = state?.appending(Array(NotebookFile.copiesName.utf8)), !FileSystem.isGone(copy) else { return }
        if !isTrial { FileSystem.remove(copy) }
        traces.append(Trace(kind: "copies", path: copy.shown, amount: "of this folder or others"))
    }
}

extension IndexFile {
    /// Whether it is the index for `paths` of some build of the program, set aside or not.
    fileprivate func isOf(_ paths: OpenedPaths) -> Bool {
        path.lastComponent.starts(with: IndexFile(for: paths, in: path.parent).path.lastComponent.prefix(17))
    }
}
