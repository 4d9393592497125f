/// Text in which nothing is left that a terminal could take as a command: the only text that becomes cells.
///
/// What a reader could not see, or a terminal could act on, becomes a mark:
///
/// | scalars | shown as |
/// |---|---|
/// | control characters, among them Esc and new line | their pictures, U+2400 to U+241F, U+2421 for Delete |
/// | tab | blanks up to the next multiple of 4 cells of the text |
/// | no-break and other spaces | blanks |
/// | line and paragraph separator | ␤ |
/// | soft hyphen | ‧ |
/// | zero-width space, joiners, byte order mark | ␣ |
/// | C1 controls, bidirectional controls, tags, what is private, unassigned or invisible | U+FFFD |
///
/// A base keeps four combining marks; a mark without a base stands on ◌. What joins emoji, their skin tones and one
/// variation selector after a base are left out, and only the first of joined emoji stays: terminals differ on how
/// wide the rest is.
public struct SafeText: Hashable, Sendable {
    /// The characters, one for each cell or pair of cells.
    let characters: [SafeCharacter]
    /// Width in cells.
    public let width: Int

    /// The text of `untrusted`, in which everything but plain printable text has become visible marks.
    public init(_ untrusted: some StringProtocol) {
        if let characters = Self.plain(untrusted) {
            self.init(characters: characters)
            return
        }
        var reduction = SafeReduction()
        for scalar in untrusted.unicodeScalars { reduction.append(scalar) }
        reduction.end()
        self.init(characters: reduction.characters)
    }

    /// The characters of printable ASCII, the usual case; `nil` for other text.
    private static func plain(_ text: some StringProtocol) -> [SafeCharacter]? {
        let characters = text.utf8.withContiguousStorageIfAvailable { bytes -> [SafeCharacter]? in
            guard bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
            return bytes.map { SafeCharacter(glyph: Glyph(Unicode.Scalar($0)), width: 1) }
        }
        return characters ?? nil
    }

    /// No text.
    public init() {
        self.init(characters: [])
    }

    /// The text of `characters`.
    init(characters: [SafeCharacter]) {
        self.characters = characters
        width = characters.reduce(0) { $0 + $1.width }
    }

    /// Whether it takes no cells.
    public var isEmpty: Bool { characters.isEmpty }

    /// As many of its first characters as fit into `cells` cells.
    public func prefix(cells: Int) -> SafeText {
        guard width > cells else { return self }
        var left = cells
        return SafeText(
            characters: Array(
                characters.prefix {
                    left -= $0.width; return left >= 0
                }))
    }

    /// As many of its last characters as fit into `cells` cells.
    public func suffix(cells: Int) -> SafeText {
        guard width > cells else { return self }
        var left = cells
        let fitting = characters.reversed().prefix {
            left -= $0.width; return left >= 0
        }
        return SafeText(characters: fitting.reversed())
    }

    /// The text if it fits into `cells` cells; otherwise its beginning and "…".
    public func truncated(to cells: Int) -> SafeText {
        guard width > cells else { return self }
        return cells > 0 ? prefix(cells: cells - 1) + "…" : SafeText()
    }

    /// The concatenation of two texts.
    public static func + (left: SafeText, right: SafeText) -> SafeText {
        SafeText(characters: left.characters + right.characters)
    }

    /// Appends `right` to `left`.
    public static func += (left: inout SafeText, right: SafeText) {
        left = left + right
    }
}

extension SafeText: ExpressibleByStringInterpolation {
    /// The text of a literal; interpolated values are filtered like everything else.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension SafeText: CustomStringConvertible {
    /// The text as shown.
    public var description: String { characters.map(\.glyph.text).joined() }
}
