import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Waits until something has changed in folders: told so by the system on Linux, else it only waits a while.
///
/// Folders are added before their names are read, so that no change goes unseen.
final class FolderWatcher: Sendable {
    #if canImport(Darwin)
        private let descriptor: Int32 = -1
    #else
        private let descriptor = inotify_init1(Int32(O_CLOEXEC))
    #endif
    /// Whether the system would not watch some folder, so that changes have to be looked for.
    private let isBlind = Mutex(false)

    /// How long changes are left to come in before they are looked at.
    private static let settlingTime: UInt32 = 120_000

    init() {
        if descriptor < 0 { isBlind.withLock { $0 = true } }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Watches the folder at `path`; once is enough.
    func add(_ path: FilePath) {
        #if !canImport(Darwin)
            guard descriptor >= 0 else { return }
            let events =
                IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
            // There may be no folder there by now; but the system may also have too many to watch.
            let watch = FileSystem.withCString(path) { inotify_add_watch(descriptor, $0, UInt32(events)) }
            if watch < 0, errno != ENOENT, errno != ENOTDIR { isBlind.withLock { $0 = true } }
        #endif
    }

    /// Waits for a change, `pause` at least; where the system tells of none, for that long or a second.
    func wait(pause: Duration) {
        let start = ContinuousClock.now
        guard !isBlind.withLock({ $0 }) else { return Self.sleep(max(pause, .seconds(1))) }
        repeat { guard readEvents() else { return Self.sleep(max(pause, .seconds(1))) } } while !hasNews()
        // What comes in one go is looked at in one go.
        usleep(Self.settlingTime)
        Self.sleep(pause - (ContinuousClock.now - start))
        while isReadable, readEvents() {}
    }

    private let news = Mutex(false)

    private func hasNews() -> Bool {
        news.withLock { news in
            defer { news = false }
            return news
        }
    }

    private var isReadable: Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) > 0
    }

    /// Reads events, waiting for the first; false where that fails.
    private func readEvents() -> Bool {
        #if canImport(Darwin)
            return false
        #else
            var buffer = [UInt8](repeating: 0, count: 64 * 1024)
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 { return errno == EINTR }
            buffer.withUnsafeBytes { bytes in
                var place = 0
                while place + MemoryLayout<inotify_event>.size <= count {
                    let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
                    let start = place + MemoryLayout<inotify_event>.size
                    let name = bytes[start..<min(count, start + Int(event.len))].prefix { $0 != 0 }
                    if Self.matters(Array(name), isFolder: event.mask & UInt32(IN_ISDIR) != 0) {
                        news.withLock { $0 = true }
                    }
                    place = start + Int(event.len)
                }
            }
            return true
        #endif
    }

    /// Whether a change of what is called `name` may change the articles; an event without a name is about a folder itself.
    private static func matters(_ name: [UInt8], isFolder: Bool) -> Bool {
        if name.isEmpty { return true }
        return name.first != UInt8(ascii: ".") && (isFolder || ArticleFinder.looksLikeArticle(name))
    }

    private static func sleep(_ duration: Duration) {
        guard duration > .zero else { return }
        let (seconds, attoseconds) = duration.components
        usleep(UInt32(clamping: seconds * 1_000_000 + attoseconds / 1_000_000_000_000))
    }
}
