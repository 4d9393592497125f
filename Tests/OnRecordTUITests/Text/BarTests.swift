import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("Bar")
struct BarTests {
    @Test(
        "a bar has half cells",
        arguments: [
            (0, ""), (1, "╸"), (50, "━━━━━"), (55, "━━━━━╸"), (100, "━━━━━━━━━━"), (105, "━━━━━━━━━━"),
        ])
    func across(value: Int, expected: String) { #expect(Bar.across(value, of: 100, cells: 10) == expected) }

    @Test("a column for each value, the largest highest, a blank for nothing")
    func columns() {
        #expect(Bar.columns([0, 1, 7, 14]) == " ▁▄▇" && Bar.columns([]) == "" && Bar.columns([0]) == " ")
    }

    @Test("months share cells where there are more of them")
    func months() {
        let counts = MonthCounts([24_000: 1, 24_001: 2, 24_005: 4, 23_000: 9])
        #expect(counts.columns(over: 24_000...24_005, cells: 3) == [3, 0, 4])
        #expect(counts.columns(over: 24_000...24_005, cells: 12) == [1, 2, 0, 0, 0, 4])
        #expect(counts.columns(over: 24_000...24_005, cells: 0).isEmpty)
    }
}
