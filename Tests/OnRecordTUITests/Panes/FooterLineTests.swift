import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("FooterLine")
struct FooterLineTests {
    @Test("a question shows the keys that answer it, however long it is", arguments: [20, 40, 80, 120])
    func showsAnswers(columns: Int) {
        var state = AppState(title: "", size: Size(columns: columns, rows: 24))
        _ = state.begin(.confirm("open https://news.example/" + String(repeating: "a", count: 100), .redraw))
        var surface = Surface(size: Size(columns: columns, rows: 1))
        FooterLine(state: state, theme: Theme(.mono, colors: 0)).draw(into: &surface)
        #expect(surface.plainText.hasPrefix("open"))
        #expect(surface.plainText.hasSuffix("(y/n)"))
    }
}
