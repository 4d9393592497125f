/// Finds the words that a hyphen divides at the end of a line: "infor-" and "mation" below it.
///
/// Whether the hyphen belongs to the word ("well-known") cannot be told, so a search tries the word with it and without.
public enum LineEndHyphens {
    /// One such place.
    public struct Division: Hashable, Sendable {
        /// The offset of the hyphen.
        public let hyphen: Int
        /// The offset of the rest of the word on the next line.
        public let rest: Int
    }

    /// The divisions in `text`, valid UTF-8, in text order. The rest of a word begins with no capital letter.
    public static func divisions(in text: [UInt8]) -> [Division] {
        text.withUnsafeBufferPointer { text in
            var found: [Division] = []
            var offset = 0
            while offset < text.count {
                guard isNewline(text[offset]) else {
                    offset += 1
                    continue
                }
                let end = offset
                while offset < text.count, isNewline(text[offset]) { offset += 1 }
                // A blank line ends a paragraph.
                if offset - end > 2 || (offset - end == 2 && text[end] == text[end + 1]) { continue }
                while offset < text.count, isBlank(text[offset]) { offset += 1 }
                if let hyphen = hyphen(before: end, in: text), offset < text.count, isSmall(text[offset]) {
                    found.append(Division(hyphen: hyphen, rest: offset))
                }
            }
            return found
        }
    }

    /// The offset of the hyphen after a letter that ends the line before `end`; `nil` where it ends otherwise.
    private static func hyphen(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var end = end
        while end > 0, isBlank(text[end - 1]) { end -= 1 }
        let hyphen: Int
        if end >= 2, text[end - 1] == UInt8(ascii: "-") {
            hyphen = end - 1
        } else if end >= 3, text[end - 2] == 0xC2, text[end - 1] == 0xAD {
            hyphen = end - 2
        } else if end >= 4, text[end - 3] == 0xE2, text[end - 2] == 0x80, text[end - 1] == 0x90 {
            hyphen = end - 3
        } else {
            return nil
        }
        return isSmall(text[hyphen - 1]) ? hyphen : nil
    }

    private static func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    /// Whether `byte` is a small letter, or part of a character beyond ASCII.
    private static func isSmall(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
