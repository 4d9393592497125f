/// Searches for a sequence of bytes.
package enum ByteSearch {
    /// The offset of the first `needle` in `bytes` at or after `start`; `nil` if there is none or `needle` is empty.
    package static func first(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let lead = needle.first else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            needle.withUnsafeBufferPointer { needle in
                var offset = max(start, 0)
                while offset <= bytes.count - needle.count {
                    if bytes[offset] == lead, stands(needle, at: offset, in: bytes) { return offset }
                    offset += 1
                }
                return nil
            }
        }
    }

    private static func stands(
        _ needle: UnsafeBufferPointer<UInt8>, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        for index in needle.indices where bytes[offset + index] != needle[index] { return false }
        return true
    }
}
