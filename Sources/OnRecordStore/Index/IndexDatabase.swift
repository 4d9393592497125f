import CPageChecks
import GRDB
import Synchronization

/// The SQLite database of an index: a file, with readers that the one writer never blocks, or memory.
///
/// Every page of the file has a checksum, so that damage gives an error and no wrong answer.
final class IndexDatabase: Sendable {
    /// What answers, and what keeps others from taking the file away meanwhile.
    private struct Connection: Sendable {
        let writer: any DatabaseWriter
        /// One state of the database, which all reads are answered from where it is set.
        var snapshot: (any DatabaseReader)?
        /// Shared by all who have the file open.
        var use: FileLock?
    }

    private let connection: Mutex<Connection>
    /// Why something could not be read, until that was taken, and whom to tell.
    private let failure = Mutex<(error: (any Error)?, handler: (@Sendable () -> Void)?)>((nil, nil))

    /// An empty database in memory.
    init() throws {
        connection = Mutex(try Self.inMemory())
    }

    /// The database in the file at `path`, made where there is none.
    init(_ file: IndexFile, of paths: OpenedPaths) throws {
        connection = Mutex(try Self.pool(file, paths))
    }

    /// Goes on with an empty database in memory.
    func turnToMemory() throws { try turn(to: Self.inMemory()) }

    /// Closes its file, has `file` set it aside, and goes on with a new one; returns the name of the old one. `nil` where
    /// others have the file open as well: then it goes on in memory.
    func setAside(_ file: IndexFile, of paths: OpenedPaths) throws -> FilePath? {
        let damaged = file.identity
        try turn(to: Self.inMemory())
        let aside = file.setAside(ifStill: damaged)
        if aside != nil || file.identity != damaged { try turn(to: Self.pool(file, paths)) }
        return aside
    }

    private func turn(to next: Connection) throws {
        let former = connection.withLock { connection in
            let former = connection
            connection = next
            return former
        }
        try? former.writer.close()
    }

    private static func inMemory() throws -> Connection {
        let queue = try DatabaseQueue(configuration: configuration)
        try queue.write { try Schema.create(in: $0) }
        return Connection(writer: queue)
    }

    private static func pool(_ file: IndexFile, _ paths: OpenedPaths) throws -> Connection {
        let use = try FileLock.soon(file.use, .shared)
        try FileSystem.makePrivateFile(file.path)
        let pool = try DatabasePool(path: file.path.string, configuration: checkedConfiguration)
        let isMade = try pool.read { try $0.tableExists("about") }
        if !isMade {
            try pool.write { db in
                // Another instance may have been quicker.
                if try db.tableExists("about") { return }
                try Schema.create(in: db)
                try db.run("INSERT INTO about VALUES ('paths', ?)", [paths.shown.withoutNUL])
            }
        }
        return Connection(writer: pool, use: use)
    }

    /// How long another instance that writes is waited for, in milliseconds.
    private static let patience = 30_000

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.maximumReaderCount = 3
        configuration.busyMode = .timeout(Double(patience) / 1000)
        return configuration
    }

    /// That of the file of an index, whose pages have checksums.
    static var checkedConfiguration: Configuration {
        var configuration = configuration
        configuration.prepareDatabase { db in
            let code = onrecord_check_pages(db.sqliteConnection)
            guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        }
        return configuration
    }

    private var writer: any DatabaseWriter { connection.withLock { $0.writer } }
    private var reader: any DatabaseReader { connection.withLock { $0.snapshot ?? $0.writer } }

    /// Answers all reads from the state in which the database is now, whatever is written from now on.
    func freeze() throws {
        guard let pool = writer as? DatabasePool else { return }
        let snapshot = try pool.makeSnapshot()
        connection.withLock { $0.snapshot = snapshot }
    }

    /// What `body` reads from one state of the database.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value { try reader.read(body) }

    /// What `body` reads; `fallback` where that fails, for a reason that `takeFailure()` gives.
    func read<Value>(or fallback: Value, _ body: (Database) throws -> Value) -> Value {
        do {
            return try reader.read(body)
        } catch is SearchInterruption.Interrupted {
            return fallback
        } catch {
            let handler = failure.withLock { failure in
                defer { failure.error = failure.error ?? error }
                return failure.error == nil ? failure.handler : nil
            }
            handler?()
            return fallback
        }
    }

    /// Calls `handler`, from the thread that reads, when something could not be read.
    func observeFailures(_ handler: @escaping @Sendable () -> Void) { failure.withLock { $0.handler = handler } }

    /// Why something could not be read since this was last asked.
    func takeFailure() -> (any Error)? {
        failure.withLock { failure in
            defer { failure.error = nil }
            return failure.error
        }
    }

    /// Whether it lies in memory.
    var isInMemory: Bool { !(writer is DatabasePool) }

    /// Does `body` in one transaction.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value { try writer.write(body) }

    /// Moves what was written from the log into the file and empties the log, unless another connection is reading.
    func checkpoint() throws {
        guard let pool = writer as? DatabasePool else { return }
        do {
            try pool.writeWithoutTransaction { db in
                // A long answer elsewhere is no reason to wait: readers of the log lose nothing.
                try db.run("PRAGMA busy_timeout = 0")
                defer { try? db.run("PRAGMA busy_timeout = \(Self.patience)") }
                _ = try db.checkpoint(.truncate)
            }
        } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_BUSY {
            // The log stays for the next time.
        }
    }

    /// Closes it.
    func close() { try? writer.close() }
}

extension OpenedPaths {
    /// The paths from the root, for the user.
    var shown: String { paths.map { (FileSystem.resolved($0) ?? $0).shown }.joined(separator: ", ") }
}
