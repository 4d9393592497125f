import Foundation

/// What was built beside these tests, and the articles that come with the program.
enum BuiltProgram {
    /// The path of `onrecord`; nil where it was not built with the tests.
    static let path: String? = {
        for argument in CommandLine.arguments {
            let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
            guard let bundle = parts.firstIndex(where: { $0.hasSuffix(".xctest") }) else { continue }
            let path = URL(filePath: (parts[..<bundle] + ["onrecord"]).joined(separator: "/")).path
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        return nil
    }()

    /// The folder of articles that the repository holds.
    static let seeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds").path
}
