import Testing

@testable import OnRecordCore

@Suite("Titles")
struct TitlesTests {
    private func keys(_ role: String) -> Set<String> {
        let person = Entity(
            kind: .person, name: "Jane Doe", mentions: [0], representative: 0,
            roles: [Role(name: role, span: TextSpan(0, 1))])
        let article = Document(name: "a", text: ArticleText("Jane Doe"), zones: [], paragraphs: [])
        let candidates = JoinCandidate.candidates(
            in: AnnotatedDocument(document: article, entities: [person]), document: 0)
        return candidates.reduce(into: []) { $0.formUnion(Titles.keys(of: $1)) }
    }

    @Test("a title is the same with the country and the organisation before it")
    func widened() {
        #expect(keys("Russian President").contains("president"))
        #expect(keys("U.S. Rep.").contains("representative"))
        #expect(keys("U.S. Ambassador to the United Nations").contains("ambassador to the united nations"))
        #expect(keys("Secretary of State") == ["secretary of state"])
    }

    @Test("a deputy does not hold the office, and Mr. is no title")
    func deputies() {
        #expect(!keys("Vice President").contains("president"))
        #expect(!keys("former President").contains("president"))
        #expect(!keys("Associate Director").contains("director"))
        #expect(keys("Mr.").isEmpty)
    }
}
