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
            let count = try NotebookFile.erase(in: file, isTrial: isTrial) { try Self.wipe(in: $0, isTrial) }
            guard let count else { return ([], []) }
            return ([FolderTraces.Trace(kind: "searches", path: file.shown, amount: "\(count)")], [])
        } catch {
            return ([], [FileProblem(path: file.shown, message: NotebookFile.reason(error))])
        }
    }

    /// Deletes the searches, or only counts them; returns how many there are, or `nil` if none.
    private static func wipe(in db: Database, _ isTrial: Bool) throws -> Int? {
        var count = 0
        for table in ["search", "savedSearch"] {
            count += try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? 0
            if !isTrial { try db.execute(sql: "DELETE FROM \(table)") }
        }
        return count > 0 ? count : nil
    }
}
