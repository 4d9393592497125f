/// Plain search for a run of bytes.
enum ByteSearch {
    /// The offset of the first `needle` in `bytes` at or after `start`; `nil` where there is none or it is empty.
    static func first(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let lead = needle.first, bytes.count >= needle.count else { return nil }
        var offset = max(start, 0)
        while offset <= bytes.count - needle.count {
            if bytes[offset] == lead && bytes[offset..<offset + needle.count].elementsEqual(needle) { return offset }
            offset += 1
        }
        return nil
    }
}
