import Terminal
import Testing

@testable import OnRecordTUI

@Suite("ScreenLayout")
struct ScreenLayoutTests {
    private func layout(_ size: String, _ focus: Pane = .list) -> ScreenLayout {
        ScreenLayout(size: Play.size(size), focus: focus)
    }

    @Test("three panes stand side by side from 110 columns on")
    func columns() {
        let layout = layout("120x36")
        #expect(layout.form == .columns)
        #expect(layout.frames[.list]?.body == Rect(column: 0, row: 2, columns: 33, rows: 33))
        #expect(layout.frames[.reader]?.body == Rect(column: 34, row: 2, columns: 59, rows: 33))
        #expect(layout.frames[.sidebar]?.body == Rect(column: 94, row: 2, columns: 26, rows: 33))
        #expect(self.layout("110x36").frames[.reader]?.body.size.columns == 52)
    }

    @Test("a wider window widens all three panes, those at the sides only so far")
    func proportions() {
        let widths = ["120x36", "160x48", "300x60"].map { size in
            Pane.allCases.map { layout(size).frames[$0]?.body.size.columns }
        }
        #expect(widths == [[33, 59, 26], [44, 79, 35], [56, 198, 44]])
    }

    @Test("the list stands over the article from 72 to 109 columns, the sidebar over both while it has the focus")
    func stacked() {
        #expect(layout("109x36").form == .stacked && layout("72x24").form == .stacked)
        #expect(layout("80x24").frames[.sidebar] == nil)
        #expect(layout("80x24", .sidebar).frames[.sidebar]?.body.endColumn == 80)
        #expect(layout("80x24").who?.row == 22)
    }

    @Test("only the pane with the focus stands under 72 columns")
    func single() {
        for pane in Pane.allCases { #expect(layout("71x24", pane).frames.keys.map { $0 } == [pane]) }
    }

    @Test("under ten rows there is no frame, under five no foot unless it is needed")
    func short() {
        #expect(layout("120x9").header == nil && layout("120x9").frames[.list]?.title == nil)
        #expect(layout("20x4").footer == nil)
        #expect(ScreenLayout(size: Play.size("20x2"), focus: .list, needsFooter: true).footer?.row == 1)
    }

    @Test("panes never overlap or leave the window, whatever its size")
    func everySize() {
        for columns in 0...170 {
            #expect((0...50).allSatisfy { isSound(columns, $0) }, "\(columns) columns")
        }
    }

    private func isSound(_ columns: Int, _ rows: Int) -> Bool {
        let layout = layout("\(columns)x\(rows)")
        let window = Rect(column: 0, row: 0, columns: columns, rows: rows)
        let rects = layout.frames.values.map(\.body) + [layout.header, layout.footer, layout.who].compactMap(\.self)
        return rects.indices.allSatisfy { index in
            rects[index].intersection(window).size.cells == rects[index].size.cells
                && rects.dropFirst(index + 1).allSatisfy { $0.intersection(rects[index]).size.cells == 0 }
        }
    }
}

extension Size {
    fileprivate var cells: Int { columns * rows }
}
