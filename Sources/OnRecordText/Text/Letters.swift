/// The case of letters in UTF-8 text, by byte offset. Only what is not ASCII is decoded.
public enum Letters {
    /// Whether an upper-case letter starts at `offset`.
    package static func isUppercase(in utf8: [UInt8], at offset: Int) -> Bool {
        guard utf8.indices.contains(offset) else { return false }
        let byte = utf8[offset]
        if byte < 0x80 { return (0x41...0x5A).contains(byte) }
        return scalar(in: utf8, at: offset)?.properties.isUppercase ?? false
    }

    /// Whether a lower-case letter starts at `offset`.
    package static func isLowercase(in utf8: [UInt8], at offset: Int) -> Bool {
        guard utf8.indices.contains(offset) else { return false }
        let byte = utf8[offset]
        if byte < 0x80 { return (0x61...0x7A).contains(byte) }
        return scalar(in: utf8, at: offset)?.properties.isLowercase ?? false
    }

    /// Whether `byte` is an ASCII letter or part of a scalar that is not ASCII.
    @inlinable
    public static func isWordByte(_ byte: UInt8) -> Bool { isASCIILetter(byte) || byte >= 0x80 }

    /// Whether `byte` is an ASCII letter.
    @inlinable
    public static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Whether `byte` is an ASCII digit.
    @inlinable
    public static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// `byte` in lower case if it is an ASCII capital; otherwise unchanged.
    @inlinable
    public static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    /// The scalar that starts at `offset`; `nil` in the middle of one.
    package static func scalar(in utf8: [UInt8], at offset: Int) -> Unicode.Scalar? {
        guard utf8.indices.contains(offset), utf8[offset] & 0xC0 != 0x80 else { return nil }
        var decoder = UTF8()
        var bytes = utf8[offset..<min(offset + 4, utf8.count)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
        return scalar
    }
}
