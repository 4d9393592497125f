import OnRecordCore

/// Turns the bytes of a file into text: UTF-8, UTF-16 with a byte order mark, or Windows-1252.
///
/// A byte order mark is no part of the text: the text, and so offset 0, starts after it.
struct TextDecoder {
    /// The text of `bytes`; `nil` where they are no text.
    func decode(_ bytes: [UInt8]) -> DecodedText? {
        if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes) { UInt16($0) | UInt16($1) << 8 } }
        if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes) { UInt16($0) << 8 | UInt16($1) } }
        guard !looksBinary(bytes) else { return nil }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let text = String(validating: content, as: UTF8.self) { return DecodedText(text) }
        return UTF8Damage(content).isSlight ? decodeDamaged(content) : decodeWindows1252(content)
    }

    private func decodeUTF16(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) -> DecodedText? {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        let text = String(decoding: units, as: UTF16.self)
        guard !looksBinary(Array(text.utf8)) else { return nil }
        let isWhole = bytes.count.isMultiple(of: 2) && String(validating: units, as: UTF16.self) != nil
        return DecodedText(text, isWhole ? nil : ParseIssue("Not valid UTF-16: damaged characters appear as \u{FFFD}."))
    }

    /// UTF-8 with a few bytes of something else in it, as after a broken transfer.
    private func decodeDamaged(_ bytes: [UInt8]) -> DecodedText {
        let text = String(decoding: bytes, as: UTF8.self)
        let line = ArticleText(text).lineNumber(at: text.utf8.firstOffset(of: [0xEF, 0xBF, 0xBD]) ?? 0)
        return DecodedText(
            text, ParseIssue("Not valid UTF-8, first on line \(line): damaged characters appear as \u{FFFD}."))
    }

    private func decodeWindows1252(_ bytes: [UInt8]) -> DecodedText {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Windows1252.scalar(byte)) }
        return DecodedText(String(text), ParseIssue("Not UTF-8: read as Windows-1252, so some letters may be wrong."))
    }

    /// Whether more than one byte in fifty is a control that text does not hold. Escape, bell and backspace are left out:
    /// they come with text that was copied from a terminal.
    private func looksBinary(_ bytes: [UInt8]) -> Bool {
        var odd = 0
        for byte in bytes where byte < 0x20 && !(0x07...0x0D).contains(byte) && byte != 0x1B { odd += 1 }
        return odd * 50 > bytes.count
    }
}

extension String.UTF8View {
    /// The offset of the first place where `pattern` stands.
    fileprivate func firstOffset(of pattern: [UInt8]) -> Int? {
        let bytes = Array(self)
        return bytes.indices.first { bytes[$0...].starts(with: pattern) }
    }
}
