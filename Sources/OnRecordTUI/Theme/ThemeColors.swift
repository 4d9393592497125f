import Terminal

/// Colours of the user's own in place of those of a theme.
public struct ThemeColors: Hashable, Sendable {
    /// What a colour is for.
    public enum Role: String, CaseIterable, Sendable {
        /// Dates, labels and other secondary text; quotations; search hits; problems.
        case quiet, speech, found, alarm
        /// Lines between panes; the row of the selected item.
        case rule, bar
        /// The terminal's background, which is not changed: what the others are checked against.
        case background

        /// Whether text has this colour.
        var isText: Bool { [.quiet, .speech, .found, .alarm].contains(self) }
    }

    private var colors: [Role: Color] = [:]

    /// Those of the theme.
    public init() {}

    /// The colour for `role`; `nil` for that of the theme.
    subscript(role: Role) -> Color? { colors[role] }

    /// How the colour for `role` is written: "#5fafaf"; empty for that of the theme.
    public func text(_ role: Role) -> String {
        guard let own = colors[role]?.components else { return "" }
        return "#"
            + [own.red, own.green, own.blue].map { byte in
                let digits = String(byte, radix: 16)
                return digits.count < 2 ? "0" + digits : digits
            }.joined()
    }

    /// Takes a colour as `text(_:)` writes it; returns whether it is one.
    public mutating func set(_ role: Role, _ text: String) -> Bool {
        guard !text.isEmpty else {
            colors[role] = nil
            return true
        }
        let digits = text.dropFirst()
        guard text.first == "#", digits.count == 6, digits.allSatisfy(\.isHexDigit),
            let number = UInt32(digits, radix: 16)
        else { return false }
        colors[role] = .rgb(
            UInt8(number >> 16), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF))
        return true
    }

    /// A colour of text that is hard to read.
    public struct Faint: Hashable, Sendable {
        /// What it is for.
        public let role: Role
        /// Its contrast with the background, from 1 to 21.
        public let contrast: Double
        /// What it stands on.
        public let ground: Role
    }

    /// The contrast that text needs (WCAG 2, level AA).
    public static let leastContrast = 4.5

    /// The user's own colours of text with less contrast than that: on the background, else black or white as `theme` goes
    /// with, or on the row of the selected item.
    public func faint(on theme: ThemeName) -> [Faint] {
        let paper = colors[.background] ?? (theme == .light ? .rgb(255, 255, 255) : .rgb(0, 0, 0))
        let grounds = [(Role.background, paper)] + (colors[.bar].map { [(.bar, $0)] } ?? [])
        return Role.allCases.filter(\.isText).flatMap { role in
            grounds.compactMap { ground, color -> Faint? in
                guard let own = colors[role], let contrast = own.contrast(with: color) else { return nil }
                return contrast < Self.leastContrast ? Faint(role: role, contrast: contrast, ground: ground) : nil
            }
        }
    }
}
