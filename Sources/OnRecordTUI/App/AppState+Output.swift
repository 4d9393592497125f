import OnRecordCore
import OnRecordStore
import Terminal

/// What leaves the program: copies, files, other programs.
extension AppState {
    mutating func take(out action: OutputAction) -> [Effect] {
        if case .everybody? = table?.listing { return say("a table of names is written by onrecord entities") }
        guard let article else { return say("no article open") }
        switch action {
        case .copyQuotation: return copyQuotation(of: article)
        case .copyParagraph:
            guard let paragraph = reading.paragraphHere else { return say("no paragraph on screen") }
            return [.copy(article.text[paragraph] + "\n", "the paragraph")]
        case .copyArticle: return [.copy(article.text[article.text.span], "the article")]
        case .edit:
            if case .statement(let row)? = table?.selectedItem { return [.edit(row.article.id, line: row.line)] }
            if table != nil { return say("this row is not in a file") }
            if let entry = results?.selectedEntry { return [.edit(entry.article, line: entry.line)] }
            return [.edit(article.id, line: article.text.lineNumber(at: reading.here))]
        case .browse: return [.address(article.id)]
        case .pipe: return begin(.pipe(listToExport ?? .text(article.id)))
        case .write:
            let quotations = article.quotationCount > 0 ? ExportView.quotations(article.heading, article.id) : nil
            guard let view = listToExport ?? quotations else { return say("no quotations to write in this article") }
            return begin(.write(view))
        }
    }

    private var listToExport: ExportView? {
        if case .record(let listing)? = table?.listing {
            return .record(table?.scopes.first?.words ?? "", listing, count: table?.count ?? 0)
        }
        if let results, let window = results.window { return .hits(results.title, window.listing) }
        return results.map { .list($0.title, $0.entries.map(ExportItem.init)) }
    }

    private mutating func copyQuotation(of article: OpenArticle) -> [Effect] {
        if let item = table?.selectedItem { return ExportItem(item).map { [.cite($0)] } ?? say("not a quotation") }
        if overlay != nil {
            return results?.selectedEntry.map { [.cite(ExportItem($0))] } ?? say("nothing selected")
        }
        guard let index = reading.targetQuotation else { return say(noQuotation) }
        reading.view.quotation = index
        return [.cite(ExportItem(article.id, quotation: index))]
    }

    /// Writes a view, unless the name asks for no known format.
    mutating func write(_ view: ExportView, to path: String) -> [Effect] {
        guard !path.isEmpty else { return say("no file name") }
        guard ExportFormat(ending: path) != nil else {
            let endings = ExportFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
            return say("the file extension sets the format: \(endings)")
        }
        return [.write(view, to: path, overwrites: false)]
    }

    mutating func receive(address: String?) -> [Effect] {
        guard let address else { return say("no source URL found for this article") }
        return begin(.confirm("open \(address) in the browser?", .browse(address)))
    }
}
