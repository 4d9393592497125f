import OnRecordCore
import Terminal

/// An error in a query, with the query and a mark below the position.
struct QueryComplaint {
    /// The lines, without a final line break.
    let text: String

    /// The message for `error` in `query`.
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
