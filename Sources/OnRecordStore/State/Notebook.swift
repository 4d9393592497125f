import GRDB
import OnRecordCore
import Synchronization

/// What only the user can make, kept over runs for one folder: what was read, marks, bookmarks with notes, the place where
/// reading ended, searches. One SQLite file for all folders, since nothing in it can be made again.
///
/// Articles are known by folder and path. One that is not known so, but whose text was known under a path where nothing
/// stands any more, was renamed, and keeps what was noted. Calls may come from any thread; a few programs may share the
/// file.
public final class Notebook: Sendable {
    let database: DatabaseQueue
    /// The folder as the file names it: its path from the root, untrusted like any path.
    let folder: String
    /// Where what is copied is kept; `nil` where nothing is.
    let copies: FilePath?
    /// What went wrong, for the user; `nil` where all is kept.
    private let failure: Mutex<String?>

    init(_ database: DatabaseQueue, folder: String, copies: FilePath? = nil, problem: String? = nil) throws {
        self.database = database
        self.folder = folder
        self.copies = copies
        failure = Mutex(problem)
        try NotebookSchema.migrator.migrate(database)
    }

    /// What is wrong with keeping things, for the user; `nil` where all is well. Told once.
    public func takeProblem() -> String? {
        failure.withLock { problem in
            defer { problem = nil }
            return problem
        }
    }

    /// Keeps what was copied last in a file, in place of what is there; returns its path where it could.
    public func keep(copied text: String) -> String? {
        guard let copies else { return nil }
        return ExportFile.write(Array(text.utf8), to: copies.shown, overwrites: true) == .written ? copies.shown : nil
    }

    /// The result of `body`; where the file fails, `fallback`, and `takeProblem()` says so.
    func read<Value>(_ fallback: Value, _ body: (Database) throws -> Value) -> Value {
        do { return try database.read(body) } catch { return note(error, fallback) }
    }

    /// As `read(_:_:)`, all of what `body` changes or nothing.
    @discardableResult
    func write<Value>(_ fallback: Value, _ body: (Database) throws -> Value) -> Value {
        do { return try database.write(body) } catch { return note(error, fallback) }
    }

    private func note<Value>(_ error: any Error, _ fallback: Value) -> Value {
        failure.withLock { $0 = "not saved: \(NotebookFile.reason(error))" }
        return fallback
    }
}
