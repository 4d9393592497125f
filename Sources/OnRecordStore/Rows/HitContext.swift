import OnRecordCore

/// The text around a hit, as much of its line as a list has room for.
struct HitContext: Hashable {
    /// The words before the hit, led by an ellipsis where the line has more.
    let before: String
    /// The words after it, followed by an ellipsis where the line has more.
    let after: String

    /// Bytes of context to either side.
    private static let limit = 80

    /// The context of the hit at `span`.
    init(of span: TextSpan, in text: ArticleText) {
        let bytes = text.utf8
        var start = span.start
        while start > 0, span.start - start < Self.limit, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        let isCutBefore = start > 0 && bytes[start - 1] != UInt8(ascii: "\n")
        if isCutBefore { start = Self.wordStart(after: start, upTo: span.start, bytes) }
        before = (isCutBefore ? "…" : "") + text[TextSpan(start, span.start)]

        var end = span.end
        while end < bytes.count, end - span.end < Self.limit, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let isCutAfter = end < bytes.count && bytes[end] != UInt8(ascii: "\n")
        if isCutAfter { end = Self.wordEnd(before: end, downTo: span.end, bytes) }
        after = text[TextSpan(span.end, end)] + (isCutAfter ? "…" : "")
    }

    /// The first place from `start` on where a word starts; where there is none, where a scalar does.
    private static func wordStart(after start: Int, upTo limit: Int, _ bytes: [UInt8]) -> Int {
        if let space = bytes[start..<limit].firstIndex(of: UInt8(ascii: " ")) { return space + 1 }
        return bytes[start..<limit].firstIndex { $0 & 0xC0 != 0x80 } ?? limit
    }

    /// The last place up to `end` where a word ends; where there is none, where a scalar does.
    private static func wordEnd(before end: Int, downTo limit: Int, _ bytes: [UInt8]) -> Int {
        if let space = bytes[limit..<end].lastIndex(of: UInt8(ascii: " ")) { return space }
        var end = end
        while end > limit, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
