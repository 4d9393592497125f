/// Turns offsets in UTF-8 bytes into offsets in Unicode code points, which other programs count in.
struct CodePointMap {
    /// Code points that start before each block of `blockSize` bytes: memory for one number a block instead of one a byte.
    private var before: [Int] = []
    private let utf8: [UInt8]
    private static let blockSize = 64

    /// The map of the text `utf8`.
    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        before.reserveCapacity(utf8.count / Self.blockSize + 1)
        var count = 0
        for (offset, byte) in utf8.enumerated() {
            if offset.isMultiple(of: Self.blockSize) { before.append(count) }
            if startsScalar(byte) { count += 1 }
        }
        before.append(count)
    }

    /// The number of code points before the byte at `offset`, which may be one past the last byte.
    subscript(offset: Int) -> Int {
        let offset = min(max(0, offset), utf8.count)
        let block = offset / Self.blockSize
        guard block < before.count else { return before.last ?? 0 }
        return utf8[(block * Self.blockSize)..<offset].reduce(before[block]) { $0 + (startsScalar($1) ? 1 : 0) }
    }

    private func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
