import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("RegularExpression")
struct RegularExpressionTests {
    private func matches(_ pattern: String, _ text: String) throws -> [String] {
        try RegularExpression(QueryPattern(pattern, offset: 0)).search(Array(text.utf8)).spans
            .map { ArticleText(text)[$0] }
    }

    @Test("letters match in either case, of any script, over lines")
    func letters() throws {
        #expect(try matches("ŁÓ.ź", "łódź Łódź") == ["łódź", "Łódź"])
        #expect(try matches("^b\\w+$", "abc\nbé\n") == ["bé"])
        #expect(try matches("a*", "baab") == ["aa"])
        #expect(try matches("(?-i)A", "aA") == ["A"])
    }

    @Test("what is wrong is said with its place in the query")
    func errors() {
        #expect(
            throws: QueryError("invalid regular expression: missing closing parenthesis", at: TextSpan(7, 7))
        ) {
            try RegularExpression(QueryPattern("a(b", offset: 4))
        }
        #expect(throws: QueryError.self) { try Query(compiling: "flood /[/") }
    }

    @Test("a match that costs too much is given up, and says so")
    func limit() throws {
        let text = Array((String(repeating: "a", count: 60) + "b").utf8)
        let outcome = try RegularExpression(QueryPattern("(a|aa)+$", offset: 0)).search(text)
        #expect(outcome.spans.isEmpty && outcome.isCut)
    }

    @Test("what looks strange to UTF-8 is text like any other")
    func hostile() throws {
        #expect(try matches("\u{0}|😀", "x\u{0}😀") == ["\u{0}", "😀"])
        #expect(try matches("(?=a)", "aaa").isEmpty)
        #expect(try matches("a\\Kb", "ab") == ["b"])
    }
}
