import Testing

@testable import OnRecordText

@Suite("DatelineScanner")
struct DatelineScannerTests {
    private func opening(_ string: String) -> String? {
        let text = ArticleText(string)
        let block = Block(span: text.span, followsBlank: true, in: text.utf8)
        return DatelineScanner.opening(of: block, in: text.utf8).map { text[$0] }
    }

    @Test(
        "a place in capitals or an agency in brackets up to a dash is a dateline",
        arguments: [
            "WASHINGTON (AP) — ", "SYRACUSE, N.Y. - ", "BELFAST, Northern Ireland — ",
            "CAMBRIDGE, Mass., Dec. 11 (UPI) — ",
            "(Reuters) - ", "Paris (AFP) – ", "NEW YORK -- ", "ST. LOUIS — ", "MARSABIT, KENYA, Jun 3 2022 (IPS) - ",
        ])
    func datelines(_ dateline: String) {
        #expect(opening(dateline + "The council voted on Monday.") == dateline)
    }

    @Test(
        "other dashes make none",
        arguments: [
            "NATO — the alliance — has no view.", "UPDATE: 5/12 — The website is gone.", "Jane Doe — The mayor spoke.",
            "WALLACE: Let us start — Governor.", "The council voted — Nobody spoke.", "— Said the mayor.", "OSLO",
            "OSLO---------", "-----", "12, 13 — Two numbers.",
        ])
    func none(_ string: String) { #expect(opening(string) == nil) }
}
