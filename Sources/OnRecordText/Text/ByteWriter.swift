/// Writes numbers and texts compactly; a `ByteReader` reads them back.
public struct ByteWriter {
    /// The bytes written so far.
    public private(set) var bytes: [UInt8] = []

    /// A writer that has written nothing.
    public init() {}

    /// Writes `number`, which must not be negative, seven bits a byte, the lowest first.
    public mutating func write(_ number: Int) {
        var rest = UInt64(max(0, number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Writes `text`, preceded by its length in bytes.
    public mutating func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes `bytes`, preceded by their number.
    public mutating func write(_ bytes: [UInt8]) {
        write(bytes.count)
        self.bytes += bytes
    }

    /// Writes `span` as its start and length.
    public mutating func write(_ span: TextSpan) {
        write(span.start)
        write(span.end - span.start)
    }

    /// Writes whether `value` is present and, if so, the value.
    public mutating func write<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
        bytes.append(value == nil ? 0 : 1)
        if let value { write(&self, value) }
    }

    /// Writes the number of `values`, then each of them.
    public mutating func write<Value>(_ values: [Value], _ write: (inout ByteWriter, Value) -> Void) {
        self.write(values.count)
        for value in values { write(&self, value) }
    }
}
