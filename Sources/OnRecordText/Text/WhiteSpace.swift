/// The white space and line breaks of UTF-8 text, found without decoding it.
///
/// White space is the space, the tab, the no-break space, the spaces of U+2000 to U+200B, U+202F, U+205F, U+3000 and
/// the byte order mark. Line breaks are LF, CR, CR LF, VT, FF, NEL and the separators U+2028 and U+2029.
package enum WhiteSpace {
    /// The length in bytes of the white space at `offset`; 0 if there is none.
    @inline(__always)
    package static func count(in utf8: [UInt8], at offset: Int) -> Int {
        let byte = utf8[offset]
        return byte > 0x20 && byte < 0xC2 ? 0 : rareCount(in: utf8, at: offset)
    }

    private static func rareCount(in utf8: [UInt8], at offset: Int) -> Int {
        switch utf8[offset] {
        case 0x09, 0x20: 1
        case 0xC2: byte(in: utf8, at: offset + 1) == 0xA0 ? 2 : 0
        case 0xE2, 0xE3, 0xEF:
            isWide(utf8[offset], byte(in: utf8, at: offset + 1), byte(in: utf8, at: offset + 2)) ? 3 : 0
        default: 0
        }
    }

    /// The length in bytes of the white space that ends at `offset`; 0 if there is none.
    package static func count(in utf8: [UInt8], before offset: Int) -> Int {
        guard offset > 0 else { return 0 }
        let last = utf8[offset - 1]
        if last == 0x09 || last == 0x20 { return 1 }
        guard last & 0xC0 == 0x80 else { return 0 }
        let middle = byte(in: utf8, at: offset - 2)
        if middle == 0xC2 && last == 0xA0 { return 2 }
        return isWide(byte(in: utf8, at: offset - 3), middle, last) ? 3 : 0
    }

    /// The length in bytes of the line break at `offset`; 0 if there is none.
    @inline(__always)
    package static func breakCount(in utf8: [UInt8], at offset: Int) -> Int {
        let byte = utf8[offset]
        return byte > 0x0D && byte < 0xC2 ? 0 : rareBreakCount(in: utf8, at: offset)
    }

    private static func rareBreakCount(in utf8: [UInt8], at offset: Int) -> Int {
        switch utf8[offset] {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return byte(in: utf8, at: offset + 1) == 0x0A ? 2 : 1
        case 0xC2: return byte(in: utf8, at: offset + 1) == 0x85 ? 2 : 0
        case 0xE2:
            let last = byte(in: utf8, at: offset + 2)
            return byte(in: utf8, at: offset + 1) == 0x80 && (last == 0xA8 || last == 0xA9) ? 3 : 0
        default: return 0
        }
    }

    /// `span` without white space at its edges.
    package static func trimmed(_ span: TextSpan, in utf8: [UInt8]) -> TextSpan {
        var (start, end) = (span.start, span.end)
        while start < end {
            let count = count(in: utf8, at: start)
            guard count > 0 else { break }
            start += count
        }
        while start < end {
            let count = count(in: utf8, before: end)
            guard count > 0 else { break }
            end -= count
        }
        return TextSpan(start, end)
    }

    private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE2, 0x80): (0x80...0x8B).contains(third) || third == 0xAF
        case (0xE2, 0x81): third == 0x9F
        case (0xE3, 0x80): third == 0x80
        case (0xEF, 0xBB): third == 0xBF
        default: false
        }
    }

    private static func byte(in utf8: [UInt8], at offset: Int) -> UInt8 {
        utf8.indices.contains(offset) ? utf8[offset] : 0
    }
}
