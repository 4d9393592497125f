/// The contents of one cell: a base scalar and its combining marks as plain numbers, so that copying and comparing a
/// frame touches no memory but its own.
///
/// A base keeps four marks (`SafeReduction`), five scalars of 21 bits; there is room for six. U+0000 is never shown and
/// stands for none.
struct Glyph: Hashable, Sendable {
    /// The first three scalars, the first one in the lowest bits.
    private var first: UInt64 = 0
    /// The others.
    private var second: UInt64 = 0

    /// Nothing, as in the right half of a wide character.
    static let none = Glyph()
    /// A blank.
    static let blank = Glyph(" ")

    private init() {}

    /// A single scalar.
    init(_ scalar: Unicode.Scalar) {
        first = UInt64(scalar.value)
    }

    /// The scalars of `text`, at most six.
    init(_ text: String) {
        for scalar in text.unicodeScalars { append(scalar) }
    }

    /// Whether it shows nothing.
    var isEmpty: Bool { first == 0 }

    /// Adds `scalar` if there is room.
    mutating func append(_ scalar: Unicode.Scalar) {
        for place in 0..<Self.capacity where self[place] == 0 {
            let value = UInt64(scalar.value) << Self.shift(place)
            if place < Self.capacity / 2 { first |= value } else { second |= value }
            return
        }
    }

    /// Passes each scalar's value to `body`.
    @inline(__always)
    func forEach(_ body: (UInt32) -> Void) {
        var rest = first
        while rest != 0 {
            body(UInt32(rest & Self.mask))
            rest >>= Self.bits
        }
        rest = second
        while rest != 0 {
            body(UInt32(rest & Self.mask))
            rest >>= Self.bits
        }
    }

    /// Its scalars as text.
    var text: String {
        var scalars = String.UnicodeScalarView()
        forEach { value in
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        return String(scalars)
    }

    private subscript(place: Int) -> UInt64 {
        ((place < Self.capacity / 2 ? first : second) >> Self.shift(place)) & Self.mask
    }

    private static func shift(_ place: Int) -> UInt64 { UInt64(place % (capacity / 2)) * bits }

    private static let capacity = 6
    private static let bits: UInt64 = 21
    private static let mask: UInt64 = 1 << bits - 1
}
