import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("Entities of the corpus, as a table lists them")
struct EntitySummaryTests {
    private let store: IndexStore = {
        let texts = [
            "Rome\n\nFrom INTO\n\nPublished May 3, 2018\n\n“No,” said Anna Kowalska. Kowalska said that Rome was closed.",
            "Paris\n\nPublished June 9, 2018\n\nAnna Kowalska met Boris Lang in Rome. “Yes,” said Lang.",
        ]
        return IndexStore(
            texts.enumerated().map { number, text in
                Analyzer().analyze(DocumentReader().read(ArticleText(text), name: "\(number).txt"))
            })
    }()

    private func names(_ listing: EntityListing) -> [String] { store.entities(in: listing, window: 0..<99).map(\.name) }

    @Test("they have counts, dates and months")
    func overview() throws {
        let row = try #require(
            store.entities(in: EntityListing(filter: "kowal", isByKind: false), window: 0..<9).first)
        let overview = try #require(row.overview)
        #expect((row.mentionCount, row.quotationCount, row.articleCount) == (3, 1, 2))
        #expect(overview.reportedCount == 1)
        #expect((overview.firstDate, overview.lastDate) == (20_180_503, 20_180_609))
        #expect(overview.months.counts.map(\.count) == [2, 1])
    }

    @Test("a filter looks at every name, and at how they are quoted")
    func filters() {
        let all = Set(names(EntityListing(isByKind: false)))
        let (ever, never) = (
            EntityListing(quoted: .ever, isByKind: false), EntityListing(quoted: .never, isByKind: false)
        )
        #expect(Set(names(ever)).union(names(never)) == all && Set(names(ever)).isDisjoint(with: names(never)))
        var listing = EntityListing(filter: "kow", kinds: [.person], isByKind: false)
        #expect(names(listing) == ["Anna Kowalska"])
        listing = EntityListing(quoted: .ever, order: .name, isReversed: true, isByKind: false)
        #expect(names(listing) == ["Boris Lang", "Anna Kowalska"])
    }

    @Test("every order lists them all", arguments: EntityListing.Order.allCases)
    func orders(order: EntityListing.Order) {
        let all = Set(names(EntityListing()))
        for isReversed in [false, true] {
            #expect(Set(names(EntityListing(order: order, isReversed: isReversed, isByKind: false))) == all)
        }
    }
}
