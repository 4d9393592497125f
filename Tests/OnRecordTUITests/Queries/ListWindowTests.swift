import OnRecordCore
import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("ListWindow")
struct ListWindowTests {
    private func request(search: String = "", top: Int = 0, keepsWindow: Bool = false) -> ListRequest {
        ListRequest(
            listing: ArticleListing(search: try? Query(parsing: search)), index: 0, visible: 10, top: top,
            keepsWindow: keepsWindow,
            opens: false)
    }

    @Test("rows on both sides of the window are held, and few in a search, whose rows cost the reading of a text")
    func rows() {
        #expect(ListWindow(of: request(), selected: 0, count: 1_000).rows == 0..<30)
        #expect(ListWindow(of: request(top: 500), selected: 505, count: 1_000).rows == 480..<530)
        #expect(ListWindow(of: request(search: "dam"), selected: 0, count: 1_000).rows == 0..<15)
        #expect(ListWindow(of: request(search: "dam"), selected: 0, count: 3).rows == 0..<3)
        #expect(ListWindow(of: request(), selected: 5, count: 0).rows == 0..<0)
    }

    @Test("the selected article comes into the window, unless the list was only scrolled")
    func top() {
        let revealed = ListWindow(of: request(top: 500), selected: 0, count: 1_000)
        #expect(revealed.top == 0 && revealed.selected == 0)
        let scrolled = ListWindow(of: request(top: 500, keepsWindow: true), selected: 0, count: 1_000)
        #expect(scrolled.top == 500 && scrolled.selected == 0 && scrolled.rows == 480..<530)
        #expect(ListWindow(of: request(top: 5_000, keepsWindow: true), selected: 0, count: 1_000).top == 999)
    }
}
