/// What a terminal answers to what it was asked at the start.
enum TerminalAnswer: Hashable {
    /// It can hold a frame back until it is whole.
    case synchronizes
    /// Its background is light, or dark.
    case background(isLight: Bool)

    /// What is asked: for mode 2026, and for the colour of the background.
    static let questions = "\u{1B}[?2026$p\u{1B}]11;?\u{1B}\\"

    /// The answer with `body` after Esc; nil where it is none, or "no".
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
        // How light the eye takes red, green and blue to be.
        self = .background(isLight: levels[0] * 0.299 + levels[1] * 0.587 + levels[2] * 0.114 > 0.5)
    }

    /// "ff" and "ffff" are 1.
    private static func level(_ digits: Substring) -> Double? {
        guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
        return Double(value) / Double(1 << (4 * digits.count) - 1)
    }
}
