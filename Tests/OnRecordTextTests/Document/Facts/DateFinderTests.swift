import Testing

@testable import OnRecordText

@Suite("DateFinder")
struct DateFinderTests {
    private func document(head: String = "", tail: String = "") -> Document {
        let body = "The council voted on Monday to mend the bridge, May 3, 2016, a day to remember for the Harbour."
        let text = "Council Votes to Mend the Old Bridge\n\n\(head)\n\n\(body)\n\n\(tail)\n"
        return DocumentReader().read(ArticleText(text), name: "test.txt")
    }

    @Test("an update stamp gives the update alone")
    func updated() {
        let document = document(head: "· Updated on May 28, 2018")
        #expect(document.published == nil)
        #expect(document.updated.map { document.text[$0.span] } == "May 28, 2018")
    }

    @Test("a stamp with both dates gives both")
    func both() {
        let document = document(head: "Published: 3 May 2017 | Last updated: 5 May 2017")
        #expect(document.published?.day == 3)
        #expect(document.updated?.day == 5)
    }

    @Test("a byline and a dateline may give the date, the body and a caption never do")
    func places() {
        #expect(document(head: "By Jane Doe | May 25, 2017 | 4:51 pm").published?.day == 25)
        #expect(document(head: "OSLO, Jun 3 2022 (IPS) - The bridge is to be mended.").published?.year == 2022)
        #expect(document(tail: "Photo: The bridge on May 25, 2017").published == nil)
        #expect(document().published == nil)
    }
}
