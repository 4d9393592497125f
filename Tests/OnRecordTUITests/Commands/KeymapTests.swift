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

    @Test("what may follow a key is what is bound there and works there")
    func continuations() throws {
        let prefix = try KeySequence(parsing: "]").keys
        let keys = Continuations(of: prefix, in: .reader, .vi).entries.map(\.keys.description)
        #expect(Set(keys).isSuperset(of: ["s", "h", "e", "u", "j"]))
        #expect(Continuations(of: prefix, in: .help, .vi).entries.isEmpty)
        let mark = try KeySequence(parsing: "m").keys
        #expect(Continuations(of: mark, in: .reader, .vi).entries.map(\.keys.description) == ["a–z"])
    }

    @Test("Esc only takes back keys that are pending")
    func escape() throws {
        #expect(try outcome("g<Esc>") == "pending")
        #expect(try outcome("g<Esc>j") == "down")
        #expect(try outcome("<Esc>") == "cancel")
    }

    @Test("a letter must follow the keys of a mark")
    func letters() throws {
        var pending = PendingKeys()
        let keys = try KeySequence(parsing: "m;ma''").keys
        let letters = keys.compactMap { key -> String? in
            guard case .command(let invocation) = Keymap.standard.command(for: key, in: &pending) else { return nil }
            return invocation.command.name + " " + (invocation.letter.map(String.init) ?? "")
        }
        #expect(letters == ["set-mark ;", "set-mark a", "go-to-mark '"])
        #expect(try outcome("m<Esc>") == "pending")
    }

    @Test("every key names a command and no key begins another", arguments: ["vi", "less", "emacs"])
    func tables(_ preset: String) {
        let table: KeyTable = preset == "less" ? .less : preset == "emacs" ? .emacs : .vi
        let names = Set(CommandTable.all.map(\.name))
        #expect(names.count == CommandTable.all.count)
        #expect(Set(table.bindings.map(\.command)).subtracting(names).isEmpty)
        for (index, binding) in table.bindings.enumerated() {
            #expect(!table.bindings.dropFirst(index + 1).contains { $0.isAmbiguous(with: binding) }, "\(binding.label)")
        }
    }

    @Test("only orders of the list, which have one key together, and what is seldom done are left to the palette")
    func keyless() {
        let keyless = CommandTable.all.map(\.name).filter { KeyTable.vi.keys(of: $0).isEmpty }
        #expect(keyless.allSatisfy { $0.hasPrefix("sort-by-") || $0 == "forget-search" }, "\(keyless)")
    }

    @Test("no preset leaves a command without a key that has one in another")
    func presets() {
        for table in [KeyTable.less, .emacs] {
            for command in CommandTable.all where !KeyTable.vi.keys(of: command.name).isEmpty {
                #expect(!table.keys(of: command.name).isEmpty, "\(command.name)")
            }
        }
    }

    @Test("a key that is bound anew leaves the command that had it")
    func rebinding() {
        var table = KeyTable.vi
        table.bind("help", to: "x g")
        #expect(table.keys(of: "help") == ["x", "g"])
        #expect(table.keys(of: "top") == ["Home"])
    }
}
