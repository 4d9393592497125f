import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("LineIndex")
struct LineIndexTests {
    @Test("every place has the line that counting gives", arguments: ["", "\n", "a", "a\nb", "\n\na\r\n\nbc\n"])
    func lines(text: String) {
        let text = ArticleText(text)
        let index = LineIndex(text.utf8)
        for offset in 0...text.utf8.count { #expect(index.line(at: offset) == text.lineNumber(at: offset)) }
    }
}
