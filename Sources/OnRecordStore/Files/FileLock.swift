#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that one process at a time holds; the system lets go of it when the process ends, however that happens.
final class FileLock {
    private let descriptor: Int32

    /// The lock in the file at `path`, which is made where there is none; `nil` where another process holds it.
    init?(_ path: FilePath) throws(FileError) {
        descriptor = FileSystem.openLock(path)
        guard descriptor >= 0 else { throw FileSystem.lastError() }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
    }

    deinit { close(descriptor) }

    /// The lock in the file at `path`; waits for it as long as another process holds it, and calls `whileWaiting` every now
    /// and then.
    static func waiting(for path: FilePath, whileWaiting: () -> Void) throws(FileError) -> FileLock {
        while true {
            if let lock = try FileLock(path) { return lock }
            usleep(250_000)
            whileWaiting()
        }
    }
}
