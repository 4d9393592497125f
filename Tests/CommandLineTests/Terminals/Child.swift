#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A program run to its end.
///
/// Not Foundation's Process: that waits until every descriptor it gave is closed, and tmux leaves a server behind; and it
/// hands on the signals that its thread blocks, so that a resize would never reach the program.
enum Child {
    /// What it wrote to standard output, and its exit status.
    struct Result {
        let output: String
        let status: Int32
    }

    /// Runs the program at `path`, or found in $PATH, with nothing to read and only `environment`, besides what a sanitizer
    /// is to do.
    static func run(_ program: String, _ arguments: [String], environment: [String: String]) throws -> Result {
        var environment = environment
        if let options = getenv("ASAN_OPTIONS") { environment["ASAN_OPTIONS"] = String(cString: options) }
        guard let file = tmpfile() else { throw Failure(what: "tmpfile", code: errno) }
        defer { fclose(file) }
        var pid = pid_t()
        let code = withStrings([program] + arguments) { arguments in
            withStrings(environment.map { "\($0)=\($1)" }) { environment in
                spawn(&pid, program, output: fileno(file), arguments, environment)
            }
        }
        guard code == 0 else { throw Failure(what: "posix_spawnp \(program)", code: code) }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        return Result(output: contents(fileno(file)), status: status)
    }

    /// A system call that failed.
    struct Failure: Error, CustomStringConvertible {
        let what: String
        let code: Int32
        var description: String { "\(what): \(String(cString: strerror(code)))" }
    }

    private typealias Strings = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    private static func withStrings<Result>(_ strings: [String], _ body: (Strings) -> Result) -> Result {
        var pointers = strings.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("an array with an element has a base") }
            return body(base)
        }
    }

    private static func spawn(
        _ pid: inout pid_t, _ program: String, output: Int32, _ arguments: Strings, _ environment: Strings
    ) -> Int32 {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
            let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_CLOEXEC_DEFAULT
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
            let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        #if !canImport(Darwin)
            for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
        #endif
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(flags))
        return posix_spawnp(&pid, program, &actions, &attributes, arguments, environment)
    }

    private static func contents(_ file: Int32) -> String {
        lseek(file, 0, SEEK_SET)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = read(file, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
