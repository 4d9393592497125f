/// A word of a block: text between white space, without punctuation at its edges.
struct Word {
    /// Its position; never empty.
    let span: TextSpan
    /// Whether its first letter is a capital.
    let isCapitalised: Bool
    /// Whether its first character is a letter.
    let startsWithLetter: Bool
    /// Whether it contains a lower-case ASCII letter.
    let hasLowercase: Bool

    private init(_ span: TextSpan, in utf8: [UInt8]) {
        self.span = span
        isCapitalised = Letters.isUppercase(in: utf8, at: span.start)
        startsWithLetter = Letters.isWordByte(utf8[span.start])
        hasLowercase = (span.start..<span.end).contains { Letters.isASCIILetter(utf8[$0]) && utf8[$0] & 0x20 != 0 }
    }

    /// The words in `span`; text without letters and digits does not count.
    static func words(in span: TextSpan, of utf8: [UInt8]) -> [Word] {
        var words: [Word] = []
        // On average, a word takes six letters and a space.
        words.reserveCapacity(span.count / 6 + 1)
        var start = span.start
        var offset = span.start
        while start < span.end {
            // Fast path: most bytes are not white space.
            if offset < span.end, utf8[offset] > 0x20, utf8[offset] < 0x80 {
                offset += 1
                continue
            }
            let gap = offset < span.end ? gapCount(in: utf8, at: offset) : 0
            guard offset == span.end || gap > 0 else {
                offset += 1
                continue
            }
            let core = core(TextSpan(start, offset), in: utf8)
            if !core.isEmpty { words.append(Word(core, in: utf8)) }
            offset += gap
            start = offset
        }
        return words
    }

    private static func gapCount(in utf8: [UInt8], at offset: Int) -> Int {
        let count = WhiteSpace.count(in: utf8, at: offset)
        return count > 0 ? count : WhiteSpace.breakCount(in: utf8, at: offset)
    }

    /// `span` without punctuation at its edges.
    private static func core(_ span: TextSpan, in utf8: [UInt8]) -> TextSpan {
        var (start, end) = (span.start, span.end)
        while start < end, let count = markCount(in: utf8, at: start) { start += count }
        while start < end, let count = markCount(in: utf8, before: end) { end -= count }
        return TextSpan(start, end)
    }

    private static func markCount(in utf8: [UInt8], at offset: Int) -> Int? {
        let byte = utf8[offset]
        if byte < 0x80 { return Letters.isASCIILetter(byte) || Letters.isDigit(byte) ? nil : 1 }
        let next = offset + 1 < utf8.count ? utf8[offset + 1] : 0
        if byte == 0xC2 { return 2 }
        return byte == 0xE2 && (next == 0x80 || next == 0x81) ? 3 : nil
    }

    private static func markCount(in utf8: [UInt8], before end: Int) -> Int? {
        let byte = utf8[end - 1]
        if byte < 0x80 { return Letters.isASCIILetter(byte) || Letters.isDigit(byte) ? nil : 1 }
        if end >= 2, utf8[end - 2] == 0xC2 { return 2 }
        return end >= 3 && utf8[end - 3] == 0xE2 && (utf8[end - 2] == 0x80 || utf8[end - 2] == 0x81) ? 3 : nil
    }
}
