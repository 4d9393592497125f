/// The control sequence that sets the terminal's clipboard, OSC 52.
enum ClipboardSequence {
    /// The most bytes of text: terminals drop sequences of more than 100,000 bytes of Base64.
    static let mostBytes = 74_994

    /// The sequence for `text`; `nil` if it is empty or too long. It contains none of the text's own bytes.
    static func bytes(_ text: [UInt8]) -> [UInt8]? {
        guard !text.isEmpty, text.count <= mostBytes else { return nil }
        return Array("\u{1B}]52;c;".utf8) + base64(text) + [0x07]
    }

    /// Whether a terminal of type `type` may understand the sequence; others would show it. Screen does not pass it on;
    /// tmux, which may use the same type, does.
    static func isKnown(to type: String, inTmux: Bool) -> Bool {
        if type.hasPrefix("screen") { return inTmux }
        return !["linux", "dumb", "unknown", "ansi", "cons25", "sun"].contains(type) && !type.hasPrefix("vt")
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// `bytes` in Base64, RFC 4648.
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        var encoded: [UInt8] = []
        encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                encoded.append(
                    place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return encoded
    }
}
