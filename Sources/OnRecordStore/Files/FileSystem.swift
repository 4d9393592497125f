#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The system calls for finding and reading files.
///
/// POSIX rather than Foundation: names that are not UTF-8 can be opened, and Foundation's start costs more than reading
/// a folder.
enum FileSystem {
    /// What stands at `path`, symbolic links followed unless `followsLinks` is false.
    static func status(_ path: FilePath, followsLinks: Bool = true) throws(FileError) -> FileStatus {
        var found = stat()
        let result = withCString(path) { followsLinks ? stat($0, &found) : lstat($0, &found) }
        guard result == 0 else { throw lastError() }
        return status(found)
    }

    /// The path from the root without links, `.` and `..`; `nil` where nothing stands at `path`.
    static func resolved(_ path: FilePath) -> FilePath? {
        guard let resolved = withCString(path, { realpath($0, nil) }) else { return nil }
        defer { free(resolved) }
        return FilePath(
            bytes: UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map { UInt8(bitPattern: $0) })
    }

    /// The path from the root, without links as far as something stands there.
    static func absolute(_ path: FilePath) -> FilePath {
        if let resolved = resolved(path) { return resolved }
        let name = path.lastComponent
        guard !name.isEmpty, path.bytes != [UInt8(ascii: "/")] else {
            return path.bytes.count > 1 ? absolute(FilePath(bytes: Array(path.bytes.dropLast()))) : path
        }
        return absolute(path.parent).appending(name)
    }

    /// The value of an environment variable; `nil` where it is not set or empty.
    static func environment(_ name: String) -> [UInt8]? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return UnsafeBufferPointer(start: value, count: strlen(value)).map { UInt8(bitPattern: $0) }
    }

    /// Whether nothing stands at `path`; false where that cannot be told.
    static func isGone(_ path: FilePath) -> Bool {
        var found = stat()
        return withCString(path) { lstat($0, &found) } != 0 && (errno == ENOENT || errno == ENOTDIR)
    }

    /// Makes the folder at `path` and those that lead to it, each for the user alone, whatever the umask. A folder that is
    /// at `path` already is closed to others.
    static func makeFolders(_ path: FilePath) throws(FileError) {
        let parts = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
        var folder: [UInt8] = path.bytes.first == UInt8(ascii: "/") ? [] : [UInt8(ascii: ".")]
        for part in parts {
            folder += [UInt8(ascii: "/")] + part
            if withCString(FilePath(bytes: folder), { mkdir($0, 0o700) }) == 0 {
                _ = withCString(FilePath(bytes: folder)) { chmod($0, 0o700) }
            } else if errno != EEXIST {
                let error = lastError()
                // A folder on the way that exists may refuse for another reason.
                if (try? status(FilePath(bytes: folder)))?.kind != .folder { throw error }
            }
        }
        closeToOthers(path)
    }

    /// Makes sure that there is a file at `path`, empty if it is new, that only the user may read or write,
    /// whatever the umask. Fails where anything but a file is there: opening a pipe may never return.
    static func makePrivateFile(_ path: FilePath) throws(FileError) {
        guard isGone(path) else {
            guard try status(path).kind == .file else { throw .notAFile }
            return closeToOthers(path)
        }
        _ = try create(path, [])
    }

    /// Takes the rights of others away from what is at `path`, where it is the user's own.
    private static func closeToOthers(_ path: FilePath) {
        var found = stat()
        guard withCString(path, { stat($0, &found) }) == 0, found.st_mode & 0o077 != 0 else { return }
        _ = withCString(path) { chmod($0, found.st_mode & 0o700) }
    }

    /// Gives what stands at `path` another name; returns whether it could.
    @discardableResult
    static func rename(_ path: FilePath, to new: FilePath) -> Bool {
        withCString(path) { old in
            withCString(new) { new in
                #if canImport(Darwin)
                    Darwin.rename(old, new) == 0
                #elseif canImport(Musl)
                    Musl.rename(old, new) == 0
                #else
                    Glibc.rename(old, new) == 0
                #endif
            }
        }
    }

    /// Writes `bytes` to a new file at `path`, which only the user may read and write, whatever the umask; false where
    /// something stands there already. A file that could not be written whole is removed.
    static func create(_ path: FilePath, _ bytes: [UInt8]) throws(FileError) -> Bool {
        let descriptor = withCString(path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
        guard descriptor >= 0 else {
            if errno == EEXIST { return false }
            throw lastError()
        }
        fchmod(descriptor, 0o600)
        do throws(FileError) {
            try write(bytes, to: descriptor)
        } catch {
            close(descriptor)
            remove(path)
            throw error
        }
        guard close(descriptor) == 0 else { throw lastError() }
        return true
    }

    /// Adds `bytes` to the end of the file at `path`, which is made where there is none and which only the user may read
    /// and write. What is no file, or a link, is refused.
    static func append(_ bytes: [UInt8], to path: FilePath) throws(FileError) {
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW
        let descriptor = withCString(path) { open($0, flags, 0o600) }
        guard descriptor >= 0 else { throw lastError() }
        defer { close(descriptor) }
        guard status(of: descriptor)?.kind == .file else { throw .notAFile }
        fchmod(descriptor, 0o600)
        try write(bytes, to: descriptor)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0) }
            if written >= 0 {
                start += written
            } else if errno != EINTR {
                throw lastError()
            }
        }
    }

    /// Takes away the file at `path`, where there is one.
    static func remove(_ path: FilePath) {
        _ = withCString(path) { unlink($0) }
    }

    /// A descriptor of the file at `path`, made where there is none.
    static func openLock(_ path: FilePath) throws(FileError) -> Int32 {
        let descriptor = withCString(path) { open($0, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600) }
        guard descriptor >= 0 else { throw lastError() }
        guard let status = status(of: descriptor), status.kind == .file else {
            close(descriptor)
            throw .notAFile
        }
        fchmod(descriptor, 0o600)
        return descriptor
    }

    /// What the system says of an open file.
    static func status(of descriptor: Int32) -> FileStatus? {
        var found = stat()
        return fstat(descriptor, &found) == 0 ? status(found) : nil
    }

    /// `path`, or where something stands there, with the first number that makes it free.
    static func freeName(_ path: FilePath) -> FilePath {
        guard !isGone(path) else { return path }
        for number in 2... {
            let next = FilePath(bytes: path.bytes + Array(".\(number)".utf8))
            if isGone(next) { return next }
        }
        return path
    }

    /// The names of what lies in the folder at `path`, in no order, `.` and `..` left out.
    static func names(in path: FilePath) throws(FileError) -> [[UInt8]] {
        guard let folder = withCString(path, { opendir($0) }) else { throw lastError() }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = self.name(of: entry)
            if name != [UInt8(ascii: ".")], name != [UInt8(ascii: "."), UInt8(ascii: ".")] { names.append(name) }
        }
        return names
    }

    /// The bytes of the file at `path`, at most `limit` + 1 of them, so that a larger file is seen as such.
    ///
    /// A pipe is read only where it `mayBePipe`, and then waited for; all else that is no file is refused without waiting.
    static func read(_ path: FilePath, limit: Int, mayBePipe: Bool = false) throws(FileError) -> [UInt8] {
        let descriptor = try openForReading(path, mayBePipe: mayBePipe)
        defer { close(descriptor) }
        // What a file system states as a size may be anything.
        let expected = min(max(0, status(of: descriptor)?.stamp.size ?? 0), limit)
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let wanted = min(max(64 * 1024, expected - bytes.count + 1), limit + 1 - bytes.count)
            let chunk = try readOnce(descriptor, wanted)
            if chunk.isEmpty { break }
            if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
        }
        return bytes
    }

    private static func openForReading(_ path: FilePath, mayBePipe: Bool) throws(FileError) -> Int32 {
        func descriptor(_ flags: Int32) throws(FileError) -> Int32 {
            let descriptor = withCString(path) { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY | flags) }
            guard descriptor >= 0 else { throw lastError() }
            return descriptor
        }
        // Opening a pipe waits for a writer, so the caller has to ask for it.
        let first = try descriptor(O_NONBLOCK)
        switch status(of: first)?.kind {
        case .file: return first
        case .pipe where mayBePipe:
            close(first)
            return try descriptor(0)
        case .folder:
            close(first)
            throw FileError(message: reason(EISDIR))
        default:
            close(first)
            throw .notAFile
        }
    }

    private static func readOnce(_ descriptor: Int32, _ count: Int) throws(FileError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var got = 0
            repeat {
                #if canImport(Darwin)
                    got = Darwin.read(descriptor, buffer.baseAddress, count)
                #elseif canImport(Musl)
                    got = Musl.read(descriptor, buffer.baseAddress, count)
                #else
                    got = Glibc.read(descriptor, buffer.baseAddress, count)
                #endif
            } while got < 0 && errno == EINTR
            failure = got < 0 ? errno : 0
            filled = max(0, got)
        }
        guard failure == 0 else { throw FileError(message: reason(failure)) }
        return bytes
    }

    private static func status(_ found: stat) -> FileStatus {
        let kind: FileStatus.Kind =
            switch mode_t(found.st_mode) & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFIFO: .pipe
            case S_IFLNK: .link
            default: .other
            }
        return FileStatus(
            kind: kind,
            identity: .init(
                device: UInt64(truncatingIfNeeded: found.st_dev), inode: UInt64(truncatingIfNeeded: found.st_ino)),
            hasOtherNames: found.st_nlink > 1, stamp: FileStamp(size: Int(found.st_size), modified: modified(found)))
    }

    private static func modified(_ found: stat) -> Int {
        #if canImport(Darwin)
            let time = found.st_mtimespec
        #else
            let time = found.st_mtim
        #endif
        // A file system may state any time. Beyond 2262 the number starts from its lower end again, so that two such times
        // still differ; a stamp is only ever compared.
        return Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        // By offset: copying the record's fixed-size name could read past the end of a short record.
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
        let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
        return Array(
            UnsafeBufferPointer(
                start: start, count: strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))))
    }

    static func withCString<Result>(_ path: FilePath, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (path.bytes + [0]).withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                guard let start = characters.baseAddress else { return "".withCString(body) }
                return body(start)
            }
        }
    }

    static func lastError() -> FileError { FileError(message: reason(errno)) }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: "no such file or folder"
        case EACCES, EPERM: "permission denied"
        case ELOOP: "too many levels of symbolic links"
        default: String(cString: strerror(code)).lowercased()
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
