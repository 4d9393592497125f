import OnRecordLanguage
import OnRecordText

/// Evaluates the parts of a query on one article.
struct DocumentSearch {
    private let article: AnnotatedDocument
    private let facts: DocumentFacts
    private let folded: FoldedText
    private let words: [Range<Int>]
    private let divided: DividedWords
    private var columns: [SearchColumn: ColumnWords] = [:]

    init(_ article: AnnotatedDocument, _ facts: DocumentFacts) {
        self.article = article
        self.facts = facts
        folded = FoldedText(article.document.text.utf8)
        words = WordScanner.words(in: folded.utf8)
        divided = DividedWords(in: article.document.text.utf8, folded, words)
    }

    /// Whether the article satisfies `node`, with the hits in no particular order; parts that it does not satisfy
    /// contribute none.
    mutating func finding(of node: QueryNode) -> HitFinder.Finding {
        switch node {
        case .words(let sequence, let scope):
            return found(in: scope) { column in
                column.starts(of: sequence).map { column.span($0, count: sequence.words.count) }
            }
        case .near(let sequences, let distance, let scope):
            return found(in: scope) { $0.spans(of: sequences, within: distance) }
        case .pattern(let pattern, let scope): return found(matches(of: pattern, in: scope))
        case .said(let name): return found(quotations(by: name))
        case .about(let name): return found(mentions(of: name))
        case .dated(let period):
            return .init(holds: period.accepts(article.document.published ?? article.document.updated), hits: [])
        case .file(let path): return .init(holds: path.accepts(article.document.name), hits: [])
        case .kind(let kind): return found(statements { $0.kind == kind })
        case .sure(let level): return found(statements { $0.level == level })
        case .all(let parts):
            let findings = parts.map { finding(of: $0) }
            let holds = findings.allSatisfy(\.holds)
            return .init(holds: holds, hits: holds ? findings.flatMap(\.hits) : [])
        case .any(let parts):
            let findings = parts.map { finding(of: $0) }.filter(\.holds)
            return .init(holds: !findings.isEmpty, hits: findings.flatMap(\.hits))
        case .not(let part): return .init(holds: !finding(of: part).holds, hits: [])
        }
    }

    private func found(_ hits: [TextSpan]) -> HitFinder.Finding { .init(holds: !hits.isEmpty, hits: hits) }

    private mutating func found(in scope: SearchScope, _ find: (ColumnWords) -> [TextSpan]) -> HitFinder.Finding {
        let hits = scope.columns.flatMap { column in
            // The text may print the name in another form.
            column == .outlet
                ? (find(index(of: column)).isEmpty ? [] : column.spans(in: article)) : find(index(of: column))
        }
        return found(hits)
    }

    private mutating func index(of column: SearchColumn) -> ColumnWords {
        if let known = columns[column] { return known }
        let made =
            column == .outlet
            ? ColumnWords(Array((article.document.outlet?.name ?? "").utf8))
            : ColumnWords(column, of: article, folded, words, divided: divided)
        columns[column] = made
        return made
    }

    private func matches(of pattern: QueryPattern, in scope: SearchScope) -> [TextSpan] {
        let matches = facts.matches(pattern, article.document.text)
        guard scope != .anywhere else { return matches }
        return scope.columns.flatMap { column in
            let spans = column.spans(in: article).sorted()
            return matches.filter { match in
                let next = spans.partitionPoint { $0.start > match.start }
                return next > 0 && spans[next - 1].contains(match)
            }
        }
    }

    private func quotations(by name: NamePattern) -> [TextSpan] {
        let wanted = facts.entities(name, article)
        return article.quotations.indices.filter { index in
            guard let entity = article.attribution(of: index)?.speaker.entity else { return false }
            return wanted.contains(entity) && article.standing(of: index) == .named
        }.flatMap { article.quotations[$0].segments.map(\.marked) }
    }

    private func statements(_ isWanted: (Statement) -> Bool) -> [TextSpan] {
        article.statements.filter(isWanted).flatMap { $0.kind == .reported ? [$0.span] : marked($0.index) }
    }

    private func marked(_ quotation: Int) -> [TextSpan] { article.quotations[quotation].segments.map(\.marked) }

    private func mentions(of name: NamePattern) -> [TextSpan] {
        let wanted = facts.entities(name, article)
        return article.mentions.filter { wanted.contains($0.entity) }.map(\.span)
    }
}
