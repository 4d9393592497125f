import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

struct RepetitionIndexTests {
    private let words: [[UInt64]] = [[1, 2, 3, 4, 5], [9, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 2, 3, 4, 6]]

    @Test("a stretch with words of the article beside it is found, before and after")
    func findsSpoken() {
        let index = RepetitionIndex(of: words, standsAlone: [true, false, true, false], length: 4)
        #expect(index.first(with: words[0], except: 0) == 1)
        #expect(index.first(with: words[2], except: 2) == 1)
    }

    @Test("of stretches that stand alone only a later one is found")
    func findsLaterAlone() {
        let index = RepetitionIndex(of: words, standsAlone: [true, true, true, true], length: 4)
        #expect(index.first(with: words[0], except: 0) == 1)
        #expect(index.first(with: words[2], except: 2) == nil)
    }

    @Test("words that only begin alike are no repetition")
    func comparesAllWords() {
        let index = RepetitionIndex(of: words, standsAlone: [false, false, false, true], length: 4)
        #expect(index.first(with: words[3], except: 3) == nil)
    }
}
