import Testing

@testable import OnRecordText

@Suite("AuthorFinder")
struct AuthorFinderTests {
    private func authors(_ byline: String) -> [String] {
        let text =
            "Council Votes to Mend the Old Bridge\n\n\(byline)\n\nThe council voted on Monday to mend the bridge here.\n"
        let document = DocumentReader().read(ArticleText(text), name: "test.txt")
        return document.authors.map { document.text[$0] }
    }

    @Test(
        "the byline names the authors",
        arguments: [
            ("By Jane Doe", ["Jane Doe"]), ("By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
            ("By Jane Doe, John Q. Roe and Ana Ruiz", ["Jane Doe", "John Q. Roe", "Ana Ruiz"]),
            ("By JANE DOE | Reuters", ["JANE DOE"]), ("Written by Jane Doe, Political Editor", ["Jane Doe"]),
            ("By Jane Doe, The Daily Gull", ["Jane Doe"]),
        ])
    func bylines(_ byline: String, _ names: [String]) {
        #expect(authors(byline) == names)
    }

    @Test("an article without a byline has no author")
    func none() {
        #expect(authors("Published May 3, 2017").isEmpty)
    }
}
