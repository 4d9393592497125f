import OnRecordCore
import Synchronization

/// Keeps the regular expressions of a search compiled from one article to the next.
final class PatternCache: Sendable {
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
