/// How a cell looks.
public struct Style: Hashable, Sendable {
    /// Attributes besides colour, so that colour is never the only sign.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// A set of the attributes with these bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Heavier, or brighter.
        public static let bold = Attributes(rawValue: 1)
        /// Fainter.
        public static let dim = Attributes(rawValue: 2)
        /// Slanted, if the terminal supports it.
        public static let italic = Attributes(rawValue: 4)
        /// Underlined.
        public static let underline = Attributes(rawValue: 8)
        /// Foreground and background exchanged.
        public static let reverse = Attributes(rawValue: 16)
    }

    /// The colour of the text.
    public var foreground: Color
    /// The colour behind it.
    public var background: Color
    /// The attributes besides colour.
    public var attributes: Attributes

    /// A style; without arguments, the terminal's plain text.
    public init(foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's plain text.
    public static let plain = Style()

    /// Whether a blank looks the same in this style and in `other`.
    func looksBlankLike(_ other: Style) -> Bool {
        let seen: Attributes = [.underline, .reverse]
        return background == other.background && attributes.isDisjoint(with: seen)
            && other.attributes.isDisjoint(with: seen)
    }
}
