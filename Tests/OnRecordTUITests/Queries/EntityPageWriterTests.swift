import OnRecordCore
import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("EntityPageWriter")
struct EntityPageWriterTests {
    private func page() throws -> Page {
        let bench = try Bench("}}}e")
        guard case .page(let page) = bench.state.overlay else { throw Missing() }
        return page
    }

    private struct Missing: Error {}

    @Test("quotations come first, and each heading says how many rows it has")
    func order() throws {
        let page = try page()
        let headings = page.rows.filter(\.isHeading).map(\.text)
        #expect(headings.first == "Quotations" && headings.last == "Articles")
        #expect(Set(headings).isSuperset(of: ["Names as printed", "Articles"]))
        #expect(page.rows[1].text.hasPrefix("“") && page.rows[1].target != nil)
    }

    @Test("a row of a name leads to where the article has it")
    func names() throws {
        let page = try page()
        let heading = try #require(page.rows.firstIndex { $0.text == "Names as printed" })
        let name = page.rows[heading + 1]
        guard case .place(_, .named(let words, _)) = name.target else { throw Missing() }
        #expect(words == name.text && name.detail.contains("×"))
        var bench = try Bench("}}}e")
        guard case .page(var open) = bench.state.overlay else { throw Missing() }
        open.selected = heading + 1
        bench.state.overlay = .page(open)
        try bench.press("<Enter>")
        #expect(bench.lit == words && bench.state.focus == .reader)
    }
}
