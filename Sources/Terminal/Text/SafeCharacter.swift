/// A base scalar with its combining marks, and its width in cells.
struct SafeCharacter: Hashable, Sendable {
    /// The scalars to send.
    var glyph: Glyph
    /// Width in cells: 1 or 2.
    let width: Int

    /// Whether it is a blank, which separates words.
    var isBlank: Bool { glyph == .blank }
}
