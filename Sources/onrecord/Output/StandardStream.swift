import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard output or standard error, written in large pieces, from any thread.
///
/// If the reader of a pipe has gone, the program ends silently, as filters do; any other failure to write ends it with
/// a message.
final class StandardStream: Sendable {
    private let descriptor: Int32
    private let pending = Mutex<[UInt8]>([])

    /// Whether the output goes to a terminal.
    let isTerminal: Bool

    private init(descriptor: Int32) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
    }

    /// Standard output.
    static let output = StandardStream(descriptor: STDOUT_FILENO)

    /// Standard error.
    static let error = StandardStream(descriptor: STDERR_FILENO)

    /// Whether a user can press keys and see the result.
    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// Writes `bytes`, perhaps not before the next `flush()`.
    func write(_ bytes: some Sequence<UInt8>) {
        pending.withLock { pending in
            pending.append(contentsOf: bytes)
            if pending.count > 64 * 1024 { send(&pending) }
        }
    }

    /// Writes `fields` as a line, with `separator` between them, filtered for the reader of the stream.
    func writeLine(_ fields: String..., separator: String = "") {
        write((fields.map { VisibleText.line($0, on: self) }.joined(separator: separator) + "\n").utf8)
    }

    /// Writes what was buffered.
    func flush() { pending.withLock { send(&$0) } }

    private func send(_ bytes: inout [UInt8]) {
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0) }
            if written >= 0 { start += written } else if errno != EINTR { fail(errno) }
        }
        bytes.removeAll(keepingCapacity: true)
    }

    private func fail(_ code: Int32) -> Never {
        if code == EPIPE { exit(128 + SIGPIPE) }
        if descriptor != STDERR_FILENO {
            Self.error.write("onrecord: standard output: \(String(cString: strerror(code)))\n".utf8)
            Self.error.flush()
        }
        exit(1)
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
