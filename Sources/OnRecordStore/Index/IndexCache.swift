import GRDB

/// The indexes in the user's cache.
public struct IndexCache {
    /// One of them.
    public struct Summary: Hashable, Sendable {
        /// The file. Untrusted, like any file name.
        public let path: String
        /// Bytes on disk.
        public let size: Int
        /// What was opened; `nil` where the file cannot be read. Untrusted, like any file name.
        public let paths: String?
        /// How many articles it holds; `nil` where the file cannot be read.
        public let articles: Int?
        /// Whether this build of the program made it.
        public let isCurrent: Bool
    }

    private let folder: FilePath?

    /// The indexes in the user's folder for what can be made again.
    public init() { folder = UserFolder.cache }

    /// The indexes in `folder`.
    init(_ folder: FilePath) { self.folder = folder }

    /// What there is, damaged ones that were set aside included. Fails where the folder cannot be read.
    public func summaries() throws(FileProblem) -> [Summary] { try files.compactMap(Self.summary) }

    /// Deletes them all, except those in use, which it returns. Fails as `summaries()` does.
    public func clear() throws(FileProblem) -> [Summary] { try files.filter { !$0.delete() }.compactMap(Self.summary) }

    private var files: [IndexFile] {
        get throws(FileProblem) {
            guard let folder else { return [] }
            do throws(FileError) {
                return try IndexFile.all(in: folder)
            } catch {
                throw FileProblem(path: folder.shown, message: error.message)
            }
        }
    }

    /// What there is to know of the index in `file`; `nil` where it has just been deleted.
    static func summary(of file: IndexFile) -> Summary? {
        let use = try? FileLock.soon(file.use, .shared, atMost: 1)
        guard !FileSystem.isGone(file.path) else {
            FileSystem.remove(file.use)
            return nil
        }
        var configuration = file.isCurrent ? IndexDatabase.checkedConfiguration : Configuration()
        configuration.readonly = true
        let facts = try? withExtendedLifetime(use) {
            try DatabaseQueue(path: file.path.string, configuration: configuration).read { db in
                (
                    try String.fetchOne(db, sql: "SELECT value FROM about WHERE name = 'paths'"),
                    try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM article")
                )
            }
        }
        return Summary(
            path: file.path.shown, size: file.size, paths: facts?.0, articles: facts?.1, isCurrent: file.isCurrent)
    }
}
