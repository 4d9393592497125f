/// Writes numbers and texts one after the other into as few bytes as they take; a `ByteReader` reads them back.
public struct ByteWriter {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    /// Nothing written yet.
    public init() {}

    /// Writes `number`, which is not negative: seven bits a byte, the lowest first.
    public mutating func write(_ number: Int) {
        var rest = UInt64(max(0, number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Writes `text`, its length in bytes first.
    public mutating func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes `bytes`, their number first.
    public mutating func write(_ bytes: [UInt8]) {
        write(bytes.count)
        self.bytes += bytes
    }

    /// Writes `span` as its start and length.
    public mutating func write(_ span: TextSpan) {
        write(span.start)
        write(span.end - span.start)
    }

    /// Writes whether there is a `value`, and then that.
    public mutating func write<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
        bytes.append(value == nil ? 0 : 1)
        if let value { write(&self, value) }
    }

    /// Writes how many `values` there are, and then each of them.
    public mutating func write<Value>(_ values: [Value], _ write: (inout ByteWriter, Value) -> Void) {
        self.write(values.count)
        for value in values { write(&self, value) }
    }
}
