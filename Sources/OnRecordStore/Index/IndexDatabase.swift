import GRDB

/// The SQLite database of an index: a file, with readers that the one writer never blocks, or memory.
struct IndexDatabase: Sendable {
    private let writer: any DatabaseWriter
    /// Whether it lies in memory, where readers wait for the writer.
    let isInMemory: Bool

    /// An empty database in memory.
    static func inMemory() throws -> IndexDatabase {
        let queue = try DatabaseQueue(configuration: configuration)
        try queue.write { try Schema.create(in: $0) }
        return IndexDatabase(writer: queue, isInMemory: true)
    }

    /// The database in the file at `path`, made where there is none.
    init(file path: String) throws {
        self.init(writer: try DatabasePool(path: path, configuration: Self.configuration), isInMemory: false)
    }

    private init(writer: any DatabaseWriter, isInMemory: Bool) {
        self.writer = writer
        self.isInMemory = isInMemory
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

    /// Brings what was written from the log into the file, and empties the log.
    func checkpoint() throws {
        guard !isInMemory else { return }
        try writer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }

    /// Closes it.
    func close() { try? writer.close() }
}
