import OnRecordCore
import OnRecordStore
import Testing

@testable import onrecord

@Suite("ChartPicture")
struct ChartPictureTests {
    private let store: IndexStore = {
        let texts = [
            "Rome\n\nPublished May 3, 2018\n\n“No, not <this> year,” said Anna Kowalska. Kowalska said that Rome was closed.",
            "Paris\n\nPublished July 9, 2018\n\nAnna Kowalska met Boris Lang in Rome. “Yes & no,” said Boris Lang.",
        ]
        return IndexStore(
            texts.enumerated().map { number, text in
                Analyzer().analyze(DocumentReader().read(ArticleText(text), name: "\(number).txt"))
            })
    }()

    private func count(_ words: String, in text: String?) -> Int {
        (text ?? "").split(separator: words, omittingEmptySubsequences: false).count - 1
    }

    @Test("there is a column for each month that has statements, a bar for each speaker")
    func bars() throws {
        let picture = ChartPicture(isLight: true)
        let months = picture.svg(of: store.months(of: RecordListing()), title: nil)
        #expect(count("<rect x", in: months) == 2 && months?.contains("2018-05: 2") == true)
        let voices = picture.svg(of: store.voices(in: RecordListing(), most: 9), title: "a < b")
        #expect(count("<rect x", in: voices) == 2 && voices?.contains("Anna Kowalska") == true)
        #expect(voices?.contains("<title>2 statements</title>") == true)
        #expect(voices?.contains("<title>1 statement</title>") == true)
        #expect(voices?.contains("Whose words: a &lt; b") == true)
    }

    @Test("without anything to count there is no picture")
    func nothing() {
        let picture = ChartPicture(isLight: false)
        #expect(picture.svg(of: MonthCounts(), title: nil) == nil && picture.svg(of: Voices.none, title: nil) == nil)
        #expect(picture.svg(of: QuotedWhere.none, title: nil) == nil)
    }
}
