import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("AppState: marks, jumps, order and sizes")
struct AppStateMarksTests {
    @Test("a mark leads back to exactly where it was set, in whatever article")
    func marks() throws {
        var bench = try Bench("<Tab>}ma", size: "60x12")
        let place = bench.state.place
        try bench.press("JJ'a")
        #expect(bench.state.place == place && bench.state.article?.id == ArticleID(1))
    }

    @Test("'' goes to and fro between two places")
    func toAndFro() throws {
        var bench = try Bench("<Tab>J", size: "60x12")
        for article in [1, 2, 1, 2] {
            try bench.press("''")
            #expect(bench.state.article?.id == ArticleID(article))
        }
    }

    @Test("gj lists the jumps, the last first, and opens one")
    func jumps() throws {
        var bench = try Bench("<Tab>}JJgj", size: "120x36")
        guard case .results(let list) = bench.state.overlay else { return #expect(Bool(false)) }
        #expect(list.entries.map(\.article) == [ArticleID(2), ArticleID(1)])
        try bench.press("<Down><Enter>")
        #expect(bench.state.article?.id == ArticleID(1) && bench.state.reading.view.quotation == 0)
    }

    @Test("O puts the list in the next order and keeps the article")
    func sort() throws {
        var bench = try Bench("jO")
        #expect(bench.state.list.listing.order == .title && bench.state.article?.id == ArticleID(2))
        try bench.press("OOOO")
        #expect(bench.state.list.listing.order == .date)
        try bench.press(":sort-by-path<Enter>")
        #expect(bench.state.list.listing.order == .path && bench.state.notice == "sorted by path")
    }

    @Test("a pane grows, shrinks, and takes the whole window", arguments: ["160x48", "120x36", "100x30"])
    func sizes(_ size: String) throws {
        var bench = try Bench(size: size)
        let before = bench.state.layout
        try bench.press("2<C-w>>")
        let (wide, list) = (bench.state.layout.frames[.list]?.body.size, before.frames[.list]?.body.size)
        #expect((wide?.columns ?? 0) + (wide?.rows ?? 0) > (list?.columns ?? 0) + (list?.rows ?? 0))
        try bench.press("<C-w>=")
        #expect(bench.state.layout == before)
        try bench.press("zo")
        #expect(bench.state.layout.frames.count == 1 && !bench.state.wouldQuit)
        try bench.press("q")
        #expect(bench.state.layout == before)
    }

    @Test("panes never leave the window however often they grow", arguments: ["110x30", "72x12", "300x80"])
    func bounds(_ size: String) throws {
        for keys in ["999<C-w>>", "999<C-w><lt>", "<Tab>999<C-w>>", "<Tab><Tab>999<C-w>>"] {
            let bench = try Bench(keys, size: size)
            for frame in bench.state.layout.frames.values {
                #expect(frame.body.size.columns > 0 && frame.body.size.rows > 0)
                #expect(frame.body.column + frame.body.size.columns <= Play.size(size).columns)
                #expect(frame.body.endRow <= Play.size(size).rows)
            }
        }
    }
}
