#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The benchmark's system calls.
enum System {
    /// Runs `command`, discards its output, and measures it.
    static func run(_ command: [String]) throws -> Run {
        let start = ContinuousClock.now
        let process = try spawn(command)
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 {
            if errno != EINTR { throw failure(command[0]) }
        }
        let wall = ContinuousClock.now - start
        // The low seven bits are the signal that ended it, the next eight its exit status. grep's 1 means "nothing
        // found".
        guard status & 0x7F == 0, (status >> 8) & 0xFF <= 1 else {
            throw SystemError(description: "\(command.joined(separator: " ")): ended with status \(status)")
        }
        return Run(
            wall: seconds(wall), processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peakMemory: Int(usage.ru_maxrss) * unitOfPeak)
    }

    private static func spawn(_ command: [String]) throws -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
        guard code == 0 else { throw SystemError(description: "\(command[0]): \(String(cString: strerror(code)))") }
        return process
    }

    /// Whether the shell would find `program`.
    static func isInstalled(_ program: String) -> Bool {
        guard let path = getenv("PATH") else { return false }
        return String(cString: path).split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
    }

    /// The size in bytes of the file at `path`; 0 if there is none.
    static func size(of path: String) -> Int {
        var found = stat()
        return stat(path, &found) == 0 ? Int(found.st_size) : 0
    }

    /// Creates the folder at `path`, unless it exists.
    static func makeFolder(_ path: String) throws {
        if mkdir(path, 0o777) != 0 && errno != EEXIST { throw failure(path) }
    }

    /// Writes the file at `path`, replacing any other.
    static func write(_ bytes: [UInt8], to path: String) throws {
        guard let file = fopen(path, "w") else { throw failure(path) }
        let written = fwrite(bytes, 1, bytes.count, file)
        if fclose(file) != 0 || written < bytes.count { throw failure(path) }
    }

    /// The peak memory of this process, in bytes.
    static var peakMemory: Int {
        var usage = rusage()
        // RUSAGE_SELF, which Glibc imports as a type that the call does not take.
        getrusage(0, &usage)
        return Int(usage.ru_maxrss) * unitOfPeak
    }

    /// The processor time that this process has taken, in milliseconds.
    static var processorTime: Double {
        var usage = rusage()
        getrusage(0, &usage)
        return (seconds(usage.ru_utime) + seconds(usage.ru_stime)) * 1000
    }

    /// `duration` in milliseconds.
    static func milliseconds(_ duration: Duration) -> Double { seconds(duration) * 1000 }

    private static func failure(_ subject: String) -> SystemError {
        SystemError(description: "\(subject): \(String(cString: strerror(errno)))")
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

    /// The unit in which the system reports a process's peak memory, in bytes.
    private static var unitOfPeak: Int {
        #if canImport(Darwin)
            1
        #else
            1024
        #endif
    }
}
