import GRDB

/// The file of an index in the user's cache, and what lies beside it.
///
/// Its name is made of the paths that were opened and of the program that runs: another build never reads it, and two at a time
/// do not stand in each other's way.
struct IndexFile: Hashable, Sendable {
    /// The file.
    let path: FilePath

    /// The endings of what SQLite and this program keep beside it.
    static let endings = ["", "-wal", "-shm", ".lock", ".use"]
    private static let ending = ".index"

    /// The file of the index for `paths` in `folder`.
    init(for paths: OpenedPaths, in folder: FilePath) {
        path = folder.appending(Array("\(Self.key(of: paths))-\(ProgramFingerprint.text)\(Self.ending)".utf8))
    }

    /// The file at `path`.
    init(path: FilePath) { self.path = path }

    /// The indexes in `folder`.
    static func all(in folder: FilePath) throws(FileError) -> [IndexFile] {
        guard !FileSystem.isGone(folder) else { return [] }
        let names = try FileSystem.names(in: folder)
        // Damaged ones were set aside with something after the ending.
        return names.filter { String(decoding: $0, as: UTF8.self).contains(ending) && !isBeside($0) }.sorted {
            $0.lexicographicallyPrecedes($1)
        }
        .map { IndexFile(path: folder.appending($0)) }
    }

    /// Whether this build of the program made it.
    var isCurrent: Bool { path.lastComponent.ends(with: "-\(ProgramFingerprint.text)\(Self.ending)".utf8) }

    private static func isBeside(_ name: [UInt8]) -> Bool {
        endings.dropFirst().contains { name.ends(with: $0.utf8) }
    }

    /// The file that the writer of the index holds.
    var lock: FilePath { beside(".lock") }

    /// The file that all who have the index open share, and that only a program that deletes it may hold alone.
    var use: FilePath { beside(".use") }

    /// Which file it is, whatever it is called; `nil` where there is none.
    var identity: FileStatus.Identity? { (try? FileSystem.status(path))?.identity }

    /// Bytes on disk.
    var size: Int {
        Self.endings.reduce(0) { $0 &+ ((try? FileSystem.status(beside($1)))?.stamp.size ?? 0) }
    }

    /// Takes it away, unless anybody has it open; returns whether it is gone.
    func delete() -> Bool {
        guard let own = try? FileLock(use) else { return false }
        return withExtendedLifetime(own) {
            for ending in Self.endings { FileSystem.remove(beside(ending)) }
            return FileSystem.isGone(path)
        }
    }

    /// Takes away the indexes of the same paths that other builds of the program have made.
    func deleteFormer() throws(FileError) {
        let key = path.lastComponent.prefix { $0 != UInt8(ascii: "-") }
        for other in try Self.all(in: path.parent) where other != self && other.path.lastComponent.starts(with: key) {
            _ = other.delete()
        }
    }

    /// Gives it another name, for it is damaged; returns that. `nil` where others have it open, or it is no longer the file
    /// that was found `damaged`.
    func setAside(ifStill damaged: FileStatus.Identity?) -> FilePath? {
        // Others that found the damage let go of it in a moment.
        guard let own = try? FileLock.soon(use, .exclusive, atMost: 1) else { return nil }
        return withExtendedLifetime(own) {
            guard identity == damaged else { return nil }
            let aside = FileSystem.freeName(beside(".damaged"))
            guard FileSystem.rename(path, to: aside) else { return nil }
            for ending in ["-wal", "-shm"] { FileSystem.remove(beside(ending)) }
            return aside
        }
    }

    private func beside(_ ending: String) -> FilePath { FilePath(bytes: path.bytes + Array(ending.utf8)) }

    private static func key(of paths: OpenedPaths) -> String {
        let resolved = paths.paths.map { (FileSystem.resolved($0) ?? $0).bytes }
        return ProgramFingerprint.hexadecimal(
            ContentHash.hash(Array(resolved.joined(separator: [0])) + (paths.followsLinks ? [0, 1] : [])))
    }
}
