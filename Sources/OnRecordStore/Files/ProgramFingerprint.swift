#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Tells one build of the program from another.
///
/// Whatever a build finds in articles may be otherwise in the next, and no number kept by hand says so as surely as the file
/// that runs: its size and the time at which it was made.
enum ProgramFingerprint {
    /// Sixteen hexadecimal digits.
    static let text: String = {
        let stamp = (try? FileSystem.status(executable))?.stamp ?? .none
        return hexadecimal(ContentHash.hash(Array("\(stamp.size) \(stamp.modified)".utf8)))
    }()

    /// `number` in sixteen hexadecimal digits.
    static func hexadecimal(_ number: Int64) -> String {
        let digits = String(UInt64(bitPattern: number), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static var executable: FilePath {
        #if canImport(Darwin)
            var size = UInt32(4096)
            var path = [CChar](repeating: 0, count: Int(size))
            guard _NSGetExecutablePath(&path, &size) == 0 else { return FilePath("") }
            return FilePath(bytes: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
        #else
            return FilePath("/proc/self/exe")
        #endif
    }
}
