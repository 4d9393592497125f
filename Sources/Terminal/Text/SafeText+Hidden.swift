extension SafeText {
    /// How many characters of `text`, valid UTF-8, a reader could not see or a terminal could act on, so that a mark stands for
    /// each; tabs and line ends are not among them.
    public static func hiddenCount(in text: [UInt8]) -> Int {
        text.withUnsafeBufferPointer { bytes in
            var (count, offset) = (0, 0)
            // What joins emoji is left out without a mark.
            var joins = false
            while offset < bytes.count {
                let byte = bytes[offset]
                if byte < 0x80 {
                    if byte < 0x20 ? ![0x09, 0x0A, 0x0D].contains(byte) : byte == 0x7F { count += 1 }
                    offset += 1
                    joins = false
                    continue
                }
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                let end = min(offset + length, bytes.count)
                var value = UInt32(byte) & (0x7F >> UInt32(length))
                for byte in bytes[(offset + 1)..<end] { value = value << 6 | UInt32(byte & 0x3F) }
                offset = end
                guard let scalar = Unicode.Scalar(value) else { continue }
                if joins, value == 0x200D || scalar.isVariationSelector { continue }
                joins = scalar.isPictograph
                if case .shown = SafeMark.of(scalar), !scalar.isVariationSelector { count += 1 }
            }
            return count
        }
    }
}
