import OnRecordCore
import Testing

@testable import onrecord_train

@Suite("GoldTrimmer")
struct GoldTrimmerTests {
    @Test(
        "titles, articles and endings are no part of what is compared",
        arguments: [
            ("Prime Minister Tony Blair", "PERSON", "Tony Blair"), ("U.S. President Bush's", "PERSON", "Bush"),
            ("the United Nations", "ORG", "United Nations"), ("Mr.", "PERSON", "Mr."), ("France", "PLACE", "France"),
        ])
    func trims(name: String, kind: String, expected: String) {
        let text = ArticleText(name)
        #expect(text[GoldTrimmer(text).trimmed(text.span, kind: kind)] == expected)
    }
}
