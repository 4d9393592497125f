import Testing

@testable import Terminal

struct SurfaceTests {
    private func surface(_ columns: Int, _ rows: Int = 1) -> Surface {
        Surface(size: Size(columns: columns, rows: rows))
    }

    @Test("text is written from a cell on and clipped at every edge")
    func clipping() {
        var surface = surface(4, 2)
        #expect(surface.write("abcdef", column: 2, row: 0) == 4)
        #expect(surface.write("xyz", column: -1, row: 1) == 2)
        surface.write("no", column: 0, row: 2)
        surface.write("no", column: 0, row: -1)
        surface.write("no", column: 9, row: 0)
        #expect(surface.plainText == "  ab\nyz")
    }

    @Test("no more cells are written than the limit allows")
    func limit() {
        var surface = surface(6)
        #expect(surface.write("abcdef", column: 1, row: 0, limit: 3) == 4)
        #expect(surface.plainText == " abc")
        surface.write("xyz", column: 0, row: 0, limit: -1)
        #expect(surface.plainText == " abc")
    }

    @Test("of a wide character that does not fit, a blank is left")
    func wideAtTheEdges() {
        var right = surface(3)
        right.write("abc", column: 0, row: 0)
        right.write("漢字", column: 0, row: 0)
        #expect(right.plainText == "漢")
        #expect(right[2, 0].text == " ")
        var left = surface(3)
        left.write("漢字", column: -1, row: 0)
        #expect(left.plainText == " 字")
        var limited = surface(4)
        limited.write("abcd", column: 0, row: 0)
        limited.write("漢字", column: 0, row: 0, limit: 3)
        #expect(limited.plainText == "漢 d")
    }

    @Test(
        "writing over one half of a wide character blanks the other",
        arguments: [(0, "x 字"), (1, " x字"), (2, "漢x"), (3, "漢 x")])
    func overwrittenHalf(column: Int, expected: String) {
        var surface = surface(4)
        surface.write("漢字", column: 0, row: 0)
        surface.write("x", column: column, row: 0)
        #expect(surface.plainText == expected)
    }

    @Test("a wide character over the halves of two others leaves blanks beside it")
    func wideOverTwoHalves() {
        var surface = surface(4)
        surface.write("漢字", column: 0, row: 0)
        surface.write("語", column: 1, row: 0)
        #expect(surface.plainText == " 語")
        #expect((0..<4).map { surface[$0, 0].text } == [" ", "語", "", " "])
    }

    @Test("a rectangle is filled with one character and restyled without changing text")
    func fillAndRestyle() {
        var surface = surface(4, 2)
        let bold = Style(attributes: .bold)
        surface.fill(Rect(column: 1, row: 0, columns: 9, rows: 1), with: "─", style: bold)
        #expect(surface.plainText == " ───\n")
        surface.fill(Rect(column: 0, row: 1, columns: 2, rows: 5), with: "漢")
        #expect(surface.plainText == " ───\n")
        surface.restyle(Rect(column: 0, row: 0, columns: 2, rows: 1)) { $0.attributes.insert(.reverse) }
        #expect(surface[0, 0].style.attributes == .reverse)
        #expect(surface[1, 0].style.attributes == [.bold, .reverse])
        #expect(surface[2, 0].style == bold)
    }

    @Test("rectangles that lie outside, in part or whole, are harmless")
    func outside() {
        var surface = surface(2, 2)
        for rect in [
            Rect(column: -5, row: -5, columns: 2, rows: 2), Rect(column: 7, row: 7, columns: 2, rows: 2),
            Rect(column: 0, row: 0, columns: -3, rows: 4), Rect(column: -1, row: -1, columns: 9, rows: 9),
        ] {
            surface.fill(rect)
            surface.restyle(rect, .plain)
            surface[rect].write("x", column: 8, row: 8)
        }
        #expect(surface == self.surface(2, 2))
        #expect(surface[-1, 5] == .blank)
    }

    @Test("drawing into a part of a surface is clipped to that part")
    func part() {
        var surface = surface(6, 2)
        surface.write("abcdef", column: 0, row: 0)
        surface[Rect(column: 1, row: 0, columns: 3, rows: 1)].write("12345", column: 1, row: 0)
        #expect(surface.plainText == "ab12ef\n")
        #expect(surface[Rect(column: 2, row: 0, columns: 2, rows: 2)].plainText == "12\n")
    }

    @Test("a part never holds or leaves half a wide character")
    func partOfWide() {
        var surface = surface(6)
        surface.write("漢字語", column: 0, row: 0)
        let rect = Rect(column: 1, row: 0, columns: 4, rows: 1)
        #expect(surface[rect].plainText == " 字")
        surface[rect].write("xx", column: 1, row: 0)
        #expect(surface.plainText == "  xx")
    }

    @Test("a part's cursor is the whole's, moved")
    func cursor() {
        var surface = surface(6, 3)
        let rect = Rect(column: 2, row: 1, columns: 3, rows: 2)
        surface[rect].cursor = Position(column: 1, row: 1)
        #expect(surface.cursor == Position(column: 3, row: 2))
        #expect(surface[rect].cursor == Position(column: 1, row: 1))
        surface[rect].cursor = nil
        #expect(surface.cursor == nil)
        surface.cursor = Position(column: 0, row: 0)
        surface[rect].write("x", column: 0, row: 0)
        #expect(surface.cursor == Position(column: 0, row: 0))
    }

    @Test("a surface without cells takes everything and shows nothing")
    func empty() {
        var surface = surface(0, 0)
        surface.write("abc", column: 0, row: 0)
        surface.fill(surface.bounds)
        #expect(surface.plainText.isEmpty)
    }
}
