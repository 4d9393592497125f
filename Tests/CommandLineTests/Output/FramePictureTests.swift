import Terminal
import Testing

@testable import onrecord

@Suite("FramePicture")
struct FramePictureTests {
    @Test("text is escaped and stands at its cells, with its style")
    func text() {
        var frame = Surface(size: Size(columns: 12, rows: 2))
        frame.write("a <b> & c", column: 2, row: 1, style: Style(foreground: .rgb(1, 2, 255), attributes: .bold))
        let svg = FramePicture(frame, isLight: false).svg
        #expect(svg.contains(">a &lt;b&gt; &amp; c</text>"))
        #expect(svg.contains(##"x="30" y="46" textLength="81" fill="#0102ff" font-weight="bold""##))
        #expect(svg.contains(#"viewBox="0 0 132 62""#))
    }

    @Test("reversed cells change paper and ink, and a bar is drawn where no text is")
    func backgrounds() {
        var frame = Surface(size: Size(columns: 4, rows: 2))
        frame.write("ab", column: 0, row: 0, style: Style(attributes: .reverse))
        frame.fill(
            frame.bounds.intersection(Rect(column: 0, row: 1, columns: 4, rows: 1)),
            style: Style(background: .palette(1)))
        let svg = FramePicture(frame, isLight: true).svg
        #expect(svg.contains(##"width="18" height="19" fill="#1e2024""##))
        #expect(svg.contains(##"textLength="18" fill="#ffffff""##))
        #expect(svg.contains(##"width="36" height="19" fill="#cd0000""##))
    }
}
