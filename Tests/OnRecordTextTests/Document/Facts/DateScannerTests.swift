import Testing

@testable import OnRecordText

@Suite("DateScanner")
struct DateScannerTests {
    private func dates(_ string: String) -> [String] {
        let text = ArticleText(string)
        return DateScanner.dates(in: text.span, of: text.utf8).map {
            "\($0.year)-\($0.month)-\($0.day) [\(text[$0.span])]"
        }
    }

    @Test(
        "a date is read in every form that leaves no doubt",
        arguments: [
            ("on May 28, 2018.", "2018-5-28 [May 28, 2018]"), ("28 May 2018", "2018-5-28 [28 May 2018]"),
            ("2018-05-28T10:00Z", "2018-5-28 [2018-05-28]"), ("Sept. 3, 2019", "2019-9-3 [Sept. 3, 2019]"),
            ("Mon June 5, 2017", "2017-6-5 [June 5, 2017]"), ("5/28/2018", "2018-5-28 [5/28/2018]"),
            ("28/5/2018", "2018-5-28 [28/5/2018]"), ("5/5/2018", "2018-5-5 [5/5/2018]"),
            ("JUN 3 2022", "2022-6-3 [JUN 3 2022]"), ("May 28th, 2018", "2018-5-28 [May 28th, 2018]"),
            ("28th May 2018", "2018-5-28 [28th May 2018]"), ("May\u{A0}28, 2018", "2018-5-28 [May\u{A0}28, 2018]"),
            ("2016/02/29", "2016-2-29 [2016/02/29]"),
        ])
    func forms(_ text: String, _ date: String) { #expect(dates(text) == [date]) }

    @Test(
        "what could be another date, or none, is left alone",
        arguments: [
            "5/6/2018", "May 23", "May 2018", "June 31, 2018", "2018-13-01", "2017-02-29", "Theresa May 28",
            "28 people, 2018",
            "0 May 2018", "May 28, 20181", "12 - 2018", "",
        ])
    func none(_ text: String) { #expect(dates(text) == []) }

    @Test("several dates come in the order of the text")
    func several() {
        #expect(dates("May 3, 2017 | 5 May 2017") == ["2017-5-3 [May 3, 2017]", "2017-5-5 [5 May 2017]"])
    }
}
