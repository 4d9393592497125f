import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("Groups of the list")
struct ListGroupsTests {
    @Test(
        "each head says how many articles stand under it, in the window or not",
        arguments: ["120x36", "80x10", "60x10"])
    func sizes(size: String) throws {
        let articles = (0..<60).map { FixtureArticle(100 + $0, "a\($0).txt", [(.body, "Words.")], outlet: "Post") }
        let others = (0..<7).map { FixtureArticle(200 + $0, "b\($0).txt", [(.body, "Words.")], outlet: "Times") }
        var bench = try Bench("gO", size: size, store: FixtureStore(articles + others))
        try bench.press(":sort-by-outlet<Enter>")
        #expect(bench.state.list.groupSize(at: bench.state.list.selected) == 60)
        try bench.press("64G")
        #expect(bench.state.list.groupSize(at: bench.state.list.selected) == 7)
        try bench.press("30G")
        #expect(bench.state.list.groupSize(at: bench.state.list.selected) == 60)
        let frame = Screen(state: bench.state, theme: Theme(.mono, colors: 0)).surface.plainText
        #expect(frame.contains("Post  60"))
    }
}
