import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("Editor and browser")
struct EditorTests {
    private func arguments(_ editor: String, _ path: String = "a b.txt") -> [String] {
        Editor(words: CommandWords.split(editor)).arguments(for: FilePath(path), line: 7)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("each editor is told the line in its own way, and a name never becomes an option")
    func editors() {
        #expect(arguments("vim") == ["vim", "+7", "a b.txt"])
        #expect(arguments("/usr/bin/nano -l") == ["/usr/bin/nano", "-l", "+7", "a b.txt"])
        #expect(arguments("nvim") == ["nvim", "+7", "a b.txt"] && arguments("joe") == ["joe", "+7", "a b.txt"])
        #expect(arguments("emacsclient -t") == ["emacsclient", "-t", "+7", "a b.txt"])
        #expect(arguments("code --wait") == ["code", "--wait", "--goto", "a b.txt:7"])
        #expect(arguments("hx") == ["hx", "a b.txt:7"])
        #expect(arguments("someeditor") == ["someeditor", "a b.txt"])
        #expect(arguments("vi", "-x.txt") == ["vi", "+7", "./-x.txt"])
    }

    @Test("words are parted by blanks, those in quotation marks are not")
    func words() {
        #expect(CommandWords.split(" a  'b c' d\"e f\"g '' ") == ["a", "b c", "de fg", ""])
        #expect(CommandWords.split("a; rm $x") == ["a;", "rm", "$x"])
    }
}
