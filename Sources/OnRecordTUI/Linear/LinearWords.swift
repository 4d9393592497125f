import OnRecordStore
import Terminal

/// What there is at the focus, in words and without columns.
struct LinearWords {
    /// Something to tell.
    struct Part: Hashable {
        /// What it says.
        let lines: [String]
        /// Whether it is told however often it comes.
        var isOnce = false
    }

    let state: AppState
    /// The line of the text that was told last, where it is of the article that is shown.
    let previous: TextRow?

    /// What there is to tell, from what is around to what is said last.
    var parts: [Part] {
        var parts = overlayParts ?? ([Part(lines: [paneName])] + paneParts)
        if let warning = state.visibleWarning { parts.append(Part(lines: [warning])) }
        if let notice = state.notice { parts.append(Part(lines: [notice], isOnce: true)) }
        return parts.filter { !$0.lines.allSatisfy(\.isEmpty) }
    }

    private var paneName: String {
        switch state.focus {
        case .list: "Articles"
        case .reader: "Article: " + (state.article?.heading ?? "none") + hidden
        case .sidebar: "Names in this article"
        }
    }

    private var hidden: String {
        guard let count = state.article?.hiddenCount, count > 0 else { return "" }
        return ", " + plural(count, "hidden character")
    }

    private var paneParts: [Part] {
        switch state.focus {
        case .list: [Part(lines: [article])]
        case .reader: [Part(lines: line), Part(lines: [quotation])]
        case .sidebar: [Part(lines: [entity])]
        }
    }

    private var article: String {
        let list = state.list
        guard let row = list.row(at: list.selected) else {
            return EmptyText(state: state, theme: Theme(.mono, colors: 0)).lines.joined(separator: " ")
        }
        let title = row.title ?? row.opening
        let facts = [
            "\(list.selected + 1) of \(list.count)", title.isEmpty ? row.path : title, row.dateLine ?? "no date",
            row.outlet ?? "",
            plural(row.quotationCount, "quotation"), row.issues.first?.message ?? "",
            state.readingLog.read.contains(row.path) ? "" : "unread",
        ]
        return facts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The lines of the text from the one told last to the cursor's, where that is not far; else the cursor's.
    private var line: [String] {
        guard let article = state.article, let text = state.reading.text, let row = state.reading.cursorRow else {
            return EmptyText(state: state, theme: Theme(.mono, colors: 0)).lines
        }
        var rows = [row]
        if let previous, previous.isAbove(row) {
            let between = text.rows(from: previous.anchor, count: state.reading.height + 1)
            if let end = between.firstIndex(of: row), end > 0 { rows = Array(between[1...end]) }
        }
        guard rows != [row] || !row.isGap else { return ["blank line"] }
        return rows.filter { !$0.isGap }.map { TextWidth.shown(article.text.utf8, $0.span.range).description }
    }

    private var quotation: String {
        guard let article = state.article, let number = article.number(of: state.reading.view.quotation),
            let facts = state.quotationBox.quotation
        else { return "" }
        let words = facts.all.compactMap { fact in fact.brief.map { fact.label + " " + $0 } }
        return (["Quotation \(number) of \(article.quotationCount)"] + words).joined(separator: ", ")
    }

    private var entity: String {
        let entities = state.sidebar.entities(of: state.article)
        guard let row = state.sidebarPosition.selected, entities.indices.contains(row) else { return "none" }
        let entity = entities[row]
        let facts = [
            "\(row + 1) of \(state.sidebarPosition.count)", entity.name, entity.kind.heading,
            entity.roles.joined(separator: ", "), plural(entity.mentionCount, "mention"),
            plural(entity.quotationCount, "quotation"),
        ]
        return facts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var overlayParts: [Part]? {
        switch state.overlay {
        case nil: return nil
        case .table(let table):
            let words = TableWords(table)
            let nothing =
                table.isRunning ? "working…" : EmptyTable(table, keys: state.keys).words.joined(separator: " ")
            return [
                Part(lines: [words.title, words.count, words.order]), Part(lines: [words.group]),
                Part(lines: [words.row ?? nothing]),
            ]
        case .results(let results):
            guard results.entries.indices.contains(results.selected) else { return [Part(lines: [results.title])] }
            let entry = results.entries[results.selected]
            let place = "\(results.shortPosition), line \(entry.line)"
            return [
                Part(lines: [results.title]), Part(lines: [entry.heading]),
                Part(lines: [place + ": " + entry.text]),
            ]
        case .page(let page):
            let title = Part(lines: [page.title, page.summary])
            guard page.rows.indices.contains(page.selected) else { return [title] }
            let row = page.rows[page.selected]
            let heading = page.rows[...page.selected].last { $0.isHeading }
            let words = [row.text, row.words.isEmpty ? row.detail : row.words, page.showsReasons ? row.reason : ""]
                .filter { !$0.isEmpty }
            return [title, Part(lines: [heading?.text ?? ""]), Part(lines: [words.joined(separator: ", ")])]
        case .skipped(let list):
            return [
                Part(lines: ["Files not read", list.summary]),
                Part(
                    lines: list.files.dropFirst(list.top).prefix(state.window.overlayRows).map {
                        "\($0.path): \($0.reason.words)"
                    }),
            ]
        case .help(let help):
            let lines = HelpText(help, keys: state.keys).lines(columns: state.window.size.columns)
            return [
                Part(lines: ["Keys"]),
                Part(
                    lines: lines.dropFirst(help.top).prefix(state.window.overlayRows).map {
                        $0.keys.isEmpty ? $0.words.description : "\($0.keys): \($0.words)"
                    }),
            ]
        case .palette(let palette):
            let matches = palette.matches
            guard matches.indices.contains(palette.selected) else { return [Part(lines: [":" + palette.line.text])] }
            let command = matches[palette.selected]
            return [
                Part(lines: [":" + palette.line.text]), Part(lines: ["\(command.name): \(command.help)"]),
            ]
        }
    }
}
