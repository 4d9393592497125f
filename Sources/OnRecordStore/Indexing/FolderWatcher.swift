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
    /// The folders that are watched, by the numbers that the system gives them.
    private let folders = Mutex<[Int32: FilePath]>([:])
    private let news = Mutex(FolderNews.none)
    /// Paths where nothing is to be watched yet: they are looked for every second.
    private let missing = Mutex<[FilePath]>([])
    /// A pipe with a byte in it once watching is to stop.
    private let stopping: (reader: Int32, writer: Int32)

    /// How long changes are left to come in before they are looked at.
    private static let settlingTime = Duration.milliseconds(120)

    init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        stopping = (ends[0], ends[1])
        if descriptor < 0 { isBlind.withLock { $0 = true } }
    }

    deinit {
        for descriptor in [descriptor, stopping.reader, stopping.writer] where descriptor >= 0 { close(descriptor) }
    }

    /// Ends a wait, from any thread, and every later one.
    func stop() { _ = write(stopping.writer, [0], 1) }

    /// Looks for what is to come to `paths`, and no longer for what it looked for before.
    func waits(for paths: [FilePath]) { missing.withLock { $0 = paths } }

    /// Watches the folder at `path`; once is enough.
    func add(_ path: FilePath) {
        #if !canImport(Darwin)
            guard descriptor >= 0 else { return }
            let events =
                IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
            // There may be no folder there by now; but the system may also have too many to watch.
            let watch = FileSystem.withCString(path) { inotify_add_watch(descriptor, $0, UInt32(events)) }
            if watch < 0, errno != ENOENT, errno != ENOTDIR { isBlind.withLock { $0 = true } }
            if watch >= 0 { folders.withLock { $0[watch] = path } }
        #endif
    }

    /// Waits for a change, for at least `pause`, and returns what has changed; where the system reports no changes, waits
    /// for that long or a second. Returns `nil` once watching has been stopped.
    func wait(pause: Duration) -> FolderNews? {
        let start = ContinuousClock.now
        repeat {
            let isBlind = isBlind.withLock { $0 }
            let missing = missing.withLock { $0 }
            guard isRunning(after: isBlind || !missing.isEmpty ? max(pause, .seconds(1)) : nil) else { return nil }
            guard !isBlind else { return .anything }
            if missing.contains(where: { !FileSystem.isGone($0) }) { return .anything }
            // A signal may have ended the wait.
            guard isReadable else { continue }
            guard readEvents() else { return .anything }
        } while news.withLock { $0 == .none }
        // Changes that come together are looked at together.
        let rest = max(Self.settlingTime, pause - (ContinuousClock.now - start))
        guard isRunning(after: rest) else { return nil }
        while isReadable, readEvents() {}
        return news.withLock { news in
            defer { news = .none }
            return news
        }
    }

    private var isReadable: Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) > 0
    }

    /// Waits for `duration`, or without one for the next event; returns whether watching goes on.
    private func isRunning(after duration: Duration?) -> Bool {
        var requests = [pollfd(fd: stopping.reader, events: Int16(POLLIN), revents: 0)]
        if duration == nil { requests.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
        let milliseconds = duration.map { Int32(clamping: Int(max(.zero, $0) / .milliseconds(1))) } ?? -1
        _ = poll(&requests, nfds_t(requests.count), milliseconds)
        return requests[0].revents == 0
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
                    note(Array(name), isFolder: event.mask & UInt32(IN_ISDIR) != 0, in: event.wd)
                    place = start + Int(event.len)
                }
            }
            return true
        #endif
    }

    /// Notes that something has happened to what is called `name`; an event without a name is about a folder itself.
    private func note(_ name: [UInt8], isFolder: Bool, in folder: Int32) {
        guard name.first != UInt8(ascii: ".") else { return }
        guard !name.isEmpty, !isFolder, let folder = folders.withLock({ $0[folder] }) else {
            return news.withLock { $0 = .anything }
        }
        if ArticleFinder.looksLikeArticle(name) { news.withLock { $0.add(folder.appending(name)) } }
    }
}
