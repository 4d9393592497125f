import OnRecordStore
import Terminal

/// The line at the foot of the screen, and what happens while it is typed.
extension AppState {
    /// Begins a line.
    mutating func begin(_ kind: Prompt.Kind) -> [Effect] {
        prompt = Prompt(kind: kind, origin: place, focus: focus, search: search, list: list)
        prompt?.history = [search.nearest].compactMap(\.self) + history.entries
        switch kind {
        case .find: return focus(on: .reader)
        case .filter, .corpus: return focus(on: .list)
        case .entities: return focus(on: .sidebar)
        case .note:
            guard article != nil else {
                prompt = nil
                return say("no article open")
            }
            let note = bookmarkHere?.note ?? ""
            prompt?.line = LineEditor(note)
            return []
        case .write:
            prompt?.line = LineEditor("quotations.md")
            return []
        case .help, .pipe, .confirm, .name, .forgottenName: return []
        }
    }

    /// Inserts pasted text into the line being typed. Outside a line pasted text is ignored; it is never run as commands.
    mutating func paste(_ text: String) -> [Effect] {
        notice = nil
        if var prompt {
            prompt.line.insert(pasted: text)
            self.prompt = prompt
            return follow(prompt)
        }
        guard case .palette(var palette) = overlay else {
            return say("paste works while typing, for example after \(keys.key(of: "find"))")
        }
        palette.line.insert(pasted: text)
        palette.selected = 0
        overlay = .palette(palette)
        return []
    }

    /// Puts `text` into the line that has just begun, for the user to change or to keep.
    mutating func type(_ text: String) -> [Effect] {
        guard var prompt else { return [] }
        prompt.line = LineEditor(text)
        self.prompt = prompt
        return follow(prompt)
    }

    /// Takes a key into the line.
    mutating func type(_ key: Key) -> [Effect] {
        guard var prompt else { return [] }
        if case .confirm(_, let effect) = prompt.kind { return answer(key, effect) }
        if let step = Self.step(key), prompt.recallsHistory {
            prompt.recall(step)
            self.prompt = prompt
            return follow(prompt)
        }
        let outcome = prompt.line.take(key)
        self.prompt = prompt
        switch outcome {
        case .changed: return follow(prompt)
        case .accepted: return accept(prompt)
        case .cancelled: return cancel(prompt)
        case .moved: return []
        case .unknown: return say("Enter accepts, Esc cancels, Up recalls earlier input")
        }
    }

    /// How far back in the history a key leads; `nil` where it is for the line.
    private static func step(_ key: Key) -> Int? {
        switch (key.code, key.modifiers) {
        case (.up, _), (.character("p"), .control): 1
        case (.down, _), (.character("n"), .control): -1
        default: nil
        }
    }

    /// Shows at once what has been typed so far would find.
    private mutating func follow(_ prompt: Prompt) -> [Effect] {
        self.prompt?.problem = nil
        switch prompt.kind {
        case .find: findAsTyped(prompt)
        case .filter: return filterAsTyped(prompt)
        case .entities: return filterSidebar(by: prompt.line.text)
        case .help: filterHelp(by: prompt.line.text)
        case .corpus: return searchAsTyped(prompt)
        case .note, .pipe, .write, .confirm, .name, .forgottenName: break
        }
        return []
    }

    /// Keeps the articles that answer what has been typed; what cannot be understood yet leaves the list as it is.
    private mutating func filterAsTyped(_ prompt: Prompt) -> [Effect] {
        guard prompt.line.text.contains(where: { !$0.isWhitespace }) else { return filter(by: nil) }
        do {
            return filter(by: try query(for: prompt.line.text).whileTyped)
        } catch {
            self.prompt?.problem = error
            return []
        }
    }

    /// Goes to the first match from where the user was, or back there where there is none.
    private mutating func findAsTyped(_ prompt: Prompt) {
        if let origin = prompt.origin { view = origin.view }
        search = SearchState()
        search.text = prompt.line.text
        findMatches()
        search.current =
            search.matches.firstIndex { $0.start >= here } ?? (search.matches.isEmpty ? nil : 0)
        if let current = search.current { reveal(search.matches[current]) }
    }

    private mutating func accept(_ prompt: Prompt) -> [Effect] {
        self.prompt = nil
        switch prompt.kind {
        case .find: return acceptFind(prompt)
        case .corpus: return acceptSearch(prompt)
        case .filter: return acceptFilter(prompt)
        case .name: return saveSearch(as: prompt.line.text)
        case .forgottenName: return forgetSearch(prompt.line.text)
        case .note(let bookmark): return keepNote(prompt.line.text, of: bookmark)
        case .pipe(let view): return prompt.line.text.isEmpty ? [] : [.pipe(view, to: prompt.line.text)]
        case .write(let view): return write(view, to: prompt.line.text)
        case .entities, .help, .confirm: return []
        }
    }

    private mutating func acceptFind(_ prompt: Prompt) -> [Effect] {
        guard !prompt.line.text.isEmpty else {
            return prompt.search.text.isEmpty ? [] : search(.match(.next), 1)
        }
        guard search.current != nil else {
            return say("“\(search.text)” not found in this article; \(keys.key(of: "next-hit")) searches the others")
        }
        if let origin = prompt.origin { jumps.push(origin) }
        return remember(prompt.line.text)
    }

    /// Leaves everything as it was before the line.
    private mutating func cancel(_ prompt: Prompt) -> [Effect] {
        self.prompt = nil
        switch prompt.kind {
        case .corpus: return focus(on: prompt.focus) + restore(prompt)
        case .entities: return filterSidebar(by: "")
        case .note, .pipe, .write, .confirm, .name, .forgottenName: return []
        case .help:
            filterHelp(by: "")
            return []
        case .find:
            search = prompt.search
            if let origin = prompt.origin { view = origin.view }
            return focus(on: prompt.focus)
        case .filter:
            focus = prompt.focus
            guard list.listing != prompt.list.listing else { return [] }
            list = prompt.list
            guard let origin = prompt.origin, origin.article != article?.id else { return revealSelected() }
            return revealSelected() + [.open(origin.article, .place(origin), in: list.listing)]
        }
    }
}
