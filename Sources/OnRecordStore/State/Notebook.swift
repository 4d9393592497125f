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
    /// The file; `nil` where all is gone with the program.
    let file: FilePath?
    private let trouble: Mutex<Trouble>

    /// What is wrong with keeping things.
    private struct Trouble {
        /// What it is, for the user; `nil` where all is well.
        var problem: String?
        /// Whether the user has still to be told.
        var isUntold: Bool
        /// Whether what is noted now outlives the program.
        var isKept: Bool
    }

    init(_ database: DatabaseQueue, folder: String, file: FilePath? = nil, problem: String? = nil) throws {
        self.database = database
        self.folder = folder
        self.file = file
        trouble = Mutex(Trouble(problem: problem, isUntold: problem != nil, isKept: file != nil))
        try NotebookSchema.migrator.migrate(database)
    }

    /// Where what is copied is kept; `nil` where nothing is.
    var copies: FilePath? { file?.parent.appending(Array("copied.txt".utf8)) }

    /// Whether what is noted now outlives the program.
    public var isKept: Bool { trouble.withLock { $0.isKept } }

    /// What is wrong with keeping things, for the user; `nil` where all is well.
    public var problem: String? { trouble.withLock { $0.problem } }

    /// As `problem`, told once.
    public func takeProblem() -> String? {
        trouble.withLock { trouble in
            defer { trouble.isUntold = false }
            return trouble.isUntold ? trouble.problem : nil
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
        do {
            let value = try database.write(body)
            // A file that was deleted under an open connection takes all that is written and is gone with the program.
            if let file, FileSystem.isGone(file) { throw FileError(message: "the file is gone") }
            if file != nil { trouble.withLock { $0.isKept = true } }
            return value
        } catch {
            trouble.withLock { $0.isKept = false }
            return note(error, fallback)
        }
    }

    private func note<Value>(_ error: any Error, _ fallback: Value) -> Value {
        let place = file.map { "\($0.shown): " } ?? ""
        let problem = "notes are not saved: \(place)\(NotebookFile.reason(error))"
        trouble.withLock { trouble in
            if trouble.problem != problem { (trouble.problem, trouble.isUntold) = (problem, true) }
        }
        return fallback
    }
}
