import GRDB

/// The searches that are kept, of all folders together. Finds them, and wipes them.
public struct SearchTraces {
    private let state: FilePath?

    /// Those in the user's folder.
    public init() { self.init(state: UserFolder.state) }

    /// Those in the folder `state`.
    init(state: FilePath?) { self.state = state }

    /// Finds the searches, and wipes them unless `isTrial`; returns them, and why that could not be done.
    public func wipe(isTrial: Bool = false) -> (traces: [FolderTraces.Trace], problems: [FileProblem]) {
        guard let file = state?.appending(Array(NotebookFile.name.utf8)), !FileSystem.isGone(file) else {
            return ([], [])
        }
        do {
            let lock = try NotebookFile.lock(file)
            let count = try withExtendedLifetime(lock) { try wipe(in: file, isTrial) }
            guard count > 0 else { return ([], []) }
            return ([FolderTraces.Trace(kind: "searches", path: file.shown, amount: "\(count)")], [])
        } catch {
            return ([], [FileProblem(path: file.shown, message: NotebookFile.reason(error))])
        }
    }

    private func wipe(in file: FilePath, _ isTrial: Bool) throws -> Int {
        let database = try NotebookFile.connect(file)
        try NotebookSchema.migrator.migrate(database)
        defer { try? database.close() }
        let count = try database.write { db in
            var count = 0
            for table in ["search", "savedSearch"] {
                count += try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? 0
                if !isTrial { try db.execute(sql: "DELETE FROM \(table)") }
            }
            return count
        }
        if !isTrial, count > 0 {
            try database.vacuum()
            try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        }
        return count
    }
}
