import Testing

@testable import OnRecordText

struct WordSetTests {
    @Test("a set holds what was put in, however much, and nothing else")
    func holdsWhatWasPutIn() {
        var set = WordSet()
        for number in 0..<1000 { set.insert(WordHash.of("word\(number)")) }
        for number in 0..<1000 { #expect(set.contains(WordHash.of("word\(number)"))) }
        for number in 1000..<2000 { #expect(!set.contains(WordHash.of("word\(number)"))) }
    }

    @Test("forms that fall into one place of the table are told apart")
    func tellsCollisionsApart() {
        var set = WordSet()
        for number in 1...20 as ClosedRange<UInt64> { set.insert(number << 20) }
        #expect((1...20 as ClosedRange<UInt64>).allSatisfy { set.contains($0 << 20) })
        #expect(!set.contains(21 << 20))
    }

    @Test("an empty set holds nothing, not even what no form hashes to")
    func emptyHoldsNothing() {
        #expect(!WordSet().contains(0))
        #expect(!WordSet([]).contains(WordHash.of("a")))
        #expect(WordSet(["a"]).contains(WordHash.of("a")))
    }

    @Test("the union of two sets has what either has")
    func unites() {
        let both = WordSet((0..<50).map { "a\($0)" }).union(WordSet((0..<200).map { "b\($0)" }))
        #expect((0..<50).allSatisfy { both.contains(WordHash.of("a\($0)")) })
        #expect((0..<200).allSatisfy { both.contains(WordHash.of("b\($0)")) })
        #expect(!both.contains(WordHash.of("a50")))
    }
}
