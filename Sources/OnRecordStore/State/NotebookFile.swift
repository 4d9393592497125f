import GRDB

/// Opens the file of a `Notebook`, whatever state it is in.
public enum NotebookFile {
    /// Its name in the user's folder for state.
    static let name = "notes.sqlite"
    /// The name of the file of copies beside it.
    static let copiesName = "copied.txt"

    /// The notebook for the articles at `paths`, in the user's folder for state ($XDG_STATE_HOME/onrecord, else ~/.local/state/onrecord).
    ///
    /// A file that is damaged is set aside under another name, never deleted. Where nothing can be written, what is noted
    /// lasts as long as the program; `Notebook.takeProblem()` says either.
    public static func open(for paths: [FilePath]) -> Notebook {
        let folder = folder(of: paths)
        guard let home = UserFolder.state else {
            return inMemory(for: folder, problem: "notes are not saved: neither HOME nor XDG_STATE_HOME is set")
        }
        do throws(FileError) {
            try FileSystem.makeFolders(home)
        } catch {
            return inMemory(for: folder, problem: "notes are not saved: \(home.shown): \(error.message)")
        }
        return open(home.appending(Array(name.utf8)), for: folder)
    }

    /// The notebook of `folder` in the file at `path`.
    static func open(_ path: FilePath, for folder: FilePath) -> Notebook {
        do {
            // One program at a time, so that none makes the tables while another does, or sets aside what another has just made.
            let lock = try lock(path)
            return try withExtendedLifetime(lock) {
                do {
                    return try connect(path, folder)
                } catch let error as DatabaseError where error.isDamage {
                    return try replace(path, folder)
                }
            }
        } catch {
            return inMemory(for: folder, problem: "notes are not saved: \(path.shown): \(reason(error))")
        }
    }

    /// A notebook of `folder` that is gone with the program.
    public static func inMemory(for folder: FilePath, problem: String? = nil) -> Notebook {
        do {
            return try Notebook(DatabaseQueue(), folder: key(folder), problem: problem)
        } catch {
            // Without a file nothing but a defect of the schema can fail, which no user could do anything about.
            fatalError("a notebook in memory: \(error)")
        }
    }

    /// The folder that the names of articles at `paths` are given in.
    private static func folder(of paths: [FilePath]) -> FilePath {
        let here = FilePath(".")
        guard paths.count == 1, let path = paths.first, let status = try? FileSystem.status(path) else { return here }
        return status.kind == .folder ? path : path.parent
    }

    /// The lock that a program holds while it makes or replaces the file at `path`.
    static func lock(_ path: FilePath) throws(FileError) -> FileLock {
        try FileLock.soon(FilePath(bytes: path.bytes + Array(".lock".utf8)), .exclusive)
    }

    /// Writes all that `database` holds to a new file at `path`.
    static func copy(_ database: DatabaseQueue, to path: FilePath) throws {
        for ending in ["-wal", "-shm"] { FileSystem.remove(FilePath(bytes: path.bytes + Array(ending.utf8))) }
        try FileSystem.makePrivateFile(path)
        try database.vacuum(into: path.string)
    }

    private static func connect(_ path: FilePath, _ folder: FilePath, problem: String? = nil) throws -> Notebook {
        try Notebook(try connect(path), folder: key(folder), file: path, problem: problem)
    }

    /// The database in the file at `path`, which is made where there is none.
    static func connect(_ path: FilePath) throws -> DatabaseQueue {
        var configuration = Configuration()
        // Another reader may be writing: wait for it, but not so long that a key seems dead.
        configuration.busyMode = .timeout(1)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
        }
        for ending in ["-wal", "-shm"] {
            let beside = FilePath(bytes: path.bytes + Array(ending.utf8))
            if !FileSystem.isGone(beside) { try FileSystem.makePrivateFile(beside) }
        }
        try FileSystem.makePrivateFile(path)
        return try DatabaseQueue(path: path.string, configuration: configuration)
    }

    /// Sets a damaged file aside, and what SQLite keeps beside it.
    private static func replace(_ path: FilePath, _ folder: FilePath) throws -> Notebook {
        let aside = FileSystem.freeName(FilePath(bytes: path.bytes + Array(".damaged".utf8)))
        for ending in ["-wal", "-shm", ""] {
            let (old, new) = (path.bytes + Array(ending.utf8), aside.bytes + Array(ending.utf8))
            FileSystem.rename(FilePath(bytes: old), to: FilePath(bytes: new))
        }
        return try connect(
            path, folder, problem: "the notes in \(path.shown) were damaged; they were moved to \(aside.name)")
    }

    private static func key(_ folder: FilePath) -> String { (FileSystem.resolved(folder) ?? folder).shown }

    /// What went wrong, in words.
    static func reason(_ error: any Error) -> String { IndexStore.reason(error) }

    /// Lets `body` delete from the notes at `path`, or only count if `isTrial`; it returns `nil` if there is nothing. What was
    /// deleted is left neither in free pages nor in the log.
    static func erase<Found>(
        in path: FilePath, isTrial: Bool, _ body: (Database) throws -> Found?
    ) throws -> Found? {
        let lock = try lock(path)
        return try withExtendedLifetime(lock) {
            let database = try connect(path)
            try NotebookSchema.migrator.migrate(database)
            defer { try? database.close() }
            guard let found = try database.write(body) else { return nil }
            if !isTrial {
                try database.vacuum()
                try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            }
            return found
        }
    }
}
