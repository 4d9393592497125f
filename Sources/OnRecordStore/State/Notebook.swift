import GRDB
import OnRecordCore
import Synchronization

/// What only the user can make, kept over runs for one folder: what was read, marks, bookmarks with notes, the place where
/// reading ended, searches. One SQLite file for all folders, since nothing in it can be made again.
///
/// Articles are known by folder and path. One that is not known so, but whose text was known under a path where nothing
/// stands any more, was renamed, and keeps what was noted. Calls may come from any thread; a few programs may share the
/// file. Where the file goes while it is open, all that it held is written to a new one.
public final class Notebook: Sendable {
    /// The folder as the file names it: its path from the root, untrusted like any path.
    let folder: String
    /// The file; `nil` where all is gone with the program.
    let file: FilePath?
    private let open: Mutex<Open>
    private let trouble: Mutex<Trouble>

    /// The database as it is open.
    private struct Open {
        var database: DatabaseQueue
        /// The file that it is in; `nil` where it is in memory.
        var identity: FileStatus.Identity?
    }

    /// How long what was noted last is kept.
    public enum Keeping: Hashable, Sendable {
        /// As long as it should be.
        case kept
        /// As long as the program runs, because of what the words say.
        case untilQuit(String)
        /// Not at all, because of what the words say.
        case lost(String)

        /// Whether it is gone when the program ends, against the user's will.
        public var isLost: Bool { self != .kept }
    }

    /// What is wrong with keeping things.
    private struct Trouble {
        /// What it is, for the user; `nil` where all is well.
        var problem: String?
        /// Whether the user has still to be told.
        var isUntold: Bool
        /// Whether what was noted last could not be written.
        var isLast = false
    }

    init(_ database: DatabaseQueue, folder: String, file: FilePath? = nil, problem: String? = nil) throws {
        open = Mutex(Open(database: database, identity: file.flatMap { try? FileSystem.status($0).identity }))
        self.folder = folder
        self.file = file
        trouble = Mutex(Trouble(problem: problem, isUntold: problem != nil))
        try NotebookSchema.migrator.migrate(database)
    }

    var database: DatabaseQueue { open.withLock { $0.database } }

    /// The file to which copies are added; `nil` where nothing is saved.
    var copies: FilePath? { file?.parent.appending(Array(NotebookFile.copiesName.utf8)) }

    /// How long what was noted last is kept.
    public var keeping: Keeping {
        trouble.withLock { trouble in
            guard let problem = trouble.problem else { return .kept }
            if trouble.isLast { return .lost(problem) }
            return file == nil ? .untilQuit(problem) : .kept
        }
    }

    /// What is wrong with keeping things, for the user; `nil` where all is well.
    public var problem: String? { trouble.withLock { $0.problem } }

    /// As `problem`, told once.
    public func takeProblem() -> String? {
        trouble.withLock { trouble in
            defer { trouble.isUntold = false }
            return trouble.isUntold ? trouble.problem : nil
        }
    }

    /// Adds what was copied to the end of a file, after an empty line; returns its path, or `nil` where it cannot be
    /// written.
    public func keep(copied text: String) -> String? {
        guard let copies else { return nil }
        do throws(FileError) {
            try FileSystem.makeFolders(copies.parent)
            try FileSystem.append(Array((text.hasSuffix("\n") ? text + "\n" : text + "\n\n").utf8), to: copies)
            return copies.shown
        } catch {
            return nil
        }
    }

    /// The result of `body`; where the file fails, `fallback`, and `takeProblem()` says so.
    func read<Value>(_ fallback: Value, _ body: (Database) throws -> Value) -> Value {
        do { return try database.read(body) } catch { return note(error, fallback) }
    }

    /// As `read(_:_:)`, all of what `body` changes or nothing.
    @discardableResult
    func write<Value>(_ fallback: Value, _ body: (Database) throws -> Value) -> Value {
        do {
            if let file { _ = try reopen(file) }
            var value = try database.write(body)
            // A file that is deleted under an open connection takes all that is written and is gone with the program.
            if let file, try !reopen(file) { value = try database.write(body) }
            trouble.withLock { $0.isLast = false }
            return value
        } catch {
            trouble.withLock { $0.isLast = true }
            return note(error, fallback)
        }
    }

    /// Sees that the database is in the file at `file`; false where it was not and that file, which is open now, is another,
    /// without what was written last.
    private func reopen(_ file: FilePath) throws -> Bool {
        try open.withLock { open in
            func isInPlace() -> Bool { (try? FileSystem.status(file).identity) == open.identity }
            guard !isInPlace() else { return true }
            try FileSystem.makeFolders(file.parent)
            let lock = try NotebookFile.lock(file)
            return try withExtendedLifetime(lock) {
                guard !isInPlace() else { return true }
                let isGone = FileSystem.isGone(file)
                if isGone { try NotebookFile.copy(open.database, to: file) }
                let database = try NotebookFile.connect(file)
                try NotebookSchema.migrator.migrate(database)
                open = Open(database: database, identity: try FileSystem.status(file).identity)
                return isGone
            }
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
