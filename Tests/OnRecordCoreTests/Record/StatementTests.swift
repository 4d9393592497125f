import OnRecordCore
import Testing

@Suite("Statement")
struct StatementTests {
    private let article = Analyzer().analyze(
        DocumentReader().read(
            ArticleText("Rome\n\nAnna Kowalska said that Rome was closed. “We are open,” said Boris Lang."),
            name: "a.txt"))

    @Test("quotations and reported speech come in the order of the text")
    func order() {
        let statements = article.statements
        #expect(statements.map(\.kind) == [.reported, .direct])
        #expect(statements.map(\.index) == [0, 0])
        #expect(statements.allSatisfy { !$0.segments.isEmpty })
    }

    @Test(
        "the level of certainty follows from confidence and standing",
        arguments: [
            (1, .named, .sure), (0.9, .unnamed, .sure), (0.85, .named, .likely), (0.5, .named, .check),
            (1, .unresolved, .unknown), (0, .unknown, .unknown),
        ] as [(Double, SpeakerStanding, CertaintyLevel)])
    func level(confidence: Double, standing: SpeakerStanding, expected: CertaintyLevel) {
        #expect(CertaintyLevel(confidence: confidence, standing: standing) == expected)
    }

    @Test(
        "kind: and sure: find the articles that have such statements, and where",
        arguments: ["kind:reported", "sure:sure"])
    func queries(text: String) throws {
        let finding = HitFinder(try Query(parsing: text)).finding(in: article)
        #expect(finding.holds && !finding.hits.isEmpty)
        #expect(!HitFinder(try Query(parsing: "kind:fragment")).finding(in: article).holds)
    }

    @Test("kind: takes one of three words, and says so")
    func choices() {
        #expect(throws: QueryError.self) { try Query(parsing: "kind:loud") }
        let error = #expect(throws: QueryError.self) { try Query(parsing: "kind:dir") }
        #expect(error?.isUnfinished == true && error?.message == "kind: takes one of direct, fragment, reported")
    }
}
