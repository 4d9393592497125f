import OnRecordLanguage
import OnRecordText

/// Splits folded text into words as SQLite's tokenizer unicode61 does: runs of letters, digits and private-use
/// characters.
///
/// Searching by hand and by the index must agree on what a word is, so this follows that tokenizer rather than
/// `Tokenizer`, which serves the analysis.
public enum WordScanner {
    /// The words of `folded`, the bytes of a `FoldedText`, in text order.
    public static func words(in folded: [UInt8]) -> [Range<Int>] {
        folded.withUnsafeBufferPointer { bytes in
            var words: [Range<Int>] = []
            var start: Int?
            var offset = 0
            while offset < bytes.count {
                let (belongs, length) = scalar(bytes, at: offset)
                if belongs {
                    start = start ?? offset
                } else if let begun = start {
                    words.append(begun..<offset)
                    start = nil
                }
                offset += length
            }
            if let begun = start { words.append(begun..<bytes.count) }
            return words
        }
    }

    /// Whether the scalar at `offset` belongs to a word, and its length in bytes.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (Bool, Int) {
        let lead = bytes[offset]
        if lead < 0x80 {
            let isLetter = (lead | 0x20) >= UInt8(ascii: "a") && (lead | 0x20) <= UInt8(ascii: "z")
            return (isLetter || (lead >= UInt8(ascii: "0") && lead <= UInt8(ascii: "9")), 1)
        }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        let end = min(offset + length, bytes.count)
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for byte in bytes[(offset + 1)..<end] { value = value << 6 | UInt32(byte & 0x3F) }
        return (Unicode.Scalar(value).map(belongs) ?? false, end - offset)
    }

    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }
}
