import Terminal
import Testing

@testable import OnRecordTUI

/// A frame after some keys, kept in a file of the folder Golden.
struct GoldenScreen: CustomTestStringConvertible {
    let name: String
    let size: String
    let keys: String

    var testDescription: String { "\(name)-\(size)" }

    init(_ name: String, _ size: String, _ keys: String) {
        (self.name, self.size, self.keys) = (name, size, keys)
    }

    private static let sizes = ["160x48", "120x36", "80x24", "60x20", "20x5"]

    static let all =
        sizes.map { GoldenScreen("start", $0, "") } + sizes.map { GoldenScreen("speaker", $0, "}}s") }
        + ["120x36", "80x24", "60x20"].flatMap { size in
            [
                GoldenScreen("sidebar", size, "<Tab><Tab>jj"), GoldenScreen("said", size, "}}}S"),
                GoldenScreen("results", size, "g/harbour<Enter>jj"), GoldenScreen("find", size, "/bridge<Enter>n"),
                GoldenScreen("filter", size, "fferry"), GoldenScreen("evidence", size, "}}}gs"),
                GoldenScreen("unattributed", size, "gu"), GoldenScreen("help", size, "?"),
                GoldenScreen("page", size, "}}}er"), GoldenScreen("bookmarks", size, "<Tab>}Mone<Enter>JMtwo<Enter>gm"),
                GoldenScreen("grouped", size, "gO3j"),
            ]
        } + [
            GoldenScreen("record-by-speaker", "120x36", "RgO2j"), GoldenScreen("record-empty", "80x24", "Rfzzz<Enter>"),
            GoldenScreen("record-of-search", "120x36", "g/bridge<Enter>R"),
            GoldenScreen("pronoun", "120x36", "}}}s"), GoldenScreen("full-name", "120x36", "}}}ss"),
            GoldenScreen("pull-quote", "120x36", "}s"), GoldenScreen("unknown-speaker", "120x36", "5}s"),
            GoldenScreen("description", "120x36", "6}s"), GoldenScreen("no-title", "120x36", "2j}"),
            GoldenScreen("damaged", "120x36", "3j"), GoldenScreen("wide", "60x20", "4j<Enter>"),
            GoldenScreen("hostile", "60x20", "5j<Enter>"), GoldenScreen("find", "20x5", "/bridge"),
            GoldenScreen("unknown-key", "80x24", "gx"), GoldenScreen("pending", "80x24", "12g"),
        ]
}

@Suite("Golden screens")
struct GoldenScreenTests {
    @Test("a frame is what its file holds", arguments: GoldenScreen.all)
    func frame(_ screen: GoldenScreen) throws {
        try Golden.expect(Play.frame(screen.size, screen.keys).plainText, "\(screen.name)-\(screen.size)")
    }

    @Test(
        "every theme shows the same text, and looks as its file says",
        arguments: ["160x48", "120x36", "100x30", "80x24", "60x20", "40x10", "20x5", "1x1"],
        [
            ("list", "j"), ("reader", "}}s/bridge<Enter>n<Esc>"), ("results", "<Tab>}Mone<Enter>JMtwo<Enter>gm"),
            ("record", "Rfbridge<Enter>j"), ("everybody", "cj"), ("overview", "go"), ("hits", "g/bridge<Enter>j"),
            ("timeline", "gtjV"), ("voices", "gvj"), ("outlets", "gpj"),
        ])
    func looks(_ size: String, _ scene: (name: String, keys: String)) throws {
        let frames = try LookMap.names.map { try Play.frame(size, scene.keys, theme: $0) }
        let map = LookMap(frames)
        #expect(map.haveOneText)
        try Golden.expect(map.description, "looks-\(scene.name)-\(size)")
    }

    @Test("an empty folder says what to do", arguments: ["120x36", "80x24", "60x20"])
    func empty(_ size: String) throws {
        try Golden.expect(Play.frame(size, "", store: FixtureStore([])).plainText, "empty-\(size)")
    }

    @Test("a window of one cell lives", arguments: ["1x1", "0x0", "2x1", "1x9", "300x1"])
    func tiny(_ size: String) throws {
        let frame = try Play.frame(size, "}}s<Tab>j?jq/a<Esc>g/bridge<Enter>j<Enter>")
        #expect(frame.size == Play.size(size))
    }
}
