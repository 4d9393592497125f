import Testing

@testable import OnRecordText

@Suite("ZoneMarker")
struct ZoneMarkerTests {
    private static let title = "title|Council Votes to Mend the Old Bridge\n\n"
    private static let body =
        "body|The council voted on Monday to mend the bridge that has been closed for two years.\n\n"

    private func check(_ line: String, after: String = Self.title + Self.body, before: String = "") {
        let marked = MarkedText(after + line + "\n\n" + before)
        #expect(marked.found == marked.kinds)
    }

    @Test(
        "the site's own lines are boilerplate",
        arguments: [
            "IE 11 is not supported. For an optimal experience visit our site on another browser.",
            "Follow the Harbour Post on Twitter, Facebook and Instagram", "Follow Jane Doe on Twitter @janedoe.",
            "Don't forget to share:", "Don’t forget to share:", "Latest News", "Related Post", "Related Posts:",
            "Read More in Politics", "The Latest on HARBOUR", "Sign up for our newsletter", "Advertisement",
            "Share this",
            "To comment on this article and other HP content,\u{A0}visit our Facebook page.\u{A0}", "X",
            "We use cookies to give you the best experience on our website.", "© 2017 The Harbour Post",
            "All rights reserved.",
            "Do you support the mayor? Like the page:", "This article originally appeared on Harbour Post.", "(pvs/hh)",
            ".image-wrap { float: left; }", "<b></b>", "https://example.org/a?b=c", "h/t The Beacon.",
            "Also on The Beacon:",
        ])
    func boilerplate(_ line: String) { check("boilerplate|" + line) }

    @Test(
        "pictures' texts and credits are captions",
        arguments: [
            "Image: The old bridge", "Photo: Jane Doe", "Photo by Jane Doe", "Getty Images", "REUTERS/Jane Doe",
            "Jane Doe / EPA",
            "AP Photo/J. Scott Doe", "Jane Doe/Northern Pictures",
            "The bridge at dusk.Jane Doe / Northern Images", "The bridge at dusk (Photo by Jane Doe)",
            "The bridge was closed in 2015.Jane Doe / EPA",
            "The bridge. (Photo by Jane Doe/Getty Images)",
            "The bridge at dusk. REUTERS/Jane Doe", "The bridge at dusk. (JANE DOE/AFP/Getty Images)",
            "OSLO, NORWAY - JUNE, 27 (NORWAY OUT) The bridge is closed on June 26, 2016 in Oslo. Nobody crosses it.",
            "OSLO, NORWAY - MAY 24: The mayor stands on the bridge.", "[Photo courtesy of the council]",
        ])
    func captions(_ line: String) { check("caption|" + line, before: Self.body) }

    @Test(
        "the article's sentences are body, whatever they begin with",
        arguments: [
            "Also on Wednesday, the council is to hold a meeting before the mayor leaves for the capital.",
            "The poll of 900 voters was done in May by the Harbour Post/AP.",
            "The figures come from a poll by Gallup/AP.", "He had been admitted to hospital. – Bernama",
            "Share prices fell.", "He has two pictures by Jane Doe.", "The show has won praise for Northern Pictures",
            "Follow the money, said the mayor.", "By Friday the mayor had gone.",
            "By the river, all was quiet.",
            "Read more books, the mayor told the children who had come to see the bridge.", "May 23, 2017", "***",
            "7 p.m.",
            "Your browser history is not private, the mayor warned all who had come to listen to her.",
            "The Latest on the bridge and its long story (all times local):",
            "MAYOR: I was never told about the bridge.",
            "Updated bridges last longer.", "Revised Article 4.6", "The mayor posted on Facebook on May 3, 2017.",
            "Image is all that counts in this town.",
            "NATO - the alliance that Norway joined in 1949 - has no view on bridges.",
            "The full report can be read below:",
        ])
    func prose(_ line: String) { check("body|" + line, after: Self.title + Self.body + Self.body, before: Self.body) }

    @Test(
        "lines that say when are datelines",
        arguments: [
            "· Updated on May 28, 2018", "Published 10:32 AM EDT, Mon June 5, 2017", "May 25, 2017 | 4:51 pm",
            "2018-05-28",
            "Updated 5:36 p.m. ET March 3, 2016", "28 May 2018", "Thursday, 25 May 2017",
            "Last modified: 2018-05-28T10:00:00Z",
            "Posted 3 hours ago", "This story was updated on June 3, 2019.",
        ])
    func stamps(_ line: String) { check("dateline|" + line, after: Self.title, before: Self.body) }

    @Test(
        "lines that say who wrote are bylines",
        arguments: [
            "By Jane Doe", "By JANE DOE and JOHN ROE | Reuters", "by Jane van Doe, Staff Writer", "Written by Jane Doe",
            "By Jane Doe | May 25, 2017 | 4:51 pm", "Co-authored by Jane Doe.",
        ])
    func bylines(_ line: String) { check("byline|" + line, after: Self.title, before: Self.body) }

    @Test("a note at the end on who reported is a byline")
    func reporters() {
        check("byline|(Reporting by Jane Doe; editing by John Roe.)")
        check("byline|Contributing: Jane Doe.")
    }

    @Test("between title and body a short line and a quotation that the body repeats are the deck")
    func deck() {
        check("deck|Work is to start in spring", after: Self.title, before: Self.body)
        let quoted = "body|“It is high time,” said the mayor. \"The bridge must be mended this very year.”\n\n"
        check("deck|\"The bridge must be mended this very year.\"", after: Self.title, before: Self.body + quoted)
        check("body|“The bridge must be mended this very year.”", after: Self.title, before: Self.body)
    }

    @Test("a second half of the headline on a line of its own is the deck")
    func secondHalf() {
        check("deck|Work is to start in spring.", after: "title|Council votes to mend bridge;\n", before: Self.body)
    }

    @Test("what follows the site's lines at the end is boilerplate, what follows them inside the article is not")
    func tail() {
        check("boilerplate|Related Posts\nboilerplate|Mayor Opens a School\nboilerplate|Five Walks in Spring")
        check("boilerplate|Advertisement\nbody|What the council says", before: Self.body)
    }
}
