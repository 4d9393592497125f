import Foundation

/// Runs programs where sockets are forbidden.
enum Offline {
    /// The script that runs its arguments so that a socket ends the program.
    static let launcher = URL(filePath: #filePath).appending(path: "../../../Faults/no-network.py").standardized.path

    /// Whether this system can forbid sockets.
    static let isPossible = (try? run(["/bin/sh", "-c", "exit 3"]))?.status == 3 << 8

    /// Runs `arguments`, the first of which is the program, to their end.
    static func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Child.Result {
        try Child.run(
            "python3", [launcher] + arguments,
            environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
                .merging(environment) { $1 })
    }
}
