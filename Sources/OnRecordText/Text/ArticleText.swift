/// The decoded text of one article, as the UTF-8 bytes that every `TextSpan` refers to.
///
/// Line endings are kept as in the file; nothing is normalised or removed.
public struct ArticleText: Hashable, Sendable {
    /// The text as valid UTF-8.
    public let utf8: [UInt8]

    /// The text of `string`.
    public init(_ string: String) {
        utf8 = Array(string.utf8)
    }

    /// The whole text as a span.
    public var span: TextSpan { TextSpan(0, utf8.count) }

    /// The text in `span`, clamped to the article.
    public subscript(span: TextSpan) -> String {
        String(decoding: utf8[span.range.clamped(to: 0..<utf8.count)], as: UTF8.self)
    }

    /// The words in `span`, separated by single spaces.
    public func words(_ span: TextSpan) -> String {
        self[span].split { $0.isWhitespace }.joined(separator: " ")
    }

    /// The number of the line that contains the byte at `offset`, counted from 1.
    public func lineNumber(at offset: Int) -> Int {
        var line = 1
        for byte in utf8[..<min(max(offset, 0), utf8.count)] where byte == UInt8(ascii: "\n") { line += 1 }
        return line
    }
}
