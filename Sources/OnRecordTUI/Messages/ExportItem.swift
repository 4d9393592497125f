import OnRecordCore
import OnRecordStore

/// A place in an article that is to leave the program with its source.
struct ExportItem: Hashable, Sendable {
    /// The article.
    let article: ArticleID
    /// The place in it.
    let arrival: Arrival
    /// Where that is in the text, if only that tells.
    var span: TextSpan?
    /// The words that are shown of it in a list.
    let words: String
    /// What the user noted about it.
    let note: String

    /// The entry of a list.
    init(_ entry: ResultEntry) {
        article = entry.article
        arrival = entry.arrival
        span = entry.span
        words = entry.text
        note = entry.note
    }

    /// The statement of a row of the record; `nil` for another row.
    init?(_ item: TableItem) {
        guard case .statement(let row) = item, let place = item.place else { return nil }
        article = place.article
        arrival = place.arrival
        words = row.words.joined(separator: " ")
        note = ""
    }

    /// What a row of a page leads to; `nil` for one that leads to no place.
    init?(_ row: Page.Row) {
        guard case .place(let article, let arrival)? = row.target else { return nil }
        if case .named = arrival { return nil }
        self.init(article, arrival)
    }

    /// The place `arrival` in `article`.
    init(_ article: ArticleID, _ arrival: Arrival) {
        self.article = article
        self.arrival = arrival
        words = ""
        note = ""
    }

    /// The quotation at `index` of `article`.
    init(_ article: ArticleID, quotation index: Int) {
        self.article = article
        arrival = .quotation(index)
        words = ""
        note = ""
    }
}
