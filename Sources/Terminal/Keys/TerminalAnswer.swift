/// A terminal's answer to a question asked at start.
enum TerminalAnswer: Hashable {
    /// It can hold a frame back until it is complete.
    case synchronizes
    /// Its background is light, or dark.
    case background(isLight: Bool)

    /// The questions: about mode 2026, and about the background colour.
    static let questions = "\u{1B}[?2026$p\u{1B}]11;?\u{1B}\\"

    /// The answer with `body` after Esc; `nil` if it is not one, or says "no".
    init?(_ body: String) {
        if body == "[?2026;1$y" || body == "[?2026;2$y" {
            self = .synchronizes
            return
        }
        let start = "]11;rgb:"
        guard body.hasPrefix(start) else { return nil }
        let parts = body.dropFirst(start.count).prefix { $0.isHexDigit || $0 == "/" }.split(separator: "/")
        let levels = parts.compactMap(Self.level)
        guard levels.count == 3 else { return nil }
        // The perceived brightness of the colour.
        self = .background(isLight: levels[0] * 0.299 + levels[1] * 0.587 + levels[2] * 0.114 > 0.5)
    }

    /// "ff" and "ffff" are 1.
    private static func level(_ digits: Substring) -> Double? {
        guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
        return Double(value) / Double(1 << (4 * digits.count) - 1)
    }
}
