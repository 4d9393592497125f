import OnRecordCore

/// Turns the bytes of a file into text: UTF-8, UTF-16, or Windows-1252; UTF-8 with bytes of Windows-1252 in it, or encoded
/// twice.
///
/// A byte order mark is no part of the text: the text, and so offset 0, starts after it.
struct TextDecoder {
    /// The text of `bytes`; `nil` where they are no text.
    func decode(_ bytes: [UInt8]) -> DecodedText? {
        if let order = UTF16Order(markOf: bytes) { return decodeUTF16(bytes[2...], order) }
        guard !looksBinary(bytes) else {
            guard let order = UTF16Order(guessedFrom: bytes), let text = decodeUTF16(bytes[...], order) else {
                return nil
            }
            return DecodedText(
                text.text,
                issues: [ParseIssue("UTF-16 without a byte order mark: recognised by its bytes.")] + text.issues)
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let text = String(validating: content, as: UTF8.self) { return decodeTwice(content, text) }
        let mixed = MixedUTF8(content)
        return mixed.isUTF8 ? decodeMixed(mixed) : decodeWindows1252(content)
    }

    private func decodeUTF16(_ bytes: ArraySlice<UInt8>, _ order: UTF16Order) -> DecodedText? {
        let units = order.units(of: bytes)
        let text = String(decoding: units, as: UTF16.self)
        guard !looksBinary(Array(text.utf8)) else { return nil }
        let isWhole = bytes.count.isMultiple(of: 2) && String(validating: units, as: UTF16.self) != nil
        return DecodedText(
            ArticleText(text),
            issues: isWhole ? [] : [ParseIssue("Not valid UTF-16: damaged characters appear as \u{FFFD}.")])
    }

    /// Valid UTF-8, the `text` of which may be what other UTF-8 gave when it was taken for Windows-1252.
    private func decodeTwice(_ bytes: [UInt8], _ text: String) -> DecodedText {
        guard let repair = DoubleEncoding.repair(bytes) else { return DecodedText(ArticleText(text), issues: []) }
        let repaired = ArticleText(String(decoding: repair.bytes, as: UTF8.self))
        let count = repair.count == 1 ? "1 character" : "\(repair.count) characters"
        let line = repaired.lineNumber(at: repair.first)
        return DecodedText(
            repaired, issues: [ParseIssue("Encoded twice, first on line \(line): \(count) decoded once more.")],
            omissions: repair.omissions)
    }

    private func decodeMixed(_ mixed: MixedUTF8) -> DecodedText {
        let text = ArticleText(mixed.text)
        var words: [String] = []
        if mixed.foreign > 0 {
            words.append("\(mixed.foreign) \(mixed.foreign == 1 ? "byte" : "bytes") read as Windows-1252")
        }
        if mixed.damaged > 0 { words.append("damaged characters appear as \u{FFFD}") }
        let line = text.lineNumber(at: mixed.first)
        return DecodedText(
            text,
            issues: [ParseIssue("Not valid UTF-8, first on line \(line): \(words.joined(separator: ", ")).")])
    }

    private func decodeWindows1252(_ bytes: [UInt8]) -> DecodedText {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Windows1252.scalar(byte)) }
        return DecodedText(
            ArticleText(String(text)),
            issues: [ParseIssue("Not UTF-8: read as Windows-1252, so some letters may be wrong.")])
    }

    /// Whether more than one byte in fifty is a control that text does not hold. Escape, bell and backspace are left out:
    /// they come with text that was copied from a terminal.
    private func looksBinary(_ bytes: [UInt8]) -> Bool {
        var odd = 0
        for byte in bytes where byte < 0x20 && !(0x07...0x0D).contains(byte) && byte != 0x1B { odd += 1 }
        return odd * 50 > bytes.count
    }
}
