import OnRecordCore
import Synchronization

/// Keeps the regular expressions of one search compiled from one article to the next, and limits the time that all their
/// matches in all articles may take together.
final class PatternCache: Sendable {
    /// The time that a search may spend on regular expressions.
    static let usualLimit = Duration.seconds(10)

    private let state: Mutex<State>

    private struct State {
        var compiled: [QueryPattern: RegularExpression] = [:]
        var left: Duration
        var hasRunOut = false
    }

    /// The expressions of a search that may take `limit`.
    init(limit: Duration = usualLimit) { state = Mutex(State(left: limit)) }

    /// Whether a text has not been searched, or not to its end, because the time had run out.
    var hasRunOut: Bool { state.withLock { $0.hasRunOut } }

    /// Where `pattern` matches in `text`; the first match alone where `onlyFirst`. Throws what is wrong with the pattern.
    func outcome(of pattern: QueryPattern, in text: [UInt8], onlyFirst: Bool = false) throws(QueryError)
        -> RegularExpression.Outcome
    {
        let (known, left) = state.withLock { ($0.compiled[pattern], $0.left) }
        let expression: RegularExpression
        if let known {
            expression = known
        } else {
            expression = try RegularExpression(pattern)
            state.withLock { $0.compiled[pattern] = expression }
        }
        let start = ContinuousClock.now
        let outcome = expression.search(text, onlyFirst: onlyFirst, until: start + left)
        let taken = ContinuousClock.now - start
        state.withLock { state in
            state.left = max(.zero, state.left - taken)
            if outcome.hasRunOut { state.hasRunOut = true }
        }
        return outcome
    }

    /// Where `pattern` matches in `text`; nowhere where it does not compile.
    func matches(of pattern: QueryPattern, in text: ArticleText) -> [TextSpan] {
        (try? outcome(of: pattern, in: text.utf8))?.spans ?? []
    }
}
