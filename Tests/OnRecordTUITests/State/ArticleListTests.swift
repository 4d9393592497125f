import OnRecordCore
import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("ArticleList")
struct ArticleListTests {
    private static let ten = ListRoom(rows: 10, itemRows: 1, grouping: nil)

    private func list(of count: Int, top: Int = 0, selected: Int) -> ArticleList {
        var list = ArticleList()
        (list.count, list.top) = (count, top)
        list.select(selected)
        return list
    }

    @Test("leaves the window alone while the selected article is in it")
    func keepsWindow() {
        for selected in 10..<20 {
            var list = list(of: 100, top: 10, selected: selected)
            list.reveal(in: Self.ten)
            #expect(list.top == 10)
        }
    }

    @Test("brings an article past either edge into the middle of the window", arguments: [(20, 15), (9, 4), (60, 55)])
    func centres(selected: Int, top: Int) {
        var list = list(of: 100, top: 10, selected: selected)
        list.reveal(in: Self.ten)
        #expect(list.top == top)
    }

    @Test("shows no rows before the first article or after the last", arguments: [(0, 0), (3, 0), (99, 90), (96, 90)])
    func staysInside(selected: Int, top: Int) {
        var list = list(of: 100, top: selected < 50 ? 40 : 10, selected: selected)
        list.reveal(in: Self.ten)
        #expect(list.top == top)
    }

    @Test("shows all of a list that is shorter than the window")
    func showsShortList() {
        var list = list(of: 4, top: 3, selected: 3)
        list.reveal(in: Self.ten)
        #expect(list.top == 0)
    }

    /// Forty articles, four a month; the last four have no date.
    private func months(selected: Int, top: Int = 0) -> ArticleList {
        var list = ArticleList()
        list.count = 40
        list.rows = (0..<40).map { number in
            let date = DateStamp(year: 2017, month: 12 - number / 4, day: 1, span: TextSpan(0, 0))
            return ArticleRow(
                id: ArticleID(number), path: "\(number).txt", title: nil, opening: "", outlet: nil,
                published: number < 36 ? date : nil, updated: nil, quotationCount: 0, issues: [])
        }
        list.select(selected)
        list.top = top
        return list
    }

    private let grouped = ListRoom(rows: 12, itemRows: 2, grouping: .month)
    private let plain = ListRoom(rows: 12, itemRows: 2, grouping: nil)

    @Test("without groups articles stand one below the other, as many as there is room for")
    func plainPlaces() {
        #expect(months(selected: 0, top: 7).places(in: plain).map(\.index) == [7, 8, 9, 10, 11, 12])
        #expect(months(selected: 0, top: 7).places(in: plain).map(\.row) == [0, 2, 4, 6, 8, 10])
    }

    @Test("the topmost article and the first of each group have a head over them")
    func heads() {
        let list = months(selected: 0, top: 3)
        #expect(list.places(in: grouped).map(\.index) == [3, 4, 5, 6, 7])
        #expect(list.places(in: grouped).map(\.row) == [1, 4, 6, 8, 10])
        #expect((3...7).map { list.head(over: $0, in: grouped) } == ["Dec 2017", "Nov 2017", nil, nil, nil])
        #expect(list.head(over: 36, in: grouped) == "no date")
    }

    @Test(
        "wherever the window stands and whatever is selected, it comes into the window, which has no room left at the end"
    )
    func reveal() {
        for room in [plain, grouped, ListRoom(rows: 6, itemRows: 3, grouping: .month)] {
            for selected in 0..<40 {
                for top in 0..<40 {
                    var list = months(selected: selected, top: top)
                    list.reveal(in: room)
                    let places = list.places(in: room)
                    #expect(places.contains { $0.index == selected }, "\(selected) from \(top): \(list.top)")
                    let shown = list
                    list.reveal(in: room)
                    #expect(list == shown)
                }
            }
        }
        var last = months(selected: 39, top: 39)
        last.reveal(in: grouped)
        #expect(last.top == 35 && last.places(in: grouped).last?.row == 10)
    }

    @Test("rows that are not held yet have no heads, and break nothing")
    func missing() {
        var list = ArticleList()
        list.count = 1_000_000
        list.select(500_000)
        list.reveal(in: grouped)
        #expect(list.places(in: grouped).contains { $0.index == 500_000 } && !list.holds(grouped))
    }
}
