/// Reads what a `ByteWriter` wrote.
///
/// Beyond the end, or if the bytes are damaged, it returns zeros, empty texts and empty lists; it never traps.
public struct ByteReader {
    private let bytes: [UInt8]
    private var place = 0

    /// A reader of `bytes` from their start.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next number.
    public mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count, shift < 63 {
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(truncatingIfNeeded: value & UInt64(Int.max))
    }

    /// The next text.
    public mutating func text() -> String { String(decoding: slice(), as: UTF8.self) }

    /// The next sequence of bytes that was written with its length.
    public mutating func slice() -> ArraySlice<UInt8> {
        let length = min(number(), bytes.count - place)
        defer { place += length }
        return bytes[place..<(place + length)]
    }

    /// The next span.
    public mutating func span() -> TextSpan {
        let start = number()
        return TextSpan(start, start.addingReportingOverflow(number()).partialValue)
    }

    /// The next value, if one was written.
    public mutating func optional<Value>(_ read: (inout ByteReader) -> Value) -> Value? {
        number() == 0 ? nil : read(&self)
    }

    /// The next list of values, each of which takes at least one byte.
    @inlinable
    public mutating func list<Value>(_ read: (inout ByteReader) -> Value) -> [Value] {
        let count = count()
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(read(&self)) }
        return values
    }

    /// The length of the next list, whose values take at least one byte each.
    public mutating func count() -> Int { min(number(), bytes.count - place) }
}
