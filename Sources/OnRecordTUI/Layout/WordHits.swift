import OnRecordCore
import OnRecordStore

/// Finds the words that a query looks for in the words of a statement.
struct WordHits {
    private let matchers: [PhraseMatcher]

    /// What `queries` look for.
    init(_ queries: [Query]) {
        matchers = queries.flatMap(\.root.wanted).flatMap { node -> [String] in
            switch node {
            case .words(let sequence, .anywhere), .words(let sequence, .quotes):
                [sequence.words.map(\.text).joined(separator: " ")]
            case .near(let sequences, _, _): sequences.map { $0.words.map(\.text).joined(separator: " ") }
            default: []
            }
        }.map(PhraseMatcher.init)
    }

    /// What the table's queries look for.
    init(_ listing: TableListing) {
        if case .record(let listing) = listing {
            self.init([listing.search, listing.filter].compactMap(\.self))
        } else {
            self.init([Query]())
        }
    }

    /// Where they stand in `text`, in order and without overlaps.
    func ranges(in text: String) -> [Range<String.Index>] {
        guard !matchers.isEmpty else { return [] }
        let bytes = ArticleText(text)
        var end = 0
        return matchers.flatMap { $0.matches(in: bytes) }.sorted().compactMap { span in
            guard span.start >= end, !span.isEmpty else { return nil }
            end = span.end
            let utf8 = text.utf8
            guard let start = utf8.index(utf8.startIndex, offsetBy: span.start, limitedBy: utf8.endIndex),
                let last = utf8.index(utf8.startIndex, offsetBy: span.end, limitedBy: utf8.endIndex)
            else { return nil }
            return start..<last
        }
    }
}
