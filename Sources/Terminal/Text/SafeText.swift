/// Text in which nothing is left that a terminal could take as a command: the only text that becomes cells.
public struct SafeText: Hashable, Sendable {
    /// The characters, one for each cell or pair of cells.
    let characters: [SafeCharacter]

    /// The text of `untrusted`, with everything that is not plain printable text turned into visible marks.
    public init(_ untrusted: String) {
        characters = untrusted.unicodeScalars.map { scalar in
            scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
                ? SafeCharacter(text: "\u{FFFD}", width: 1) : SafeCharacter(text: String(scalar), width: 1)
        }
    }

    /// Width in cells.
    public var width: Int { characters.reduce(0) { $0 + $1.width } }
}
