/// Turns offsets in UTF-8 bytes into offsets in Unicode code points, which other programs count in.
struct CodePointMap {
    /// Code points that start before each block of `blockSize` bytes: memory for one number a block instead of one a byte.
    private var before: [Int] = []
    private let utf8: [UInt8]
    private static let blockSize = 16

    /// The map of the text `utf8`.
    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        before.reserveCapacity(utf8.count / Self.blockSize + 1)
        var count = 0
        for start in stride(from: 0, to: utf8.count, by: Self.blockSize) {
            before.append(count)
            count += Self.scalars(in: start..<min(start + Self.blockSize, utf8.count), of: utf8)
        }
        before.append(count)
    }

    /// The number of code points before the byte at `offset`, which may be one past the last byte.
    subscript(offset: Int) -> Int {
        let offset = min(max(0, offset), utf8.count)
        let block = offset / Self.blockSize
        guard block < before.count else { return before.last ?? 0 }
        return before[block] + Self.scalars(in: block * Self.blockSize..<offset, of: utf8)
    }

    /// How many code points start in `range`.
    private static func scalars(in range: Range<Int>, of utf8: [UInt8]) -> Int {
        utf8.withUnsafeBufferPointer { utf8 in
            var count = 0
            for offset in range { count += utf8[offset] & 0xC0 != 0x80 ? 1 : 0 }
            return count
        }
    }
}
