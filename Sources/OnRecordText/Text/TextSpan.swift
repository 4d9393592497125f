/// A stretch of an article's text, as a half-open range of UTF-8 byte offsets.
///
/// Offsets count from the first byte of the decoded text (`ArticleText`). Everything found in an article is kept as a
/// span, so that it can be shown in place. The end of a span is never before its start.
@frozen
public struct TextSpan: Hashable, Sendable {
    /// Offset of the first byte.
    public let start: Int
    /// Offset after the last byte.
    public let end: Int

    /// A span from `start` up to, but not including, `end`; empty at `start` if `end` is before it.
    @inlinable
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// Length in bytes.
    @inlinable
    public var count: Int { end - start }

    /// Whether the span contains no bytes.
    public var isEmpty: Bool { start == end }

    /// The offsets as a range, for slicing bytes.
    @inlinable
    public var range: Range<Int> { start..<end }

    /// Whether the span contains the byte at `offset`.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether the span contains all of `other`.
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two spans have a byte in common.
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    /// The smallest span that contains both.
    public func union(_ other: TextSpan) -> TextSpan { TextSpan(min(start, other.start), max(end, other.end)) }
}

extension TextSpan: Comparable {
    /// Orders by start; of spans with the same start, the longer is first.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }
}
