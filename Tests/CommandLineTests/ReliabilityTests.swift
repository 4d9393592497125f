import Foundation
import TestSupport
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

    /// A run of `script` by the shell, with the program as $0: its arguments need not be UTF-8.
    private func shell(_ script: String) throws -> (status: Int32, output: String) {
        let output = parent.appending(path: "shell-output")
        try Data().write(to: output)
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/bash")
        shell.arguments = ["-c", script, Program.executable.path]
        shell.currentDirectoryURL = program.folder
        shell.environment = ProcessInfo.processInfo.environment.merging(cache("shell")) { $1 }
        shell.standardInput = FileHandle.nullDevice
        shell.standardOutput = try FileHandle(forWritingTo: output)
        shell.standardError = shell.standardOutput
        try shell.run()
        shell.waitUntilExit()
        return (shell.terminationStatus, String(decoding: try Data(contentsOf: output), as: UTF8.self))
    }

    @Test("tells files apart whose names differ only in bytes that are no UTF-8, in a folder and named")
    func oddNames() throws {
        let run = try shell(
            """
            mkdir odd; cd odd; echo '"One," said Ann Field.' > $'a\\xfe.txt'; echo '"Two," said Ed Royce.' > $'a\\xff.txt'
            "$0" quotes --format csv . | cut -d, -f1,7; "$0" quotes --format csv $'a\\xff.txt' $'a\\xfe.txt' | cut -d, -f1,7
            """)
        #expect(
            run.output
                == """
                file,speaker
                a\\xFE.txt,"Ann Field"
                a\\xFF.txt,"Ed Royce"
                file,speaker
                a\\xFF.txt,"Ed Royce"
                a\\xFE.txt,"Ann Field"

                """)
    }

    @Test("takes any number of paths", arguments: Seeds.takesAll ? [20_000, 70_000] : [300])
    func manyPaths(count: Int) throws {
        let run = try shell(
            """
            mkdir many; cd many; for n in {1..\(count)}; do echo '"No," said Ann Field.' > $n; done
            "$0" index --threads 2 *; "$0" search -l * field | sort | uniq | wc -l
            """)
        #expect(
            run.output.contains("\(count) articles, ") && run.output.hasSuffix("\(count)\n"),
            "\(run.output.suffix(300))")
    }

    @Test("fails for a file that was named and cannot be read, not for one that was found in a folder; either is told")
    func status() throws {
        try program.write([0, 1, 2, 3], to: "mixed/bad.txt")
        try program.write("“No,” said Ann Field.", to: "mixed/good.txt")
        for command in [[], ["quotes"], ["analyze"], ["entities"], ["index"]] {
            let found = try program.run(command + ["mixed"])
            #expect(found.status == 0, "\(command)")
            let told = found.errors.components(
                separatedBy: "onrecord: mixed/bad.txt: Not text: the file contains binary data.\n")
            #expect(told.count == 2, "\(command)")
            #expect(try program.run(command + ["mixed/good.txt", "mixed/bad.txt"]).status == 1, "\(command)")
        }
    }

    @Test("lists what is not read, with the reason")
    func skipped() throws {
        try program.write([0, 1, 2, 3], to: "mixed/bad.txt")
        try program.write("“No,” said Ann Field.", to: "mixed/good.txt")
        try program.write("x", to: "mixed/paper.pdf")
        let run = try program.run("index", "mixed")
        #expect(run.output.hasSuffix("not read: 1 .pdf; --skipped lists them\n"))
        let list = try program.run("index", "--skipped", "mixed")
        #expect(
            list.output
                == "mixed/bad.txt\tNot text: the file contains binary data.\nmixed/paper.pdf\tnot a text file: .pdf\n")
        #expect(list.status == 0)
    }

    @Test("forgets a folder: its indexes and nothing of others; --dry-run only lists them")
    func forget() throws {
        _ = try output(["quotes"], cache: "one")
        _ = try program.run(["index", "news/0"], environment: cache("one"))
        try program.write("“No,” said Ann Field.", to: "other/a.txt")
        _ = try program.run(["index", "other"], environment: cache("one"))
        let state = ["XDG_STATE_HOME": parent.appending(path: "one-state").path].merging(cache("one")) { $1 }
        let trial = try program.run(["forget", "--dry-run", "news"], environment: state)
        #expect(trial.status == 0 && trial.output.split(separator: "\n").count == 2)
        #expect(trial.output.hasPrefix("would delete\tindex\t") && trial.output.contains("16 articles"))
        let run = try program.run(["forget", "news"], environment: state)
        #expect(run.status == 0 && run.output == trial.output.replacing("would delete", with: "deleted"))
        let left = try FileManager.default.contentsOfDirectory(atPath: parent.appending(path: "one/onrecord").path)
        #expect(left.filter { $0.hasSuffix(".index") }.count == 1)
        let again = try program.run(["forget", "news"], environment: state)
        #expect(again.status == 1 && again.errors == "onrecord: nothing is kept of news\n")
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
