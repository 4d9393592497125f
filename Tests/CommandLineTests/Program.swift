import Foundation

/// The built program, run as a user would from a shell, in a folder of its own.
final class Program {
    /// What a run gave.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The folder that runs start in.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "onrecord-\(UUID().uuidString)/work")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

    /// Writes a file below the folder.
    func write(_ bytes: [UInt8], to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Writes a file below the folder.
    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    /// Runs the program with `arguments`, no terminal and nothing to read.
    func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

    /// Runs the program with `arguments`, no terminal and nothing to read; `environment` adds to that of the tests.
    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let process = try start(arguments, environment)
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    /// Starts the program and kills it `seconds` later; returns what it told, and whether it had not come to its end by then.
    func kill(
        _ arguments: [String], environment: [String: String], after seconds: Double
    ) throws -> (wasAlive: Bool, errors: String) {
        let process = try start(arguments, environment)
        Thread.sleep(forTimeInterval: seconds)
        let wasAlive = process.isRunning
        if wasAlive { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return (wasAlive, String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    private var output: URL { folder.deletingLastPathComponent().appending(path: "output") }
    private var errors: URL { folder.deletingLastPathComponent().appending(path: "errors") }

    private func start(_ arguments: [String], _ environment: [String: String]) throws -> Process {
        for log in [output, errors] { try Data().write(to: log) }
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // Indexes of its own, gone with the folder.
        process.environment = ProcessInfo.processInfo.environment
            .merging(["XDG_CACHE_HOME": folder.deletingLastPathComponent().path]) { $1 }.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        return process
    }

    /// The articles that come with the program.
    static let seeds = URL(filePath: #filePath).appending(path: "../../../seeds").standardized

    /// Beside the tests' own program; on macOS those are in a bundle beside it.
    static var executable: URL {
        let bundle = CommandLine.arguments.firstIndex(of: "--test-bundle-path").map { CommandLine.arguments[$0 + 1] }
        var folder = URL(filePath: bundle ?? CommandLine.arguments[0]).deletingLastPathComponent()
        while folder.path.contains(".xctest") { folder = folder.deletingLastPathComponent() }
        return folder.appending(path: "onrecord")
    }
}
