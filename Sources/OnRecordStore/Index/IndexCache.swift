import GRDB

/// The indexes in the user's cache.
public struct IndexCache {
    /// One of them.
    public struct Summary: Hashable, Sendable {
        /// The file. Untrusted, like any file name.
        public let path: String
        /// Bytes on disk.
        public let size: Int
        /// What was opened; `nil` where the file is damaged. Untrusted, like any file name.
        public let paths: String?
        /// How many articles it holds; `nil` where the file is damaged.
        public let articles: Int?
        /// Whether this build of the program made it.
        public let isCurrent: Bool
    }

    private let folder: FilePath?

    /// The indexes in the user's folder for what can be made again.
    public init() { folder = UserFolder.cache }

    /// The indexes in `folder`.
    init(_ folder: FilePath) { self.folder = folder }

    /// What there is, damaged ones that were set aside included.
    public func summaries() -> [Summary] { files.map(Self.summary) }

    /// Deletes them all, but for those that are being written, which it returns.
    public func clear() -> [Summary] { files.filter { !$0.delete() }.map(Self.summary) }

    private var files: [IndexFile] { folder.map(IndexFile.all) ?? [] }

    private static func summary(of file: IndexFile) -> Summary {
        var configuration = Configuration()
        configuration.readonly = true
        let facts = try? DatabaseQueue(path: file.path.shown, configuration: configuration).read { db in
            (
                try String.fetchOne(db, sql: "SELECT value FROM about WHERE name = 'paths'"),
                try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM article")
            )
        }
        return Summary(
            path: file.path.shown, size: file.size, paths: facts?.0, articles: facts?.1, isCurrent: file.isCurrent)
    }
}
