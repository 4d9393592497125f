import Testing

@testable import OnRecordText

@Suite("TextSpan")
struct TextSpanTests {
    @Test("a span's end never lies before its start")
    func order() {
        #expect(TextSpan(5, 2) == TextSpan(5, 5))
    }
}
