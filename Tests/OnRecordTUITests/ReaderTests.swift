import Terminal
import Testing

@testable import OnRecordTUI

@Suite("Reader")
struct ReaderTests {
    @Test("the list has the focus at the start and the first article is shown")
    func start() throws {
        let frame = try Play.frame("120x36", "").plainText
        #expect(frame.contains("► ARTICLES"))
        #expect(frame.contains("hours after divers"))
    }

    @Test("}}s lights a quotation's speaker in the text and selects them in the sidebar")
    func speaker() throws {
        let frame = try Play.frame("120x36", "}}s").plainText
        #expect(frame.contains("» said chief engineer Tomás Rell."))
        #expect(frame.contains("> Tomás Rell"))
    }

    @Test("a script's keys wait until the folder is analysed")
    func waits() throws {
        let late = try Play.frame("120x36", "}}s", store: LateStore()).plainText
        #expect(try late == Play.frame("120x36", "}}s").plainText)
    }

    @Test("the reader ends, and closes the terminal, when the terminal goes away")
    func ends() {
        let terminal = ScriptedTerminal(size: Play.size("80x24"), events: [.wake, .end])
        Reader(store: FixtureStore(), title: "harbour").run(on: terminal)
        #expect(terminal.isClosed)
    }

    @Test("^Z suspends")
    func suspends() throws {
        let terminal = ScriptedTerminal(size: Play.size("80x24"), keys: try KeySequence(parsing: "<C-z><C-l>j"))
        Reader(store: FixtureStore(), title: "harbour").run(on: terminal)
        #expect(terminal.suspensions == 1)
    }
}
