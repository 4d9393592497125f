/// Bytes that are UTF-8 only in part, as after pasting Windows text into a UTF-8 file, or after a broken transfer.
///
/// A byte that is no UTF-8 is read as Windows-1252. A quotation mark, dash or emoji that was cut short is damaged: its first
/// bytes stand together in no text of Windows-1252, unlike those of other characters, such as "é”".
struct MixedUTF8 {
    /// The text; damaged characters are U+FFFD.
    private(set) var text = ""
    /// How many bytes were read as Windows-1252.
    private(set) var foreign = 0
    /// How many characters are damaged.
    private(set) var damaged = 0
    /// The offset in the text of the first place that is not UTF-8.
    private(set) var first = 0
    /// Whether the bytes are UTF-8 with something else in it, rather than some other encoding altogether.
    let isUTF8: Bool

    init(_ bytes: [UInt8]) {
        var scalars = String.UnicodeScalarView()
        var (valid, certain, length) = (0, 0, 0)
        var (offset, firstOffset) = (0, nil as Int?)
        var source = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        parsing: while true {
            let scalar: Unicode.Scalar
            switch parser.parseScalar(from: &source) {
            case .valid(let encoded):
                scalar = Unicode.UTF8.decode(encoded)
                if encoded.count > 1 {
                    valid += 1
                    certain += Self.isCertain(bytes[offset], bytes[offset + 1]) ? 1 : 0
                }
                offset += encoded.count
            case .error(let count):
                firstOffset = firstOffset ?? length
                let isCutShort =
                    count > 1
                    ? Self.isMark(bytes[offset], bytes[offset + 1])
                    : offset + 1 == bytes.count && bytes[offset] >= 0xC2
                // All but the last of the bytes of Windows-1252.
                for byte in bytes[offset..<offset + count - 1] where !isCutShort {
                    let own = Windows1252.scalar(byte)
                    if own == "\u{FFFD}" { damaged += 1 } else { foreign += 1 }
                    scalars.append(own)
                    length += own.utf8.count
                }
                scalar = isCutShort ? "\u{FFFD}" : Windows1252.scalar(bytes[offset + count - 1])
                if scalar == "\u{FFFD}" { damaged += 1 } else { foreign += 1 }
                offset += count
            case .emptyInput: break parsing
            }
            scalars.append(scalar)
            length += scalar.utf8.count
        }
        text = String(scalars)
        first = firstOffset ?? 0
        isUTF8 = certain > 0 || valid > foreign + damaged
    }

    /// Whether a character that begins with `lead` and `second` is a mark such as a quotation mark or dash, or an emoji.
    private static func isMark(_ lead: UInt8, _ second: UInt8) -> Bool {
        lead == 0xE2 ? second == 0x80 : lead >= 0xF0 && second == 0x9F
    }

    /// Whether a valid sequence that begins with `lead` and `second` is hardly ever two or three letters and marks of
    /// Windows-1252: quotation marks and dashes would be "â€" and more, accented letters "Ã" or "Â" and a sign.
    private static func isCertain(_ lead: UInt8, _ second: UInt8) -> Bool {
        lead == 0xE2 ? second == 0x80 : lead == 0xC2 || lead == 0xC3
    }
}
