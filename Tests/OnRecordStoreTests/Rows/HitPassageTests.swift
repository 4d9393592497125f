import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("HitPassage")
struct HitPassageTests {
    private let store = IndexStore(
        [
            DocumentReader().read(
                ArticleText(
                    "A bridge\n\nOne bridge fell. No one was\non the bridge, said the bridge guard.\n\nLater it rained."
                ),
                name: "a.txt")
        ].map { Analyzer().analyze($0) })

    @Test("each sentence with hits comes once, whole and with all of them; the title only where it has the only ones")
    func sentences() throws {
        let query = try Query(parsing: "bridge")
        let passages = store.passages(of: query, in: [ArticleID(0)])
        #expect(passages.map(\.words) == ["One bridge fell.", "No one was\non the bridge, said the bridge guard."])
        #expect(passages.map(\.hits.count) == [1, 2] && passages.map(\.firstHit) == [1, 2])
        #expect(passages.map(\.line) == [3, 4])
        let hits = store.hits(of: query, in: ArticleID(0))
        #expect(passages.flatMap(\.hits) == Array(hits.dropFirst()))
        let title = store.passages(of: try Query(parsing: "a"), in: [ArticleID(0)])
        #expect(title.map(\.words) == ["A bridge"])
    }

    @Test("what is around it is the paragraph, with the one before and those after")
    func surroundings() throws {
        let passages = store.passages(of: try Query(parsing: "rained"), in: [ArticleID(0)])
        let span = try #require(passages.first?.surroundings)
        #expect(store.text(of: ArticleID(0), in: span)?.hasPrefix("One bridge fell.") == true)
    }
}
