import OnRecordCore
import OnRecordStore
import Terminal

/// What leaves the program: copies, files, other programs.
extension AppState {
    mutating func take(out action: OutputAction) -> [Effect] {
        guard let article else { return say("no article open") }
        switch action {
        case .copyQuotation: return copyQuotation(of: article)
        case .copyParagraph:
            guard let paragraph = paragraphMeant else { return say("no paragraph on screen") }
            return [.copy(article.text[paragraph] + "\n", "the paragraph")]
        case .copyArticle: return [.copy(article.text[article.text.span], "the article")]
        case .edit: return edit(article)
        case .browse: return [.address(article.id)]
        case .pipe: return begin(.pipe(listMeant ?? .text(article.id)))
        case .write:
            guard let view = listMeant ?? (article.quotationCount > 0 ? .quotations(article.heading, article.id) : nil)
            else { return say("no quotations to write in this article") }
            return begin(.write(view))
        }
    }

    /// The list that lies over the panes.
    private var listMeant: ExportView? {
        guard case .results(let list) = overlay else { return nil }
        return .list(list.title, list.entries.map(ExportItem.init))
    }

    /// The selected entry of that list.
    private var entryMeant: ResultEntry? {
        guard case .results(let list) = overlay, list.entries.indices.contains(list.selected) else { return nil }
        return list.entries[list.selected]
    }

    private mutating func copyQuotation(of article: OpenArticle) -> [Effect] {
        if overlay != nil {
            return entryMeant.map { [.cite(ExportItem($0))] } ?? say("nothing selected")
        }
        guard let index = quotationMeant else {
            return say(noQuotation)
        }
        view.quotation = index
        return [.cite(ExportItem(article.id, quotation: index))]
    }

    /// The paragraph of the line that one is at.
    private var paragraphMeant: TextSpan? {
        let start = here
        return article?.content.document.paragraphs.first { $0.span.end > start }?.span
    }

    private mutating func edit(_ article: OpenArticle) -> [Effect] {
        if let entry = entryMeant { return [.edit(entry.article, line: entry.line)] }
        return [.edit(article.id, line: article.text.lineNumber(at: here))]
    }

    /// Writes a view, unless the name asks for no form that there is.
    mutating func write(_ view: ExportView, to path: String) -> [Effect] {
        guard !path.isEmpty else { return say("no file name") }
        guard ExportFormat(ending: path) != nil else {
            let endings = ExportFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
            return say("the file extension sets the format: \(endings)")
        }
        return [.write(view, to: path, overwrites: false)]
    }

    mutating func receive(address: String?) -> [Effect] {
        guard let address else {
            return say("no source URL found for this article")
        }
        return ask("open \(address) in the browser?", then: .browse(address))
    }

    /// Asks whether something is to be done.
    mutating func ask(_ question: String, then effect: Effect) -> [Effect] { begin(.confirm(question, effect)) }

    /// Takes the answer to that: y or Y, anything else is no.
    mutating func answer(_ key: Key, _ effect: Effect) -> [Effect] {
        prompt = nil
        guard [Key(.character("y")), Key(.character("Y"))].contains(key) else { return say("cancelled") }
        return [effect]
    }
}
