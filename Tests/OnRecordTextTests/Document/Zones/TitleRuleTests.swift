import Testing

@testable import OnRecordText

@Suite("TitleRule")
struct TitleRuleTests {
    private static let body =
        "\n\nbody|The council voted on Monday to mend the bridge that has been closed for two years.\n"

    @Test(
        "the headline is the first line worded as one",
        arguments: [
            "title|Council votes to mend the old bridge",
            "title|Council Votes to Mend the Old Bridge.",
            "title|Poll: mayor and rival in dead heat heading into first debate.",
            "title|The Latest: Council votes to mend bridge.",
            "title|Will the Bridge Ever Be Mended?",
            "title|‘We Have Waited Long Enough’",
            "boilerplate|YOUR FAVOURITE SHOWS ARE ALL HERE\n\ntitle|Council Votes to Mend the Old Bridge",
            "boilerplate|Politics\n\ntitle|Council Votes to Mend the Old Bridge",
            "title|COUNCIL VOTES TO MEND THE OLD BRIDGE", "title|Ceremony",
            "boilerplate|https://example.org/news/1\n\ntitle|Council Votes to Mend the Old Bridge",
        ])
    func headline(_ head: String) {
        let marked = MarkedText(head + Self.body)
        #expect(marked.found == marked.kinds)
    }

    @Test(
        "an article that starts with a sentence has no headline",
        arguments: [
            "body|A group of councillors has proposed to mend the bridge.",
            "body|The mayor said so on Monday.",
            "body|Jane Doe, the mayor, said on Friday that she would not run again.",
            "body|JANE DOE", "body|Politics", "body|BRIDGES",
        ])
    func sentence(_ head: String) {
        let marked = MarkedText(head + Self.body)
        #expect(marked.found == marked.kinds)
        #expect(marked.document.title == nil)
    }

    @Test("a line a paragraph without blank lines has no headline that ends with a stop")
    func lineByLine() {
        let marked = MarkedText(
            "body|Oil Prices Keep Market Gains in Check.\nbody|Stocks rose a little on Friday, as oil did not, and few were sold."
        )
        #expect(marked.found == marked.kinds)
    }
}
