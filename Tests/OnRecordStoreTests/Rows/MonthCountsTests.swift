import Testing

@testable import OnRecordStore

@Suite("MonthCounts")
struct MonthCountsTests {
    @Test("what is packed comes out the same")
    func packed() {
        let counts = MonthCounts([2018 * 12 + 4: 3, 2017 * 12: 1])
        #expect(MonthCounts(packed: counts.packed) == counts && counts.counts.map(\.count) == [1, 3])
        #expect(MonthCounts(packed: MonthCounts().packed) == MonthCounts())
    }

    @Test("a date has a month, an unknown one none", arguments: [(20_180_528, 24_220), (0, nil), (20_181_301, nil)])
    func month(date: Int, expected: Int?) { #expect(MonthCounts.month(of: date) == expected) }
}
