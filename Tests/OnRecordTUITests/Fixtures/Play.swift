import OnRecordStore
import Terminal

@testable import OnRecordTUI

/// Plays keys to the reader and keeps what it showed.
enum Play {
    /// The last frame that the reader showed in a window of `size` ("120x36") after `keys`.
    static func frame(
        _ size: String, _ keys: String, theme: ThemeName = .dark, store: any CorpusStore = FixtureStore()
    ) throws -> Surface {
        try events(size, KeySequence(parsing: keys).keys.map { .key($0) }, theme: theme, store: store)
    }

    /// The last frame after `events`.
    static func events(
        _ size: String, _ events: [Event], theme: ThemeName = .dark, store: any CorpusStore = FixtureStore()
    ) throws -> Surface {
        let terminal = ScriptedTerminal(size: Self.size(size), events: events)
        var settings = ReaderSettings()
        settings.theme = theme
        Reader(store: store, title: "harbour", settings: settings).run(on: terminal)
        return terminal.lastFrame ?? Surface(size: Size(columns: 0, rows: 0))
    }

    /// The size that "120x36" writes.
    static func size(_ words: String) -> Size {
        let numbers = words.split(separator: "x").compactMap { Int($0) }
        return Size(columns: numbers.first ?? 0, rows: numbers.last ?? 0)
    }
}
