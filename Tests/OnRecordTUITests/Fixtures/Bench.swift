import OnRecordStore
import Terminal

@testable import OnRecordTUI

/// A state whose questions are answered at once, to look at what keys do to it.
struct Bench {
    var state: AppState
    private(set) var effects: [Effect] = []
    private let queries: StoreQueries

    init(
        _ keys: String = "", size: String = "120x36", store: any CorpusStore = FixtureStore(),
        notebook: Notebook = NotebookFile.inMemory(for: FilePath(".")), settings: ReaderSettings = ReaderSettings(),
        writesFiles: Bool = true
    ) throws {
        state = AppState(title: "harbour", size: Play.size(size), settings: settings, saved: SavedState(notebook))
        state.progress = store.progress
        queries = StoreQueries(store: store, notebook: notebook, writesFiles: writesFiles)
        perform(state.start())
        try press(keys)
    }

    /// Presses keys.
    mutating func press(_ notation: String) throws {
        for key in try KeySequence(parsing: notation).keys { perform(state.take(key, keymap: .standard)) }
    }

    /// Lets something come from the terminal.
    mutating func take(_ event: Event) {
        switch event {
        case .key(let key): perform(state.take(key, keymap: .standard))
        case .mouse(let mouse): perform(state.take(mouse))
        case .paste(let text): perform(state.paste(text))
        case .resize(let size): perform(state.resize(to: size))
        case .background, .wake, .end: break
        }
    }

    /// Changes the size of the window.
    mutating func resize(_ size: String) { perform(state.resize(to: Play.size(size))) }

    /// Does what the state asks for.
    mutating func perform(_ effects: [Effect]) {
        for effect in effects {
            self.effects.append(effect)
            if let answer = queries.answer(effect) { perform(state.receive(answer)) }
        }
    }

    /// The words that are lit.
    var lit: String? { state.reading.view.lit.first.flatMap { state.article?.text[$0] } }

    /// The match that was gone to, with its line.
    var match: TextLine? {
        guard let article = state.article, let current = state.search.current else { return nil }
        let span = state.search.matches[current]
        return TextLine(words: article.text[span], line: article.text.lineNumber(at: span.start))
    }
}

/// Words and the line of the file that they stand in.
struct TextLine: Equatable {
    let words: String
    let line: Int
}
