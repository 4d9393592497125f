import OnRecordCore

extension StringProtocol {
    /// The text on one line: every run of white space a single space, none at the ends.
    package var onOneLine: String {
        isPlainLine ? String(self) : split { $0.isWhitespace }.joined(separator: " ")
    }

    /// Whether it certainly is on one line, as most quoted words are: asking a character whether it is white space takes far
    /// longer than copying it.
    private var isPlainLine: Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            var isAfterSpace = true
            for (place, byte) in bytes.enumerated() {
                switch byte {
                case 0x20:
                    if isAfterSpace { return false }
                    isAfterSpace = true
                    continue
                // Control characters, and what may start other white space: of those, dashes and quotation marks are
                // told apart.
                case ..<0x20, 0xC2, 0xE1, 0xE3: return false
                case 0xE2:
                    guard place + 2 < bytes.count, bytes[place + 1] == 0x80, 0x90...0xA6 ~= bytes[place + 2] else {
                        return false
                    }
                // What may be a mark upon a space.
                case 0x80...: if isAfterSpace { return false }
                default: break
                }
                isAfterSpace = false
            }
            return !isAfterSpace
        } ?? false
    }
}

extension ArticleText {
    /// The text in `span` on one line, for a row of a list.
    func oneLine(_ span: TextSpan) -> String { self[span].onOneLine }
}
