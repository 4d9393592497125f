import OnRecordLanguage
import OnRecordText

/// Finds what it is in an article that a query asks for.
public struct HitFinder: Sendable {
    /// Whether an article is one that the query asks for, and why.
    public struct Finding: Hashable, Sendable {
        /// Whether it is.
        public var holds: Bool
        /// What it was found by: words, quotations, mentions, in the order of the text and without overlaps. Empty where
        /// the query asks for nothing that stands in the text.
        public var hits: [TextSpan]
    }

    private let root: QueryNode
    private let facts: DocumentFacts

    /// Finds what `query` asks for.
    public init(_ query: Query, facts: DocumentFacts = DocumentFacts()) {
        self.init(query.root, facts: facts)
    }

    /// Finds what `root` asks for.
    public init(_ root: QueryNode, facts: DocumentFacts = DocumentFacts()) {
        self.root = root
        self.facts = facts
    }

    /// What there is of it in `article`. Where the article is not one that the query asks for, the hits are those of the
    /// parts of the query that it does answer.
    public func finding(in article: AnnotatedDocument) -> Finding {
        var search = DocumentSearch(article, facts)
        var finding = search.finding(of: root)
        if !finding.holds { finding.hits = root.wanted.flatMap { search.finding(of: $0).hits } }
        finding.hits = Self.merged(finding.hits)
        return finding
    }

    private static func merged(_ spans: [TextSpan]) -> [TextSpan] {
        var merged: [TextSpan] = []
        for span in spans.sorted() {
            if let last = merged.last, last.overlaps(span) {
                merged[merged.count - 1] = last.union(span)
            } else if !span.isEmpty {
                merged.append(span)
            }
        }
        return merged
    }
}
