import Terminal
import Testing

@testable import OnRecordTUI

@Suite("LinearLog")
struct LinearLogTests {
    /// The frames of a linear reader while `keys` are pressed.
    private func frames(_ keys: String, size: String = "60x20") throws -> [Surface] {
        let terminal = ScriptedTerminal(size: Play.size(size), keys: try KeySequence(parsing: keys))
        var settings = ReaderSettings()
        settings.isLinear = true
        Reader(store: FixtureStore(), title: "harbour", settings: settings).run(on: terminal)
        return terminal.frames
    }

    private func lastLines(_ frame: Surface) -> [String] {
        frame.plainText.split(separator: "\n").map(String.init)
    }

    @Test("the selected article is told in one line, and every move appends one")
    func list() throws {
        let frames = try frames("jj")
        let first = lastLines(try #require(frames.first))
        #expect(first.first == "Articles" && first[1].hasPrefix("1 of 6, Harbour Council"))
        let last = try #require(frames.last)
        #expect(lastLines(last).starts(with: first))
        #expect(lastLines(last).contains { $0.hasPrefix("3 of 6, A ferry") })
    }

    @Test("a line key tells a line of the text, a page key the lines of the page, the cursor at the first of them")
    func text() throws {
        let frames = try frames("<Enter>jj<Space>", size: "60x12")
        let lines = lastLines(try #require(frames.last))
        #expect(lines.count == 12)
        let page = try #require(frames.last?.cursor)
        #expect(page.column == 0)
        #expect(!frames.contains { $0.plainText.contains("│") || $0.plainText.contains("▌") })
    }

    @Test("a quotation that is gone to is told with its speaker")
    func quotation() throws {
        let text = try #require(try frames("}}").last).plainText
        #expect(text.contains("Quotation 1 of 5, said by Tomás Rell") || text.contains("said by Tomás Rell"))
    }

    @Test("what is typed stands in the last row, with the cursor")
    func prompt() throws {
        let frame = try #require(try frames("/bri").last)
        #expect(frame.plainText(row: 19) == "/bri" && frame.cursor == Position(column: 4, row: 19))
    }

    @Test("^T goes to the panes and back")
    func toggle() throws {
        #expect(try #require(try frames("<C-t>").last).plainText.contains("ARTICLES"))
    }
}
