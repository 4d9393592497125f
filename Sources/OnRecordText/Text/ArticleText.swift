/// The decoded text of one article, held as the UTF-8 bytes that every `TextSpan` points into.
///
/// Line ends are kept as they stand in the file; nothing is normalised or cut away.
public struct ArticleText: Hashable, Sendable {
    /// The text as valid UTF-8.
    public let utf8: [UInt8]

    /// The text of `string`.
    public init(_ string: String) {
        utf8 = Array(string.utf8)
    }

    /// The whole text as a span.
    public var span: TextSpan { TextSpan(0, utf8.count) }

    /// The text in `span`; what lies outside the article is left out.
    public subscript(span: TextSpan) -> String {
        String(decoding: utf8[span.range.clamped(to: 0..<utf8.count)], as: UTF8.self)
    }

    /// The words in `span`, a blank between each two of them.
    public func words(_ span: TextSpan) -> String {
        self[span].split { $0.isWhitespace }.joined(separator: " ")
    }

    /// The line that holds the byte at `offset`, counted from 1.
    public func lineNumber(at offset: Int) -> Int {
        var line = 1
        for byte in utf8[..<min(max(offset, 0), utf8.count)] where byte == UInt8(ascii: "\n") { line += 1 }
        return line
    }
}
