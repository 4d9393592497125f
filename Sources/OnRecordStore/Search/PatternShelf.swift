import OnRecordCore
import Synchronization

/// Keeps the patterns of a search compiled from one article to the next.
final class PatternShelf: Sendable {
    private let compiled = Mutex<[QueryPattern: RegularExpression]>([:])

    /// Where `pattern` matches in `text`; nowhere where it does not compile.
    func matches(of pattern: QueryPattern, in text: ArticleText) -> [TextSpan] {
        expression(pattern)?.search(text.utf8).spans ?? []
    }

    private func expression(_ pattern: QueryPattern) -> RegularExpression? {
        compiled.withLock { compiled in
            if let known = compiled[pattern] { return known }
            let made = try? RegularExpression(pattern)
            compiled[pattern] = made
            return made
        }
    }
}

extension DocumentFacts {
    /// What an article says by itself, patterns matched.
    public static var ofArticle: DocumentFacts {
        let shelf = PatternShelf()
        return DocumentFacts(matches: { shelf.matches(of: $0, in: $1) })
    }
}
