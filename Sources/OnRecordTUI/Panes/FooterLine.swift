import OnRecordCore
import Terminal

/// The line at the foot: what is being typed, else a word to the user or a warning, else what keys would do here.
struct FooterLine: Drawing {
    let state: AppState
    let theme: Theme

    func draw(into surface: inout Surface) {
        if let prompt = state.prompt {
            drawPrompt(prompt, into: &surface)
        } else if let notice = state.notice {
            surface.write(Elision.line(notice, cells: surface.size.columns - 1), column: 1, row: 0, style: theme.notice)
        } else if let warning = state.visibleWarning {
            surface.write(
                Elision.line(warning, cells: surface.size.columns - 1), column: 1, row: 0, style: theme.warning)
        } else {
            drawHints(into: &surface)
        }
    }

    private func drawPrompt(_ prompt: Prompt, into surface: inout Surface) {
        let columns = surface.size.columns
        let sign = sign(of: prompt, columns: columns)
        // What is wrong with the line may take all the room that the line leaves.
        let typed = SafeText(prompt.line.text).width
        let free = prompt.problem == nil ? columns / 2 : max(columns / 2, columns - sign.width - typed - 3)
        let note = Elision.cut(self.note(on: prompt), cells: free - 1)
        var column = surface.write(sign, column: 0, row: 0, style: theme.key)
        // The end of a long line is what one wants to see.
        let room = max(0, columns - column - 1 - (note.width > 0 ? note.width + 2 : 0))
        let start = column
        column = surface.write(SafeText(prompt.line.before).suffix(cells: room), column: column, row: 0)
        surface.cursor = Position(column: min(column, columns - 1), row: 0)
        surface.write(SafeText(prompt.line.after), column: column, row: 0, limit: max(0, columns - column))
        if typed <= room, let problem = prompt.problem { mark(problem, in: prompt.line.text, from: start, &surface) }
        let style = prompt.problem == nil ? theme.dim : theme.warning
        surface.writeRight(note, endingAt: columns - 1, row: 0, style: style)
    }

    private func sign(of prompt: Prompt, columns: Int) -> SafeText {
        guard case .confirm(let question, _) = prompt.kind else {
            return SafeText(prompt.sign).prefix(cells: columns / 2)
        }
        // Nothing is typed here, and what to press must be seen.
        let answers = SafeText(Prompt.answers)
        return Elision.cut(question, cells: max(0, columns - answers.width)) + answers
    }

    /// Marks what is wrong in the line that begins at `column`.
    private func mark(_ problem: QueryError, in text: String, from column: Int, _ surface: inout Surface) {
        let bytes = Array(text.utf8)
        let span = problem.span.range.clamped(to: 0..<bytes.count)
        let start = SafeText(String(decoding: bytes[..<span.lowerBound], as: UTF8.self)).width
        let cells = SafeText(String(decoding: bytes[span], as: UTF8.self)).width
        surface.restyle(Rect(column: column + start, row: 0, columns: cells, rows: 1)) { $0 = theme.warning }
    }

    private func note(on prompt: Prompt) -> String {
        let asksForName = prompt.kind == .name || prompt.kind == .forgottenName
        guard !prompt.line.text.isEmpty || asksForName else { return "" }
        if let problem = prompt.problem { return "! " + problem.message }
        switch prompt.kind {
        case .find:
            let search = state.search
            return search.current.map { "\($0 + 1) of \(search.matches.count)" } ?? "no match"
        case .filter: return plural(state.list.count, "article")
        case .table: return state.table.map { $0.isRunning ? "searching…" : TableWords($0).count } ?? ""
        case .entities: return plural(state.sidebarPosition.count, "name")
        case .corpus: return corpusNote
        case .help, .note, .pipe, .write, .confirm: return ""
        case .name, .forgottenName: return state.searches.names.joined(separator: " ")
        }
    }

    private var corpusNote: String {
        if state.prompt?.line.text.split(separator: " ").last?.hasPrefix("@") ?? false, !state.searches.saved.isEmpty {
            return state.searches.names.joined(separator: " ")
        }
        if state.search.isRunning { return "searching…" }
        guard state.list.isSearch else { return "" }
        let nearest = state.list.count == 0 ? state.search.nearest.map { "; did you mean “\($0)”? Up" } : nil
        return plural(state.list.count, "article") + (nearest ?? "")
    }

    private func drawHints(into surface: inout Surface) {
        if state.losesNotes, state.layout.header == nil {
            surface.write(
                Elision.line("notes are not saved", cells: surface.size.columns - 1), column: 1, row: 0,
                style: theme.warning)
            return
        }
        let status = SafeText(status(cells: surface.size.columns - 2))
        let start = surface.writeRight(status, endingAt: surface.size.columns - 1, row: 0)
        var column = 1
        for hint in Hint.hints(for: state, cells: start - 3) {
            column = surface.write(SafeText(hint.keys), column: column, row: 0, style: theme.key)
            column = surface.write(SafeText(" " + hint.label), column: column, row: 0, style: theme.dim) + 2
        }
    }

    /// Keys that wait for more, the current quotation, how far one has read.
    private func status(cells: Int) -> String {
        let pending = (state.pending.count.map { "\($0)" } ?? "") + state.pending.prefix.map(\.label).joined()
        let parts = [pending] + (isReaderSeen ? [quotation, percent] : [])
        // Where not all fit, the last are the ones to keep.
        return parts.indices.lazy.map { parts[$0...].filter { !$0.isEmpty }.joined(separator: "  ") }
            .first { SafeText($0).width <= cells } ?? ""
    }

    private var isReaderSeen: Bool { state.overlay == nil && state.layout.frames[.reader] != nil }

    private var quotation: String {
        guard let article = state.article, let number = article.number(of: state.reading.view.quotation) else {
            return ""
        }
        return "quotation \(number) of \(article.quotationCount)"
    }

    private var percent: String {
        guard let article = state.article, let visible = state.reading.visible,
            let last = article.content.document.paragraphs.last?.span.end, last > 0
        else { return "" }
        if visible.end >= last {
            return visible.start == (article.content.document.paragraphs.first?.span.start ?? 0) ? "all" : "end"
        }
        return "\(visible.end * 100 / last)%"
    }
}
