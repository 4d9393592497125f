import OnRecordTUI
import Testing

@testable import onrecord

@Suite("ManualPage")
struct ManualPageTests {
    private let text = ManualPage().text

    @Test("every key and every command of the program is in it")
    func complete() {
        for command in ReaderSettings().commands {
            #expect(text.contains("(" + command.name.replacing("-", with: "\\-") + ")"), "\(command.name)")
        }
        for command in OnRecord.configuration.subcommands where command.configuration.shouldDisplay {
            #expect(text.contains(".SS onrecord \(command.configuration.commandName ?? "")"))
        }
        for heading in [
            "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "KEYS", "FILES", "ENVIRONMENT", "EXAMPLES", "EXIT STATUS",
        ] {
            #expect(text.contains("\n.SH \(heading)\n"), "\(heading)")
        }
    }

    @Test("a line that begins like a request is one that roff has")
    func requests() {
        let known: Set<Substring> = [".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".BR", ".I", ".nf", ".fi", ".\\\""]
        for line in text.split(separator: "\n") where line.first == "." || line.first == "'" {
            #expect(known.contains(line.prefix { $0 != " " }), "\(line)")
        }
    }
}
