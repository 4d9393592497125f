/// A number that tells the contents of files apart: FNV-1a over words of eight bytes, mixed at the end as in SplitMix64.
///
/// For seeing that a file is the one that was read before; a file made to deceive it is only shown as it was.
enum ContentHash {
    /// The number of `bytes`.
    static func hash(_ bytes: [UInt8]) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
        bytes.withUnsafeBytes { buffer in
            var place = 0
            while place + 8 <= buffer.count {
                hash = (hash ^ buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x100_0000_01B3
                hash ^= hash >> 29
                place += 8
            }
            for byte in buffer[place...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
        return Int64(bitPattern: hash ^ hash >> 31)
    }
}
