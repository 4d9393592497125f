/// The encoding of old Western European Windows texts: one byte a letter.
enum Windows1252 {
    /// The scalars of the bytes 0x80 to 0x9F; U+FFFD where nothing is assigned. The other bytes are their own scalars.
    private static let upperControls = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

    /// The scalar that `byte` stands for.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// The byte from 0x80 to 0x9F that stands for the scalar `value`.
    static func upperControl(of value: UInt32) -> UInt8? {
        guard value != 0xFFFD, let index = upperControls.firstIndex(where: { $0.value == value }) else { return nil }
        return UInt8(0x80 + index)
    }
}
