import OnRecordCore
import OnRecordStore

/// The collection: bookmarks in the user's order.
extension StoreQueries {
    /// Adds what `item` stands for, a quotation or a sentence as a whole.
    func collect(_ item: ExportItem) -> Message {
        guard let content = store.annotatedDocument(item.article), let span = span(of: item, in: content) else {
            return .gone
        }
        let article = NotedArticle(path: content.document.name, text: content.document.text)
        let place = NotedPlace(article, at: span, of: content.document.text)
        let isNew = !notebook.bookmarks(in: article.path).contains {
            $0.place.start == place.start && $0.place.excerpt == place.excerpt
        }
        if isNew { notebook.add(bookmark: place, note: "") }
        return .collected(
            isNew: isNew, count: notebook.bookmarks().count, path: article.path, notebook.bookmarks(in: article.path))
    }

    private func span(of item: ExportItem, in content: AnnotatedDocument) -> TextSpan? {
        func whole(_ span: TextSpan) -> TextSpan {
            content.quotations.first { $0.span.overlaps(span) }?.span
                ?? (content.sentences.isEmpty ? content.document.sentences : content.sentences).first {
                    $0.overlaps(span)
                } ?? span
        }
        switch item.arrival {
        case .quotation(let index):
            return content.quotations.indices.contains(index) ? content.quotations[index].span : nil
        case .mention(let span): return span
        case .noted(let place), .resumed(let place): return place.span(in: content.document.text)
        case .place, .top, .hit, .named: return item.span.map(whole)
        }
    }
}
