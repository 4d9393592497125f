import OnRecordStore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether the tests run as root, who may read everything.
let isRoot = getuid() == 0

/// Renames a file by the bytes of its paths; Foundation takes only names that are UTF-8.
func rename(_ old: FilePath, to new: FilePath) -> Bool {
    func characters(_ path: FilePath) -> [CChar] { (path.bytes + [0]).map { CChar(bitPattern: $0) } }
    return rename(characters(old), characters(new)) == 0
}

/// Makes a named pipe.
func makePipe(_ path: FilePath) -> Bool { mkfifo((path.bytes + [0]).map { CChar(bitPattern: $0) }, 0o600) == 0 }
