import OnRecordStore
import Terminal

/// The line at the foot of the screen, and what happens while it is typed.
extension AppState {
    /// Begins a line.
    mutating func begin(_ kind: Prompt.Kind) -> [Effect] {
        if case .note = kind, article == nil { return say("no article open") }
        var prompt = Prompt(kind: kind, origin: place, focus: focus, search: search, list: list)
        prompt.history = [search.nearest].compactMap(\.self) + searches.history.entries
        switch kind {
        case .table:
            prompt.table = table?.place
            prompt.line = LineEditor(table?.filter ?? "")
        case .note: prompt.line = LineEditor(bookmarkHere?.note ?? "")
        case .write(let view): prompt.line = LineEditor(view.fileName)
        default: break
        }
        self.prompt = prompt
        switch kind {
        case .find: return focus(on: .reader)
        case .filter, .corpus: return focus(on: .list)
        case .entities: return focus(on: .sidebar)
        case .table, .note, .write, .help, .pipe, .confirm, .name, .forgottenName: return []
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
        palette.paste(text)
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
        let outcome = prompt.take(key)
        self.prompt = prompt
        switch outcome {
        case .answer(let isYes):
            self.prompt = nil
            guard case .confirm(_, let effect) = prompt.kind else { return say("cancelled") }
            return isYes ? [effect] : decline(effect)
        case .line(.changed): return follow(prompt)
        case .line(.accepted): return accept(prompt)
        case .line(.cancelled): return cancel(prompt)
        case .line(.moved): return []
        case .line(.unknown): return say("Enter accepts, Esc cancels, Up recalls earlier input")
        }
    }

    /// Does not do what was asked about; where a file's name is taken, asks for another.
    private mutating func decline(_ effect: Effect) -> [Effect] {
        guard case .write(let view, let path, _) = effect else { return say("cancelled") }
        let effects = begin(.write(view))
        prompt?.line = LineEditor(path)
        return effects
    }

    /// Shows what the line finds as far as it has been typed.
    private mutating func follow(_ prompt: Prompt) -> [Effect] {
        self.prompt?.problem = nil
        switch prompt.kind {
        case .find: findAsTyped(prompt)
        case .filter: return filterAsTyped(prompt)
        case .table: return filterTable(by: prompt.line.text)
        case .entities: return filterSidebar(by: prompt.line.text)
        case .help: filterHelp(by: prompt.line.text)
        case .corpus: return searchAsTyped(prompt)
        case .note, .pipe, .write, .confirm, .name, .forgottenName: break
        }
        return []
    }

    private mutating func accept(_ prompt: Prompt) -> [Effect] {
        self.prompt = nil
        let text = prompt.line.text
        switch prompt.kind {
        case .find: return acceptFind(prompt)
        case .corpus: return acceptSearch(prompt)
        case .filter: return acceptFilter(prompt)
        case .table: return text.allSatisfy(\.isWhitespace) ? [] : searches.remember(text)
        case .name: return take(searches.save(visibleQuery, as: text))
        case .forgottenName: return take(searches.delete(text))
        case .note(let bookmark): return keepNote(text, of: bookmark)
        case .pipe(let view): return text.isEmpty ? [] : [.pipe(view, to: text)]
        case .write(let view): return write(view, to: text)
        case .entities, .help, .confirm: return []
        }
    }

    /// Leaves everything as it was before the line.
    private mutating func cancel(_ prompt: Prompt) -> [Effect] {
        self.prompt = nil
        switch prompt.kind {
        case .corpus: return focus(on: prompt.focus) + restore(prompt)
        case .table: return prompt.table.map { open(Table($0)) } ?? []
        case .entities: return filterSidebar(by: "")
        case .note, .pipe, .write, .confirm, .name, .forgottenName: return []
        case .help:
            filterHelp(by: "")
            return []
        case .find:
            search = prompt.search
            if let origin = prompt.origin { reading.view = origin.view }
            return focus(on: prompt.focus)
        case .filter:
            window.focus = prompt.focus
            guard list.listing != prompt.list.listing else { return [] }
            list = prompt.list
            let effects = list.revealSelected(in: listRoom)
            guard let origin = prompt.origin, origin.article != article?.id else { return effects }
            return effects + [.open(origin.article, .place(origin), in: list.listing)]
        }
    }

    // MARK: Lines with little to them

    /// Goes to the first match from where the user was, or back there where there is none.
    private mutating func findAsTyped(_ prompt: Prompt) {
        if let origin = prompt.origin { reading.view = origin.view }
        search = SearchState()
        search.text = prompt.line.text
        search.findMatches(in: article)
        let start = reading.here
        search.current = search.matches.firstIndex { $0.start >= start } ?? (search.matches.isEmpty ? nil : 0)
        search.currentMatch.map { reading.reveal($0) }
    }

    private mutating func acceptFind(_ prompt: Prompt) -> [Effect] {
        guard !prompt.line.text.isEmpty else { return prompt.search.text.isEmpty ? [] : stepMatch(.next, 1) }
        guard search.current != nil else {
            return say("“\(search.text)” not found in this article; \(keys.key(of: "next-hit")) searches the others")
        }
        if let origin = prompt.origin { navigation.jumps.push(origin) }
        return searches.remember(prompt.line.text)
    }

    /// Lists only the names with the words of `filter` in the sidebar.
    mutating func filterSidebar(by filter: String) -> [Effect] {
        sidebar.filter(by: filter, of: article)
        return []
    }

    /// Shows only the commands with the words of `filter` in the help.
    private mutating func filterHelp(by filter: String) {
        guard case .help(let help) = overlay else { return }
        overlay = .help(HelpView(scope: help.scope, filter: filter))
    }
}
