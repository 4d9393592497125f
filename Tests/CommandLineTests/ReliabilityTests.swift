import Foundation
import Testing

/// What docs/reliability.md promises of the program as a whole.
@Suite("the program, whatever happens around it")
struct ReliabilityTests {
    private let program: Program

    init() throws {
        program = try Program()
        for number in 0..<16 {
            let role = ["manager", "boss", "coach", "Blues boss"][number % 4]
            try program.write(
                """
                Match report \(number)

                LONDON — “We will be back at gate \(number % 3),” said Chelsea \(role) Ed Royce on Monday.

                “Nobody asked us,” Ann Field of the Harbour Board told the paper. Mr. Royce said that it was late.
                """, to: "news/\(number % 5)/\(number).txt")
        }
    }

    private var parent: URL { program.folder.deletingLastPathComponent() }

    private func cache(_ name: String) -> [String: String] { ["XDG_CACHE_HOME": parent.appending(path: name).path] }

    /// The command lines whose output is compared.
    private static let commands: [[String]] =
        [[], ["analyze"], ["search", "--order", "relevance"], ["search"]]
        + ["text", "json", "csv"].flatMap {
            [["quotes", "--indirect", "--format", $0], ["entities", "--format", $0]]
        }

    private func output(_ command: [String], _ more: [String] = [], cache name: String) throws -> String {
        let paths = command.first == "search" ? ["news", "gate OR late"] : ["news"]
        let run = try program.run(command + more + paths, environment: cache(name))
        #expect(run.status == 0 && run.errors.isEmpty, "\(command) \(run.errors)")
        return run.output
    }

    @Test("prints the same bytes in every run, from an old index, a new one and none")
    func sameBytes() throws {
        // An index that has seen the articles come, change and go in another order.
        let last = program.folder.appending(path: "news/4")
        let aside = parent.appending(path: "aside")
        try FileManager.default.moveItem(at: last, to: aside)
        try program.write("“No,” said Chelsea owner Ed Royce.", to: "news/0/gone.txt")
        _ = try program.run(["index", "news", "--threads", "1"], environment: cache("old"))
        try FileManager.default.moveItem(at: aside, to: last)
        try FileManager.default.removeItem(at: program.folder.appending(path: "news/0/gone.txt"))
        for command in Self.commands {
            let wanted = try output(command, cache: "old")
            #expect(wanted.count > 200)
            #expect(try output(command, cache: "new") == wanted, "\(command)")
            #expect(try output(command, cache: "new") == wanted, "\(command)")
            if command != ["analyze"], command.first != "search" {
                #expect(try output(command, ["--no-cache"], cache: "new") == wanted, "\(command)")
            }
        }
        #expect(
            try output(["analyze"], ["--threads", "1"], cache: "new")
                == output(["analyze"], ["--threads", "3"], cache: "new"))
    }

    @Test("reads a file whatever its time says", arguments: [1903, 2300])
    func times(year: Int) throws {
        let date = try #require(
            DateComponents(calendar: Calendar(identifier: .gregorian), year: year, month: 1, day: 1).date)
        let file = program.folder.appending(path: "news/0/0.txt").path
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
        for command in [[], ["quotes"], ["entities"], ["analyze"], ["--screen", "80x24"]] {
            let run = try program.run(command + ["news"])
            #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(command) \(run.errors)")
        }
    }

    @Test("answers from the articles where the index is damaged, and says so")
    func damaged() throws {
        let wanted = try output(["quotes"], cache: "one")
        let folder = parent.appending(path: "one/onrecord")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".index") }
        let file = folder.appending(path: try #require(names.first))
        try emptyLog(of: file)
        var bytes = try Data(contentsOf: file)
        for place in stride(from: 4096 + 2000, to: bytes.count, by: 4096) { bytes[place] ^= 1 }
        try bytes.write(to: file)
        let run = try program.run(["quotes", "news"], environment: cache("one"))
        #expect(run.output == wanted && run.status == 0)
        #expect(run.errors.contains("the index was damaged; it was moved to"), "\(run.errors)")
        #expect(try output(["quotes"], cache: "one") == wanted)
    }

    /// Lets an index take in its log, which it keeps where it was read while it was written; damage to the file would be
    /// covered by the log.
    private func emptyLog(of file: URL) throws {
        let article = program.folder.appending(path: "news/0/0.txt").path
        for attempt in 1...10 {
            let log = try? FileManager.default.attributesOfItem(atPath: file.path + "-wal")
            guard let size = log?[.size] as? Int, size > 0 else { return }
            let date = Date(timeIntervalSince1970: TimeInterval(1_700_000_000 + attempt))
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: article)
            _ = try output(["quotes"], cache: "one")
        }
    }

    @Test("keeps what it makes from other users, whatever the umask", arguments: ["0", "0777"])
    func permissions(umask: String) throws {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", "umask \(umask); \"$0\" index news >/dev/null", Program.executable.path]
        shell.currentDirectoryURL = program.folder
        shell.environment = ProcessInfo.processInfo.environment.merging(cache("made")) { $1 }
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: parent.appending(path: path).path)[.posixPermissions]
                as? Int
        }
        #expect(try mode("made") == 0o700 && mode("made/onrecord") == 0o700)
        let names = try FileManager.default.contentsOfDirectory(atPath: parent.appending(path: "made/onrecord").path)
        #expect(!names.isEmpty)
        for name in names { #expect(try mode("made/onrecord/\(name)") == 0o600, "\(name)") }
    }
}
