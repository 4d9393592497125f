import Testing

@testable import OnRecordText

@Suite("ArticleText")
struct ArticleTextTests {
    @Test("gives words with a blank between them, whatever parts them in the text")
    func words() {
        let text = ArticleText("“to cease\n  the\u{A0}abduction ”")
        #expect(text.words(text.span) == "“to cease the abduction ”")
        #expect(text.words(TextSpan(3, 3)) == "")
    }
}
