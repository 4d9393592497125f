import GRDB
import Synchronization

/// The SQLite database of an index: a file, with readers that the one writer never blocks, or memory.
final class IndexDatabase: Sendable {
    private let connection: Mutex<any DatabaseWriter>

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

    /// Goes on with the database in the file at `path`, made where there is none.
    func turn(to file: IndexFile, of paths: OpenedPaths) throws { try turn(to: Self.pool(file, paths)) }

    private func turn(to next: any DatabaseWriter) throws {
        let former = connection.withLock { connection in
            defer { connection = next }
            return connection
        }
        try? former.close()
    }

    private var writer: any DatabaseWriter { connection.withLock { $0 } }

    private static func inMemory() throws -> any DatabaseWriter {
        let queue = try DatabaseQueue(configuration: configuration)
        try queue.write { try Schema.create(in: $0) }
        return queue
    }

    private static func pool(_ file: IndexFile, _ paths: OpenedPaths) throws -> any DatabaseWriter {
        let pool = try DatabasePool(path: file.path.shown, configuration: configuration)
        let isMade = try pool.read { try $0.tableExists("about") }
        if !isMade {
            try pool.write { db in
                // Another instance may have been quicker.
                if try db.tableExists("about") { return }
                try Schema.create(in: db)
                try db.run("INSERT INTO about VALUES ('paths', ?)", [paths.shown.withoutNUL])
            }
        }
        return pool
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.maximumReaderCount = 3
        // Another instance that writes is waited for.
        configuration.busyMode = .timeout(30)
        return configuration
    }

    /// What `body` reads from one state of the database.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value { try writer.read(body) }

    /// What `body` reads; `fallback` where the database cannot be read, such as after another program took its file away.
    func read<Value>(or fallback: Value, _ body: (Database) throws -> Value) -> Value {
        (try? writer.read(body)) ?? fallback
    }

    /// Does `body` in one transaction.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value { try writer.write(body) }

    /// Moves what was written from the log into the file and empties the log, if no other process is reading.
    func checkpoint() {
        guard let pool = writer as? DatabasePool else { return }
        try? pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }

    /// Closes it.
    func close() { try? writer.close() }
}

extension OpenedPaths {
    /// The paths from the root, for the user.
    var shown: String { paths.map { (FileSystem.resolved($0) ?? $0).shown }.joined(separator: ", ") }
}
