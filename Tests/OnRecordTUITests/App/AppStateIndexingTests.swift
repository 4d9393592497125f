import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("AppState: while the folder is analysed")
struct AppStateIndexingTests {
    @Test("until a key is pressed the first article is shown, whichever that is by then")
    func first() throws {
        var bench = try Bench(store: FixtureStore([FixtureArticle.harbour[1]]))
        #expect(bench.state.article?.id == ArticleID(2))
        bench = try bench.moved(to: FixtureStore())
        #expect(bench.state.article?.id == ArticleID(1) && bench.state.list.selected == 0)
    }

    @Test("after that the article stays, wherever the list has it")
    func stays() throws {
        var bench = try Bench("<Tab>", store: FixtureStore([FixtureArticle.harbour[1]]))
        bench = try bench.moved(to: FixtureStore())
        #expect(
            bench.state.article?.id == ArticleID(2) && bench.state.list.selected == 1 && bench.state.list.count == 6)
    }
}

extension Bench {
    /// The same state over a store that has come further.
    fileprivate func moved(to store: FixtureStore) throws -> Bench {
        var bench = try Bench(store: store)
        bench.state = state
        bench.perform(bench.state.receive(.storeChanged(store.progress)))
        return bench
    }
}
