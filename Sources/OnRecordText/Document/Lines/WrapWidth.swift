/// Detects whether a text was hard-wrapped, and at which column.
///
/// A program that wraps lines breaks them only where the next word would not fit. So in wrapped text most breaks are
/// forced by the width, and many are in the middle of a sentence; in text with one paragraph a line, neither is the
/// case.
enum WrapWidth {
    private static let widest = 100
    private static let narrowest = 40

    /// The column at which the text of `lines` is wrapped; `nil` if it is not.
    static func detect(_ lines: [Line], in utf8: [UInt8]) -> Int? {
        let pairs = zip(lines, lines.dropFirst()).filter { !$1.followsBlank }
        let flowing = pairs.count { flows(from: $0, into: $1, in: utf8) }
        guard pairs.count >= 2, flowing * 10 >= pairs.count * 3 else { return nil }
        guard let width = usualWidth(of: pairs.map(\.0)), width >= narrowest else { return nil }
        let forced = pairs.count { isForced(from: $0, to: $1, width: width, in: utf8) }
        return forced * 10 >= pairs.count * 6 ? width : nil
    }

    /// Whether the first word of `next` would not have fitted at the end of `line`.
    static func isForced(from line: Line, to next: Line, width: Int, in utf8: [UInt8]) -> Bool {
        var word = 0
        var offset = next.span.start
        while offset < next.span.end, word <= width, WhiteSpace.count(in: utf8, at: offset) == 0 {
            if utf8[offset] & 0xC0 != 0x80 { word += 1 }
            offset += 1
        }
        return line.columns + 1 + word > width
    }

    /// Whether a sentence continues from `line` into `next`: no end mark, and a lower-case letter.
    static func flows(from line: Line, into next: Line, in utf8: [UInt8]) -> Bool {
        guard Letters.isLowercase(in: utf8, at: next.span.start) else { return false }
        switch EndMark.last(of: line.span, in: utf8) {
        case .none, .comma: return true
        case .stop, .question, .exclamation, .colon, .semicolon: return false
        }
    }

    /// The width that all but one in twenty of `lines` keep to; `nil` if more than one in ten is wider than any wrapped
    /// line.
    private static func usualWidth(of lines: [Line]) -> Int? {
        let columns = lines.map(\.columns).filter { $0 <= widest }.sorted()
        guard let last = columns.indices.last, (lines.count - columns.count) * 10 <= lines.count else { return nil }
        return columns[last - columns.count / 20]
    }
}
