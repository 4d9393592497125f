import Foundation
import TestSupport
import Testing

@Suite(.ownThread, .tags(.terminal), .enabled(if: TmuxTerminal.isThere, "tmux is not installed"))
struct OutOfTheReaderTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
        // An editor that notes what it was given.
        let editor = folder.path("vi")
        try "#!/bin/sh\nfor word; do echo \"$word\"; done > '\(folder.path("given"))'\n"
            .write(toFile: editor, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
    }

    /// The reader on the seeds, with the user's own files in the folder.
    private func reader() throws -> TmuxTerminal {
        let terminal = try TmuxTerminal(
            "env",
            [
                "XDG_STATE_HOME=\(folder.url.path)", "XDG_CACHE_HOME=\(folder.url.path)",
                "XDG_CONFIG_HOME=\(folder.url.path)", "VISUAL=\(folder.path("vi"))", Program.executable.path,
                Program.seeds.path,
            ], columns: 120, rows: 36)
        #expect(try terminal.screen(afterOverview: "/5 │").contains("27 quotations"))
        return terminal
    }

    private func contents(_ name: String) throws -> String {
        try String(contentsOfFile: folder.path(name), encoding: .utf8)
    }

    @Test("a command of the shell reads the article, the editor gets file and line, and the screen comes back")
    func otherPrograms() throws {
        let terminal = try reader()
        try terminal.type("|")
        try terminal.type("cat > '\(folder.path("article"))'; stty -a < /dev/tty | grep -o -w icanon; exit 3")
        try terminal.press("Enter")
        #expect(try terminal.screen(with: "[exit status 3; press Enter to return]").contains("icanon"))
        try terminal.press("Enter")
        #expect(try terminal.screen(with: "exited with status 3").contains("THIS ARTICLE"))
        let names = try FileManager.default.contentsOfDirectory(atPath: Program.seeds.path)
        let texts = try names.map { try String(contentsOf: Program.seeds.appending(path: $0), encoding: .utf8) }
        #expect(try texts.contains(contents("article")))
        try terminal.type("v")
        #expect(try terminal.screen(with: " finished").contains("THIS ARTICLE"))
        let given = try contents("given").split(separator: "\n")
        #expect(given.count == 2 && given.first?.first == "+" && given.last?.hasPrefix(Program.seeds.path) == true)
        try terminal.press("Q")
        #expect(try terminal.screen(with: "icanon echo").contains("status 0"))
    }

    @Test("a bookmark, a mark and the place are there in the next run, and a copy is in its file")
    func kept() throws {
        let first = try reader()
        try first.press("j", "Enter")
        try first.type("}}M")
        try first.type("ask her")
        try first.press("Enter")
        #expect(try first.screen(with: "bookmarked line").contains("bookmarked line"))
        try first.type("mayq")
        #expect(try first.screen(with: "copied the quotation").contains("copied.txt"))
        try first.press("Q")
        #expect(try first.screen(with: "status 0").contains("status 0"))
        #expect(try contents("onrecord/copied.txt").contains("\n— "))
        let second = try reader()
        #expect(try second.screen(with: "2/5").contains("2/5"))
        try second.type("gm")
        #expect(try second.screen(with: "[ask her]").contains("1 of 1 in 1 article"))
        try second.type("qhgg")
        #expect(try second.screen(with: "1/5").contains("1/5"))
        try second.type("'a")
        #expect(try second.screen(with: "2/5").contains("► "))
        try second.press("Q")
        #expect(try second.screen(with: "status 0").contains("status 0"))
    }
}
