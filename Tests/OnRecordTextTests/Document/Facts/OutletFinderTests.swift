import Testing

@testable import OnRecordText

@Suite("OutletFinder")
struct OutletFinderTests {
    private func document(head: String = "", tail: String = "") -> Document {
        let body = "The council voted on Monday to mend the bridge, May 3, 2016, a day to remember for the Harbour."
        let text = "Council Votes to Mend the Old Bridge\n\n\(head)\n\n\(body)\n\n\(tail)\n"
        return DocumentReader().read(ArticleText(text), name: "test.txt")
    }

    @Test(
        "a line of the site's names the outlet",
        arguments: [
            ("Follow Coast News on Twitter, Facebook and Instagram", "Coast News"), ("The Latest on BEACON", "BEACON"),
            ("To comment on this article and other CNB content, visit our Facebook page.", "CNB"),
            ("© 2017 The Daily Planet", "The Daily Planet"),
            ("Copyright © 2015-2017 Coast News. All rights reserved.", "Coast News"),
            ("This article originally appeared on Coast News.", "Coast News"),
            ("This story first appeared in The Coast on May 3, 2017.", "The Coast"),
        ])
    func outlets(_ line: String, _ name: String) {
        let document = document(tail: line)
        #expect(document.outlet?.name == name)
        #expect(document.outlet.map { document.text[$0.span] } == name)
    }

    @Test(
        "a person to follow, a topic of the article and a network are no outlets",
        arguments: [
            "Follow Jane Doe on Twitter @janedoe.", "Follow Jane Doe on Twitter", "The Latest on Harbour",
            "Follow us on Facebook and Twitter",
            "© 2017", "All rights reserved.", "Latest News",
        ])
    func noOutlet(_ line: String) { #expect(document(tail: line).outlet == nil) }

    @Test(
        "the outlet is named in a line before the article",
        arguments: [
            "Mill fire kills two\n\nBy Ana Ruiz, The Daily Gull",
            "Mill fire kills two\n\nThe Daily Gull | 3 March 2020",
            "The Daily Gull\n\nMill fire kills two\n\n3 March 2020", "Mill fire kills two\n\nSource: The Daily Gull",
            "Mill fire kills two - The Daily Gull",
        ])
    func lines(_ head: String) {
        let text = head + "\n\nThe mill burned down on Monday night, and two people died in the fire.\n"
        let document = DocumentReader().read(ArticleText(text), name: "test.txt")
        #expect(document.outlet?.name == "The Daily Gull")
        #expect(document.title.map { document.text[$0] } == "Mill fire kills two")
    }

    @Test(
        "the outlet stands in the dateline",
        arguments: [
            ("JUBA (The Nile Post) – ", "The Nile Post"), ("CNN — ", "CNN"),
            ("OSLO (NBC Sports) – ", "NBC Sports"), ("JUBA (Reuters) – ", "Reuters"),
        ])
    func datelines(_ dateline: String, _ name: String) {
        let text = "Mill fire kills two\n\n\(dateline)The mill burned down on Monday night, and two people died.\n"
        #expect(DocumentReader().read(ArticleText(text), name: "test.txt").outlet?.name == name)
    }

    @Test(
        "offices, commissions and sections are no outlets",
        arguments: [
            "Mill fire kills two\n\nBy Ana Ruiz, Political Editor", "The Mill Commission\n\nMill fire kills two here",
            "News\n\nMill fire kills two here", "Mill fire kills two - and then four",
        ])
    func others(_ head: String) {
        let text = head + "\n\nThe mill burned down on Monday night, and two people died in the fire.\n"
        #expect(DocumentReader().read(ArticleText(text), name: "test.txt").outlet == nil)
    }

    @Test("the agency of a dateline or a byline is the outlet where the site names none")
    func wire() {
        #expect(document(head: "By Jane Doe | Reuters").outlet?.name == "Reuters")
        #expect(document(head: "OSLO (Reuters) - The bridge is to be mended.").outlet?.name == "Reuters")
        #expect(
            document(head: "By Jane Doe | Reuters", tail: "© 2017 The Daily Planet").outlet?.name == "The Daily Planet")
    }
}
