import OnRecordCore
import OnRecordStore
import Testing

@Suite("Searching: words that are divided at the end of a line, and ligatures")
struct DividedWordsTests {
    private static let article = Analyzer().analyze(
        DocumentReader().read(
            ArticleText(
                """
                The Lantern

                The ministry gave no infor-
                mation on the trans-
                fer of the well-
                known pris-
                oner to the ﬁnance oﬃce, it said.

                “We heard of the de-
                portation,” said Anna Nowak.
                """), name: "a.txt"))
    private static let store = IndexStore([article])

    @Test(
        "the index finds them whole, in phrases and in part, and the same words are lit in the article",
        arguments: [
            ("information", "infor-\nmation"),
            ("\"the transfer of the well known\"", "trans-\nfer of the well-\nknown"),
            ("wellknown", "well-\nknown"), ("well-known", "well-\nknown"), ("\"known prisoner\"", "known pris-\noner"),
            ("infor", "infor"), ("\"finance office\"", "ﬁnance oﬃce"), ("in:quotes deportation", "de-\nportation"),
            ("deportatoin~", "de-\nportation"), ("transf*", "trans-\nfer"),
            ("NEAR(information ministry, 3)", "ministry"),
            ("in:title information", nil), ("oner", "oner"), ("fermation", nil),
        ] as [(String, String?)])
    func found(query: String, expected: String?) throws {
        let query = try Query(compiling: query)
        #expect(Self.store.articleCount(in: ArticleListing(search: query)) == (expected == nil ? 0 : 1))
        let finding = HitFinder(query).finding(in: Self.article)
        let text = Self.article.document.text
        #expect(finding.holds == (expected != nil))
        if let expected {
            #expect(finding.hits.contains { text[$0].hasSuffix(expected) }, "\(finding.hits.map { text[$0] })")
        }
    }

    @Test("what is indexed can be said again, to be deleted")
    func again() {
        #expect(
            SearchColumn.body.indexedText(of: Self.article).contains(
                "\u{E000} the ministry gave no information on the trans fer of the"))
    }
}
