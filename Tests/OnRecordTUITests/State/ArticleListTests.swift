import Testing

@testable import OnRecordTUI

@Suite("ArticleList")
struct ArticleListTests {
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
            list.reveal(visible: 10)
            #expect(list.top == 10)
        }
    }

    @Test("brings an article past either edge into the middle of the window", arguments: [(20, 15), (9, 4), (60, 55)])
    func centres(selected: Int, top: Int) {
        var list = list(of: 100, top: 10, selected: selected)
        list.reveal(visible: 10)
        #expect(list.top == top)
    }

    @Test("shows no rows before the first article or after the last", arguments: [(0, 0), (3, 0), (99, 90), (96, 90)])
    func staysInside(selected: Int, top: Int) {
        var list = list(of: 100, top: selected < 50 ? 40 : 10, selected: selected)
        list.reveal(visible: 10)
        #expect(list.top == top)
    }

    @Test("shows all of a list that is shorter than the window")
    func showsShortList() {
        var list = list(of: 4, top: 3, selected: 3)
        list.reveal(visible: 10)
        #expect(list.top == 0)
    }
}
