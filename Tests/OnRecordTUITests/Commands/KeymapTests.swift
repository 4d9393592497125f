import Terminal
import Testing

@testable import OnRecordTUI

@Suite("Keymap")
struct KeymapTests {
    /// The command and count that `notation` leads to; what its last key led to where that is none.
    private func outcome(_ notation: String) throws -> String {
        var pending = PendingKeys()
        var last = "nothing"
        for key in try KeySequence(parsing: notation).keys {
            switch Keymap.standard.command(for: key, in: &pending) {
            case .pending: last = "pending"
            case .command(let invocation): last = invocation.command.name + (invocation.count.map { " \($0)" } ?? "")
            case .unknown(let keys): last = "unknown " + keys.map(\.label).joined()
            }
        }
        return last
    }

    @Test(
        "keys, prefixes and counts lead to commands",
        arguments: [
            ("j", "down"), ("5j", "down 5"), ("10j", "down 10"), ("gg", "top"), ("42G", "bottom 42"),
            ("50%", "percent 50"),
            ("3]s", "next-by-speaker 3"), ("g/", "search-articles"), ("<C-o>", "back"), ("<M-1>", "list-pane"),
            ("g", "pending"),
            ("5", "pending"), ("0", "unknown 0"), ("gx", "unknown gx"), ("x", "unknown x"), ("gxj", "down"),
            ("<S-Tab>", "previous-pane"), ("99999999999999999999j", "down 99999999"),
        ])
    func commands(_ notation: String, _ expected: String) throws {
        #expect(try outcome(notation) == expected)
    }

    @Test("Esc only takes back keys that are pending")
    func escape() throws {
        #expect(try outcome("g<Esc>") == "pending")
        #expect(try outcome("g<Esc>j") == "down")
        #expect(try outcome("<Esc>") == "cancel")
    }

    @Test("every key names a command, every command has a key, and no key begins another")
    func tables() {
        let names = Set(CommandTable.all.map(\.name))
        #expect(names.count == CommandTable.all.count)
        #expect(Set(KeyTable.bindings.map(\.command)) == names)
        #expect(Set(KeyTable.bindings.map(\.keys)).count == KeyTable.bindings.count)
        for binding in KeyTable.bindings {
            #expect(
                !KeyTable.bindings.contains { $0.keys.count > binding.keys.count && $0.keys.starts(with: binding.keys) }
            )
        }
    }
}
