#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that one process at a time holds, or several that share it; the system lets go of it when a process ends, however
/// that happens.
final class FileLock: Sendable {
    /// Who may hold the file at the same time.
    enum Kind {
        /// No other.
        case exclusive
        /// Others that share it.
        case shared
    }

    private let descriptor: Int32

    /// The lock in the file at `path`, which is made where there is none; `nil` where others hold it.
    init?(_ path: FilePath, _ kind: Kind = .exclusive) throws(FileError) {
        for _ in 0..<100 {
            let descriptor = try FileSystem.openLock(path)
            guard flock(descriptor, (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
                let (code, error) = (errno, FileSystem.lastError())
                close(descriptor)
                if code == EWOULDBLOCK { return nil }
                throw error
            }
            // The former holder may have deleted the file: then others open another one.
            if let own = FileSystem.status(of: descriptor)?.identity, own == (try? FileSystem.status(path))?.identity {
                self.descriptor = descriptor
                return
            }
            close(descriptor)
        }
        throw FileError(message: "\(path.shown) is made and deleted all the time")
    }

    deinit { close(descriptor) }

    /// The lock in the file at `path`; waits for it as long as others hold it, and calls `whileWaiting` four times a second.
    static func waiting(for path: FilePath, whileWaiting: () -> Void) throws(FileError) -> FileLock {
        while true {
            if let lock = try FileLock(path) { return lock }
            usleep(250_000)
            whileWaiting()
        }
    }

    /// The lock in the file at `path`, which others should hold for a moment only; fails where they hold it for longer than
    /// so many `seconds`.
    static func soon(_ path: FilePath, _ kind: Kind, atMost seconds: Int = 10) throws(FileError) -> FileLock {
        for _ in 0..<seconds * 200 {
            if let lock = try FileLock(path, kind) { return lock }
            usleep(5_000)
        }
        throw FileError(message: "another program holds \(path.shown)")
    }
}
