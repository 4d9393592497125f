import OnRecordCore
import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("EntityPageWriter")
struct EntityPageWriterTests {
    @Test(
        "what somebody is reported to say stands apart from what they are quoted as saying, with the cue and the line")
    func reportedSpeech() throws {
        let text = """
            Bridge Closed

            “It is safe,” Ines Calder said on Monday. She has denied that the bridge was ever in danger.
            """
        let read = DocumentReader().read(ArticleText(text), name: "bridge.txt", issues: [])
        let content = Analyzer().analyze(read)
        let calder = try #require(content.entities.firstIndex { $0.name == "Ines Calder" })
        var writer = EntityPageWriter(
            entity: SelectedEntity(id: EntityID(0), name: "Ines Calder"), memberCount: 1)
        writer.add(
            content, ArticleID(0),
            members: [
                MemberRow(
                    article: ArticleID(0), articleTitle: "Bridge Closed", entity: calder, name: "Ines Calder",
                    nameCount: 1, forms: [], roles: [], reason: "", mentionCount: 2, quotationCount: 1)
            ])
        let rows = writer.page(candidates: []).rows
        let heading = try #require(rows.firstIndex { $0.text == "Reported speech" && $0.isHeading })
        #expect(rows[heading + 1].text.hasPrefix("denied: "))
        #expect(rows[heading + 1].text.hasSuffix("the bridge was ever in danger"))
        #expect(rows[heading + 1].detail == "line 3, Bridge Closed")
        #expect(rows.filter { $0.text.contains("It is safe") }.count == 1)
    }
}
