import Testing

@testable import OnRecordTUI

@Suite("AppState: closing and quitting")
struct AppStateClosingTests {
    @Test("q quits where nothing is open, but not by one press too many after it closed something")
    func oneTooMany() throws {
        #expect(try Bench("q").state.hasQuit)
        var bench = try Bench("Rqq")
        #expect(!bench.state.hasQuit && bench.state.notice == "nothing left to close; q again quits")
        try bench.press("q")
        #expect(bench.state.hasQuit)
        #expect(try Bench("Rqjq").state.hasQuit)
        #expect(try Bench("RqQ").state.hasQuit)
    }
}
