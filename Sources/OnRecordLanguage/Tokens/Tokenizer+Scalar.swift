import OnRecordText

extension Tokenizer {
    /// What the tokenizer needs to know about the scalar at one position.
    struct Scalar {
        enum Category { case space, letter, digit, mark }

        let category: Category
        /// Length in bytes.
        let length: Int
        var isCapital = false
        var kind = Token.Kind.other
        var mark: QuotationMark?
    }

    /// The scalar that starts at `index`.
    @inline(__always)
    static func scalar(in bytes: [UInt8], at index: Int, end: Int) -> Scalar {
        let byte = bytes[index]
        if byte < 0x80 { return ascii[Int(byte)] }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard index + length <= end else { return Scalar(category: .letter, length: max(1, end - index)) }
        var scalar = UInt32(byte) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
        for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return wide(scalar, length: length)
    }

    /// Whether ’ (U+2019) is at `index`.
    @inline(__always)
    static func isCurlyApostrophe(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
        index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
    }

    private static let ascii: [Scalar] = (0..<128).map { value in
        let byte = UInt8(value)
        switch byte {
        case 0x00...0x20, 0x7F: return Scalar(category: .space, length: 1)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return Scalar(category: .letter, length: 1, isCapital: true)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return Scalar(category: .letter, length: 1)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return Scalar(category: .digit, length: 1)
        case UInt8(ascii: ","): return mark(.comma)
        case UInt8(ascii: "."): return mark(.period)
        case UInt8(ascii: ":"): return mark(.colon)
        case UInt8(ascii: ";"): return mark(.semicolon)
        case UInt8(ascii: "?"): return mark(.question)
        case UInt8(ascii: "!"): return mark(.exclamation)
        case UInt8(ascii: "("), UInt8(ascii: "["): return mark(.openParenthesis)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return mark(.closeParenthesis)
        case UInt8(ascii: "-"): return mark(.dash)
        case UInt8(ascii: "\""): return quote(.double, .either)
        case UInt8(ascii: "'"): return quote(.single, .either)
        case UInt8(ascii: "`"): return quote(.single, .opening)
        default: return mark(.other)
        }
    }

    private static func mark(_ kind: Token.Kind, length: Int = 1) -> Scalar {
        Scalar(category: .mark, length: length, kind: kind)
    }

    private static func quote(
        _ family: QuotationMark.Family, _ direction: QuotationMark.Direction, length: Int = 1
    ) -> Scalar {
        Scalar(
            category: .mark, length: length, kind: .quotationMark,
            mark: QuotationMark(family: family, direction: direction))
    }

    private static func wide(_ scalar: UInt32, length: Int) -> Scalar {
        switch scalar {
        case 0x80...0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF:
            Scalar(category: .space, length: length)
        case 0x201C, 0x201E, 0x201F: quote(.double, .opening, length: length)
        case 0x201D: quote(.double, .closing, length: length)
        case 0x2018, 0x201A, 0x201B, 0x2039: quote(.single, .opening, length: length)
        case 0x2019, 0x203A: quote(.single, .closing, length: length)
        case 0xAB: quote(.guillemet, .opening, length: length)
        case 0xBB: quote(.guillemet, .closing, length: length)
        case 0x2010...0x2015, 0x2212: mark(.dash, length: length)
        case 0x2026: mark(.ellipsis, length: length)
        case 0xA1...0xA9, 0xAC...0xB4, 0xB6...0xB9, 0xBC...0xBF, 0xD7, 0xF7, 0x2016...0x2027, 0x2030...0x205E,
            0x20A0...0x20CF, 0x2190...0x2BFF, 0x3001...0x303F, 0xFF00...0xFF0F, 0x1F000...0x1FAFF:
            mark(.other, length: length)
        default: Scalar(category: .letter, length: length, isCapital: isCapital(scalar))
        }
    }

    /// Capitals of Latin, Greek and Cyrillic; other scripts with case are rare in English news.
    private static func isCapital(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xC0...0xDE: true
        case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF: scalar % 2 == 0
        case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1
        case 0x391...0x3A9, 0x410...0x42F, 0x400...0x40F: true
        default: false
        }
    }
}
