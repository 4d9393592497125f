/// Searches for a sequence of bytes.
package enum ByteSearch {
    /// The offset of the first `needle` in `bytes` that lies between `start` and `end` (of all bytes); `nil` if there is none
    /// or `needle` is empty.
    package static func first(_ needle: [UInt8], in bytes: [UInt8], from start: Int, upTo end: Int = .max) -> Int? {
        guard let lead = needle.first else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            needle.withUnsafeBufferPointer { needle in
                var offset = max(start, 0)
                let last = min(end, bytes.count) - needle.count
                while offset <= last {
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
