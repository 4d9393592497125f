import OnRecordCore

/// Where in an article one arrives.
enum Arrival: Hashable, Sendable {
    /// At its beginning.
    case top
    /// Exactly where one was.
    case place(Place)
    /// At a quotation.
    case quotation(Int)
    /// At a mention, which is lit.
    case mention(TextSpan)
    /// At words that were looked for.
    case match(TextSpan)
}
