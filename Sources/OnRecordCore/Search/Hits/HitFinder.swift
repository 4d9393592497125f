import OnRecordLanguage
import OnRecordText

/// Finds what a query matches in an article.
public struct HitFinder: Sendable {
    /// Whether an article satisfies a query, and what matches.
    public struct Finding: Hashable, Sendable {
        /// Whether it does.
        public var holds: Bool
        /// The matches: words, quotations, mentions, in text order and without overlaps. Empty if the query asks for
        /// nothing that is in the text.
        public var hits: [TextSpan]
    }

    private let root: QueryNode
    private let facts: DocumentFacts

    /// A finder for `query`.
    public init(_ query: Query, facts: DocumentFacts = DocumentFacts()) {
        self.init(query.root, facts: facts)
    }

    /// A finder for `root`.
    public init(_ root: QueryNode, facts: DocumentFacts = DocumentFacts()) {
        self.root = root
        self.facts = facts
    }

    /// The matches in `article`. If it does not satisfy the query, those of the parts that it does satisfy.
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
