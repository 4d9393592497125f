/// A stretch of an article's text, as a half-open range of UTF-8 byte offsets.
///
/// Offsets count from the first byte of the decoded text (`ArticleText`). Everything that is found in an article is
/// kept as a span, so it can always be shown where it stands. A span never has its end before its start.
public struct TextSpan: Hashable, Sendable {
    /// Offset of the first byte.
    public let start: Int
    /// Offset one past the last byte.
    public let end: Int

    /// A span from `start` up to, not including, `end`; empty at `start` where `end` lies before it.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// Length in bytes.
    public var count: Int { end - start }

    /// Whether no byte lies in the span.
    public var isEmpty: Bool { start == end }

    /// The offsets as a range, for slicing bytes.
    public var range: Range<Int> { start..<end }

    /// Whether the byte at `offset` lies in the span.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether `other` lies wholly in the span.
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two spans share a byte.
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    /// The smallest span that holds both.
    public func union(_ other: TextSpan) -> TextSpan { TextSpan(min(start, other.start), max(end, other.end)) }
}

extension TextSpan: Comparable {
    /// Orders by start, the longer span first where both start together.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }
}
