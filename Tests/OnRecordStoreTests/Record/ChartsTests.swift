import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("Charts")
struct ChartsTests {
    private let store = IndexStore([
        TestArticle(
            name: "a.txt", outlet: "INTO", published: [2018, 5, 1],
            text: "\"Enough of this now,\" said Ed Royce. \"Stop,\" Royce said.",
            people: ["Ed Royce"],
            quotes: [.init("Enough of this now,", by: "Ed Royce"), .init("Stop,", by: "Ed Royce")]
        ).annotated,
        TestArticle(
            name: "b.txt", outlet: "afp", published: [2018, 7, 28],
            text: "\"No, never,\" said Ramzan Kadyrov. \"It is over.\"",
            people: ["Ramzan Kadyrov"], quotes: [.init("No, never,", by: "Ramzan Kadyrov"), .init("It is over.")]
        ).annotated,
        TestArticle(
            name: "c.txt", text: "\"Stop,\" Ed Royce said again.", people: ["Ed Royce"],
            quotes: [.init("Stop,", by: "Ed Royce")]
        ).annotated,
    ])

    @Test("months count articles, or statements; what has no date is left out")
    func months() throws {
        #expect(store.months(of: ArticleListing()).counts.map(\.count) == [1, 1])
        let counts = store.months(of: RecordListing()).counts
        #expect(counts.map(\.count) == [2, 2] && counts.map(\.month) == [2018 * 12 + 4, 2018 * 12 + 6])
        let royce = RecordListing(filter: try Query(parsing: "said:royce"))
        #expect(store.months(of: royce).counts.map(\.count) == [2])
        #expect(store.months(of: ArticleListing(filter: try Query(parsing: "file:c.txt"))).counts.isEmpty)
    }

    @Test("voices have all words of a speaker, most first, and last what nobody is known to say")
    func voices() throws {
        let voices = store.voices(in: RecordListing(), most: 9)
        #expect(voices.voices.map(\.name) == ["Ed Royce", "Ramzan Kadyrov", nil])
        #expect(voices.voices.map(\.wordCount) == [6, 2, 3] && voices.voices.map(\.statementCount) == [3, 1, 1])
        #expect(voices.wordCount == 11 && voices.speakerCount == 2)
        #expect(voices.voices[0].entity.map { store.entity($0)?.name } == "Ed Royce")
        let few = store.voices(in: RecordListing(filter: try Query(parsing: "never")), most: 9)
        #expect(few.voices.map(\.name) == ["Ramzan Kadyrov"] && few.wordCount == 2)
        #expect(store.voices(in: RecordListing(), most: 1).voices.map(\.name) == ["Ed Royce", nil])
        #expect(IndexStore([AnnotatedDocument]()).voices(in: RecordListing(), most: 9) == .none)
    }

    @Test("speakers are counted by outlet, articles without one only in all")
    func outlets() {
        let quoted = store.quotedWhere(in: RecordListing(), speakers: 9, outlets: 9)
        #expect(Set(quoted.outlets.map { $0.lowercased() }) == ["into", "afp"])
        #expect(quoted.rows.map(\.name) == ["Ed Royce", "Ramzan Kadyrov"] && quoted.rows.map(\.count) == [3, 1])
        #expect(quoted.rows.map { $0.counts.reduce(0, +) } == [2, 1])
        #expect(store.quotedWhere(in: RecordListing(), speakers: 1, outlets: 1).rows.count == 1)
    }
}
