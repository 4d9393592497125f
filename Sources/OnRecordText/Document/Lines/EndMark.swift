/// The punctuation at the end of a text, ignoring closing quotation marks and brackets.
enum EndMark {
    /// A letter, a digit, or nothing at all.
    case none
    /// A full stop or an ellipsis.
    case stop
    /// A question mark.
    case question
    /// An exclamation mark.
    case exclamation
    /// A comma.
    case comma
    /// A colon.
    case colon
    /// A semicolon.
    case semicolon

    /// Whether it may end a sentence.
    var endsSentence: Bool { self == .stop || self == .question || self == .exclamation }

    /// The mark at the end of `span`.
    static func last(of span: TextSpan, in utf8: [UInt8]) -> EndMark {
        var end = span.end
        while end > span.start {
            if let closing = closingCount(in: utf8, before: end) {
                end -= closing
                continue
            }
            return mark(in: utf8, before: end)
        }
        return .none
    }

    private static func mark(in utf8: [UInt8], before end: Int) -> EndMark {
        switch utf8[end - 1] {
        case UInt8(ascii: "."): .stop
        case UInt8(ascii: "?"): .question
        case UInt8(ascii: "!"): .exclamation
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semicolon
        case 0xA6 where end >= 3 && utf8[end - 2] == 0x80 && utf8[end - 3] == 0xE2: .stop
        default: .none
        }
    }

    /// The length in bytes of the closing quotation mark, bracket or white space before `end`.
    private static func closingCount(in utf8: [UInt8], before end: Int) -> Int? {
        switch utf8[end - 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
        case 0x98...0x9F where end >= 3 && utf8[end - 2] == 0x80 && utf8[end - 3] == 0xE2: return 3
        case 0xBB where end >= 2 && utf8[end - 2] == 0xC2: return 2
        default:
            let count = WhiteSpace.count(in: utf8, before: end)
            return count > 0 ? count : nil
        }
    }
}
