import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("IndexStore: the overview")
struct IndexStoreOverviewTests {
    @Test("it counts articles, outlets, months and what is said")
    func counts() throws {
        let texts = [
            "Rome\n\nFrom INTO\n\nPublished May 3, 2018\n\n“No,” said Anna Kowalska. Kowalska said that Rome was closed.",
            "Paris\n\nFrom INTO\n\nPublished June 9, 2018\n\nAnna Kowalska met Boris Lang in Rome. “Yes,” said Lang.",
            "Oslo\n\n“Not in my lifetime, and not in that of my children.”",
        ]
        let articles = texts.enumerated().map { number, text in
            Analyzer().analyze(DocumentReader().read(ArticleText(text), name: "\(number).txt"))
        }
        let store = IndexStore(articles)
        let overview = store.overview(outlets: 5)
        #expect(overview.articleCount == 3 && overview.undatedCount == 1)
        #expect(overview.dates == 20_180_503...20_180_609)
        #expect(overview.articlesByMonth.counts.map(\.count) == [1, 1] && overview.months?.count == 2)
        #expect(overview.statementCount == store.statementCount(in: RecordListing()))
        #expect(overview.reportedCount == 1)
        let unknown = RecordListing(search: try Query(parsing: "sure:unknown"))
        #expect(overview.unknownCount == store.statementCount(in: unknown))
        let check = RecordListing(search: try Query(parsing: "sure:check"))
        #expect(overview.uncertainCount == store.statementCount(in: check))
        #expect(overview.entityCount == store.entityCount(in: EntityListing()))
    }

    @Test("the outlets with most articles come first, however they are spelt")
    func outlets() {
        let outlets = ["afp", "INTO", "AFP", nil, "afp", "Dawn"]
        let store = IndexStore(
            outlets.enumerated().map { TestArticle(name: "\($0).txt", outlet: $1, text: "No.").annotated })
        let overview = store.overview(outlets: 2)
        #expect(overview.outlets.map(\.articleCount) == [3, 1] && overview.outletCount == 3)
        #expect(overview.outlets.map { $0.name.lowercased() } == ["afp", "dawn"])
    }

    @Test("of nothing there is nothing")
    func empty() {
        let overview = IndexStore([AnnotatedDocument]()).overview(outlets: 5)
        #expect(overview == CorpusOverview() && overview.months == nil)
    }
}
