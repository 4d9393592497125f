import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("NameModel")
struct NameModelTests {
    @Test("the labels are those of the row that weighs most, of all that may be", arguments: Seeds.first(1, of: 10))
    func viterbi(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let count = Int.random(in: 1...4, using: &random)
            let transitions = (0..<8).map { _ in row(&random) }
            let emissions = (0..<count).map { _ in row(&random) }
            let allowed = (0..<count).map { _ in UInt8.random(in: 1..<128, using: &random) | 1 }
            let bytes = NameModel.bytes(
                rows: [SIMD8()], transitions: transitions, clusters: WordTable.slots([]), lists: WordTable.slots([]))
            let found = NameModel(LanguageFile(bytes)).labels(emissions, allowed: allowed)
            func weight(_ labels: [Int]) -> Int {
                labels.indices.reduce(0) { sum, index in
                    sum + Int(emissions[index][labels[index]])
                        + Int(transitions[index == 0 ? 7 : labels[index - 1]][labels[index]])
                }
            }
            let best = rows(allowed).map(weight).max()
            #expect(weight(found) == best)
        }
    }

    private func row(_ random: inout SeededGenerator) -> SIMD8<Int16> {
        SIMD8.random(in: -300...300, using: &random)
    }

    /// All rows of labels that may be.
    private func rows(_ allowed: [UInt8]) -> [[Int]] {
        allowed.reduce([[]]) { rows, bits in
            rows.flatMap { row in
                (0..<NameLabel.count).filter { label in
                    bits & 1 << label != 0 && NameLabel.mayFollow(row.last ?? 0, label)
                }.map { row + [$0] }
            }
        }
    }

    @Test("a table of words gives back what was put in, and nothing for other words")
    func table() {
        let entries = (1...2000).map { (hash: WordHash.of("word\($0)"), value: $0 % 2047 + 1) }
        let slots = WordTable.slots(entries)
        slots.withUnsafeBufferPointer { slots in
            guard let base = slots.baseAddress else { return }
            let table = WordTable(slots: base, bits: slots.count.trailingZeroBitCount)
            for entry in entries { #expect(table.value(of: entry.hash) == entry.value) }
            for number in 1...2000 { #expect(table.value(of: WordHash.of("other\(number)")) == 0) }
        }
    }

    @Test("the built-in lists know first names, surnames and places")
    func lists() {
        func lists(_ word: String) -> ListedName {
            ListedName(rawValue: NameModel.shared.lists.value(of: WordHash.of(word)))
        }
        #expect(lists("mary").contains(.feminine))
        #expect(lists("smith").contains([.surname, .frequentSurname]))
        #expect(lists("france").contains(.country))
        #expect(lists("xyzzy").isEmpty)
    }
}
