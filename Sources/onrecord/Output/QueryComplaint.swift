import OnRecordCore
import Terminal

/// What is wrong with a query, the query, and a mark below the place.
struct QueryComplaint {
    /// The lines, without a break after the last.
    let text: String

    /// The complaint of `error` about `query`.
    init(_ error: QueryError, in query: String) {
        let bytes = Array(query.utf8)
        let span = error.span.range.clamped(to: 0..<bytes.count)
        let shown = { (range: Range<Int>) in VisibleText.line(String(decoding: bytes[range], as: UTF8.self), on: .error)
        }
        let before = SafeText(shown(0..<span.lowerBound)).width
        let marks = String(repeating: "^", count: max(1, SafeText(shown(span)).width))
        text = """
            \(error.message).
                \(shown(0..<bytes.count))
                \(String(repeating: " ", count: before))\(marks)
            """
    }
}
