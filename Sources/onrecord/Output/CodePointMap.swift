import OnRecordCore
import OnRecordStore

/// Converts offsets in UTF-8 bytes to offsets in Unicode code points, which other programs count in.
struct CodePointMap {
    /// The code points that start before each block of `blockSize` bytes, to store one number a block rather than one a
    /// byte.
    private var before: [Int] = []
    private let utf8: [UInt8]
    /// Where other programs find more characters than the text has, with their number up to there.
    private let omitted: [(offset: Int, total: Int)]
    private static let blockSize = 16

    /// The map of the text `utf8`, which lacks what `omissions` say, in the order of the text.
    init(_ utf8: [UInt8], omissions: [TextOmission] = []) {
        self.utf8 = utf8
        var total = 0
        omitted = omissions.map { omission in
            total += omission.codePoints
            return (omission.offset, total)
        }
        before.reserveCapacity(utf8.count / Self.blockSize + 1)
        var count = 0
        for start in stride(from: 0, to: utf8.count, by: Self.blockSize) {
            before.append(count)
            count += Self.scalars(in: start..<min(start + Self.blockSize, utf8.count), of: utf8)
        }
        before.append(count)
    }

    /// The number of code points before the byte at `offset`, which may be the length of the text.
    subscript(offset: Int) -> Int {
        let offset = min(max(0, offset), utf8.count)
        let block = offset / Self.blockSize
        let omitted = omitted.isEmpty ? 0 : omittedTotal(before: offset)
        guard block < before.count else { return (before.last ?? 0) + omitted }
        return omitted + before[block] + Self.scalars(in: block * Self.blockSize..<offset, of: utf8)
    }

    private func omittedTotal(before offset: Int) -> Int {
        let next = omitted.partitionPoint { $0.offset > offset }
        return next == 0 ? 0 : omitted[next - 1].total
    }

    /// The number of code points that start in `range`.
    private static func scalars(in range: Range<Int>, of utf8: [UInt8]) -> Int {
        utf8.withUnsafeBufferPointer { utf8 in
            var count = 0
            for offset in range { count += utf8[offset] & 0xC0 != 0x80 ? 1 : 0 }
            return count
        }
    }
}
