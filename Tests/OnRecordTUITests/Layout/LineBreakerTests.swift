import OnRecordCore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("LineBreaker")
struct LineBreakerTests {
    private func lines(_ text: String, _ measure: Int) -> [String] {
        let article = ArticleText(text)
        var breaker = LineBreaker(article, measure: measure)
        return breaker.lines(of: article.span).map { article[$0] }
    }

    @Test(
        "lines break at white space, after dashes inside words, and at last anywhere",
        arguments: [
            ("one two three", 7, ["one two", "three"]), ("one  two", 3, ["one", "two"]), ("", 5, [""]),
            ("well-known men—including", 9, ["well-", "known", "men—", "including"]), ("a -5 b", 3, ["a", "-5", "b"]),
            ("abcdefgh", 3, ["abc", "def", "gh"]), ("no\u{A0}break here", 8, ["no\u{A0}break", "here"]),
            ("橋橋橋", 5, ["橋橋", "橋"]), ("橋", 1, ["橋"]), ("a\nb", 9, ["a\nb"]),
        ])
    func breaks(_ text: String, _ measure: Int, _ expected: [String]) {
        #expect(lines(text, measure) == expected)
    }

    @Test("no line is wider than the measure and no word is lost, whatever the measure", arguments: 2...40)
    func fits(measure: Int) {
        let text = "“We have seven piers — and two of them are cracked,\" said Tomás Rell (R-Fla.) at 港の古い橋."
        let lines = lines(text, measure)
        #expect(lines.allSatisfy { SafeText($0).width <= measure })
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
}
