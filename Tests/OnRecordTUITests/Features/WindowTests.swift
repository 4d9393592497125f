import Terminal
import Testing

@testable import OnRecordTUI

@Suite("Window")
struct WindowTests {
    private func window(_ columns: Int, _ rows: Int = 36) -> Window {
        Window(size: Size(columns: columns, rows: rows), sizes: PaneSizes(), isLinear: false)
    }

    @Test("a pane widens while there is room, and a reset brings back the sizes of the start")
    func widen() {
        var window = window(120)
        #expect(window.divide(.widen, 1) == nil && window.layout.frames[.list]?.body.size.columns == 37)
        #expect(window.divide(.widen, 1000) == nil)
        #expect(window.divide(.widen, 1) == "no more room")
        #expect(window.divide(.reset, 1) == nil && window.layout.frames[.list]?.body.size.columns == 33)
    }

    @Test("where the panes do not share the window it says so")
    func alone() {
        var narrow = window(60)
        #expect(narrow.divide(.narrow, 1) == "only one pane is visible")
        var stacked = window(80)
        stacked.focus = .sidebar
        #expect(stacked.divide(.widen, 1) == "the sidebar overlaps the other panes here")
    }

    @Test("an edge that is dragged stays within the window")
    func drag() {
        var window = window(120)
        window.moveEdge(of: .list, to: 50)
        #expect(window.layout.frames[.list]?.body.size.columns == 50)
        window.moveEdge(of: .sidebar, to: -5)
        #expect((window.layout.frames[.reader]?.body.size.columns ?? 0) >= 30)
    }

    @Test("the reader has a frame even where it is not visible", arguments: [60, 80, 120])
    func reader(columns: Int) {
        #expect(window(columns).readerFrame.body.size.rows > 10)
    }
}
