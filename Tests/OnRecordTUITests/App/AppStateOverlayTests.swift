import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("AppState: what lies over the panes")
struct AppStateOverlayTests {
    @Test("the selected entry stays in sight in a window of another size", arguments: ["60x10", "160x48", "20x5"])
    func results(size: String) throws {
        var bench = try Bench("<Tab>}Mfirst<Enter>JMsecond<Enter>gm", size: "80x24")
        bench.resize(size)
        let frame = Screen(state: bench.state, theme: Theme(.dark, colors: 256)).surface.plainText
        #expect(frame.split(separator: "\n").contains { $0.hasPrefix(" >") })
    }

    @Test("no rows are left blank below a list that has more above")
    func noBlankRows() throws {
        var bench = try Bench("<Tab>}Mfirst<Enter>JMsecond<Enter>gmG", size: "60x10")
        bench.resize("120x200")
        guard case .results(let results) = bench.state.overlay else {
            Issue.record("the list is gone")
            return
        }
        #expect(results.top == 0)
    }

    @Test("the help ends at the foot of a window that has grown")
    func help() throws {
        var bench = try Bench("?G", size: "60x20")
        bench.resize("120x200")
        let lines = Screen(state: bench.state, theme: Theme(.dark, colors: 256)).surface.plainText.split(
            separator: "\n")
        #expect(lines.contains { $0.contains("Moving") })
    }

    @Test("titles make room for the position", arguments: ["?", "}}}S"])
    func titles(keys: String) throws {
        let rows = try Play.frame("30x12", keys).plainText.split(separator: "\n")
        let title = try #require(rows.first { $0.hasPrefix("►") })
        #expect(title.contains("…  "))
    }
}
