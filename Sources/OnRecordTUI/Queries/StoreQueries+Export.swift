import OnRecordCore
import OnRecordStore

/// What leaves the program, with its sources.
extension StoreQueries {
    /// The words of `item` with their source; `nil` where the article is gone.
    func citation(of item: ExportItem) -> Citation? {
        guard let content = store.annotatedDocument(item.article) else { return nil }
        return citation(of: item, in: content)
    }

    private func citation(of item: ExportItem, in content: AnnotatedDocument) -> Citation {
        let source = source(of: item.article, content)
        let file = path(of: item.article) ?? content.document.name
        let text = content.document.text
        switch item.arrival {
        case .quotation(let index) where content.quotations.indices.contains(index):
            return Citation(quotation: index, of: content, file: file, note: item.note, source: source)
        case .noted(let place), .resumed(let place):
            let span = place.span(in: text)
            guard span.isEmpty else { return Citation(span, of: content, file: file, note: item.note, source: source) }
            return Citation(span, words: place.excerpt, of: content, file: file, note: item.note, source: source)
        case .mention(let span):
            return Citation(span, words: item.words, of: content, file: file, note: item.note, source: source)
        case .place(let place):
            if let index = place.view.quotation, content.quotations.indices.contains(index) {
                return Citation(quotation: index, of: content, file: file, note: item.note, source: source)
            }
            let start = min(place.view.lit.first?.start ?? place.view.anchor, text.utf8.count)
            return Citation(
                TextSpan(start, start), words: item.words, of: content, file: file, note: item.note, source: source)
        case .hit:
            let span = item.span ?? TextSpan(0, 0)
            let isQuoted = content.quotations.contains { $0.span.overlaps(span) }
            return Citation(
                span, words: isQuoted ? nil : item.words, of: content, file: file, note: item.note, source: source)
        case .top, .quotation, .named:
            return Citation(TextSpan(0, 0), words: item.words, of: content, file: file, note: item.note, source: source)
        }
    }

    /// The citations of `view`; one article after the other, each read once.
    private func citations(of view: ExportView) -> CitationList {
        switch view {
        case .record(let title, let listing, let count):
            let items = store.statements(in: listing, window: 0..<count).compactMap { ExportItem(.statement($0)) }
            return citations(of: .list(title, items))
        case .hits(let title, let listing): return citations(of: .list(title, hits(of: listing)))
        case .list(let title, let items):
            var last: (id: ArticleID, content: AnnotatedDocument)?
            let citations = items.compactMap { item -> Citation? in
                if last?.id != item.article {
                    last = store.annotatedDocument(item.article).map { (item.article, $0) }
                }
                return last.map { citation(of: item, in: $0.content) }
            }
            return CitationList(title: title, citations: citations, template: citationTemplate)
        case .quotations(let title, let id):
            let quotations = store.annotatedDocument(id)?.quotations ?? []
            let own = quotations.indices.filter { quotations[$0].repeats == nil }
            return CitationList(
                title: title, citations: own.compactMap { citation(of: ExportItem(id, quotation: $0)) },
                template: citationTemplate)
        case .text: return CitationList(title: "", citations: [])
        }
    }

    /// What a command of the shell gets of `view`: the article as it is, or the list with its sources.
    func bytes(of view: ExportView) -> [UInt8] {
        guard case .text(let id) = view else { return citations(of: view).bytes(.text) }
        return store.annotatedDocument(id)?.document.text.utf8 ?? []
    }

    func write(_ view: ExportView, to path: String, overwrites: Bool) -> Message {
        guard writesFiles else { return .problem("\(path) not written: --screen writes no files") }
        guard let format = ExportFormat(ending: path) else { return .problem("\(path): unknown file extension") }
        let list = citations(of: view)
        switch ExportFile.write(list.bytes(format), to: path, overwrites: overwrites) {
        case .written: return .told("\(plural(list.citations.count, "entry", "entries")) written to \(path)")
        case .exists: return .exists(view, path)
        case .failed(let reason): return .problem("\(path): \(reason)")
        }
    }

    /// The path to open an article by, for people.
    private func path(of article: ArticleID) -> String? { store.file(of: article)?.path.shown }

    /// The address that an article states as its own, or that stands in a file beside it: "story.txt.url", "story.url".
    func address(of id: ArticleID) -> String? {
        guard let content = store.annotatedDocument(id) else { return nil }
        let source = source(of: id, content)
        return source.address ?? source.archive
    }

    /// Where the article is on the web.
    private func source(of id: ArticleID, _ content: AnnotatedDocument) -> CitationSource {
        CitationSource(of: content.document.text, shortcut: store.file(of: id)?.shortcut)
    }
}
