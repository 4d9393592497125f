import Foundation
import TestSupport
import Testing

@Suite("where sockets are forbidden", .enabled(if: Offline.isPossible, "this system cannot forbid sockets"))
struct NetworkTests {
    @Test("a socket would be noticed")
    func noticed() throws {
        let result = try Offline.run(["python3", "-c", "import socket; socket.socket()"])
        #expect(result.status & 0x7F == SIGSYS)
    }

    @Test(
        "every command works",
        arguments: [
            ["read", "SEEDS"], ["quotes", "SEEDS"], ["entities", "SEEDS"], ["search", "SEEDS", "letter"],
            ["analyze", "SEEDS"], ["index", "SEEDS"], ["index", "--skipped", "SEEDS"], ["cache"], ["cache", "--clear"],
            ["config"], ["man"], ["--help"], ["--screen", "120x36", "--keys", "}}s/war<Enter>ewx.md<Enter>", "SEEDS"],
        ])
    func commands(arguments: [String]) throws {
        let folder = try Folder()
        let result = try Offline.run(
            [Program.executable.path] + arguments.map { $0 == "SEEDS" ? Program.seeds.path : $0 },
            ["HOME": folder.url.path])
        #expect(result.status == 0, "\(result.output.suffix(300))")
    }

    @Test("what is kept of a folder is forgotten")
    func forget() throws {
        let folder = try Folder()
        for command in ["index", "forget"] {
            let result = try Offline.run(
                [Program.executable.path, command, Program.seeds.path], ["HOME": folder.url.path])
            #expect(result.status == 0, "\(result.output)")
        }
    }

    @Test("the reader works", .ownThread, .tags(.terminal), .enabled(if: TmuxTerminal.isThere, "tmux is not installed"))
    func reader() throws {
        let terminal = try TmuxTerminal(
            "python3", [Offline.launcher, Program.executable.path, Program.seeds.path], columns: 120, rows: 36)
        #expect(try terminal.screen(afterOverview: "THIS ARTICLE").contains("THIS ARTICLE"))
        try terminal.press("j", "Enter")
        try terminal.type("}sSq")
        try terminal.type("Mnote")
        try terminal.press("Enter")
        #expect(try terminal.screen(with: "bookmarked line").contains("bookmarked line"))
        try terminal.type("g/letter")
        try terminal.press("Enter")
        #expect(try terminal.screen(with: "/letter  ").contains("/letter  "))
        try terminal.press("yq", "e", "C-l", "Q")
        #expect(try terminal.screen(with: "icanon echo").contains("status 0"))
    }
}
