import OnRecordCore
import OnRecordStore

/// The hits of a search, sentence by sentence.
extension StoreQueries {
    func hits(_ request: HitRequest) -> Message? {
        let count = store.articleCount(in: request.listing)
        let index = max(0, min(request.index, count - 1))
        let window = max(0, index - HitRequest.margin)..<min(count, index + HitRequest.margin + 1)
        let rows = store.articles(in: request.listing, window: window)
        return .hits(
            HitAnswer(
                request: request, entries: entries(of: request.listing, in: rows),
                window: HitWindow(
                    listing: request.listing, count: count, start: window.lowerBound, ids: rows.map(\.id))))
    }

    /// The hits in `rows`; an article that matches without any has its first words.
    private func entries(of listing: ArticleListing, in rows: [ArticleRow]) -> [ResultEntry] {
        guard let search = listing.search else { return [] }
        let passages = Dictionary(grouping: store.passages(of: search, in: rows.map(\.id)), by: \.article)
        return rows.flatMap { row in
            (passages[row.id] ?? []).map { ResultEntry($0, heading: row.heading) }
                + (passages[row.id] == nil ? [ResultEntry(row)] : [])
        }
    }

    /// All hits of `listing`, to be written.
    func hits(of listing: ArticleListing) -> [ExportItem] {
        let count = store.articleCount(in: listing)
        return stride(from: 0, to: count, by: 100).flatMap { start in
            entries(of: listing, in: store.articles(in: listing, window: start..<min(count, start + 100)))
                .map(ExportItem.init)
        }
    }
}

extension ArticleRow {
    /// Title, outlet and date on one line.
    fileprivate var heading: String {
        [shownTitle, outlet ?? "", dateLine ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
