import OnRecordText

/// A table from the hashes of words to numbers below 2048, read in place from the model's bytes.
///
/// Open addressing with 32-bit slots: 21 bits of the hash, 11 of the number; 0 is a free slot. Two words with the same
/// slot and the same 21 bits are confused: about one pair in 10^9.
package struct WordTable: @unchecked Sendable {
    // These bytes outlive every table: they belong to the program or to the model that holds the table.
    private let start: UnsafePointer<UInt32>
    private let mask: Int

    /// The table in the 2^`bits` slots at `slots`.
    init(slots: UnsafePointer<UInt32>, bits: Int) {
        start = slots
        mask = 1 << bits - 1
    }

    /// The number of the word with `hash`; 0 if it is not listed.
    func value(of hash: UInt64) -> Int {
        let spread = Self.spread(hash)
        let fingerprint = Self.fingerprint(spread)
        var slot = Int(truncatingIfNeeded: spread) & mask
        while start[slot] != 0 {
            if start[slot] >> 11 == fingerprint { return Int(start[slot] & 0x7FF) }
            slot = (slot + 1) & mask
        }
        return 0
    }

    /// The slots, for another model with the same table.
    package var slots: [UInt32] { Array(UnsafeBufferPointer(start: start, count: mask + 1)) }

    private static func spread(_ hash: UInt64) -> UInt64 {
        let mixed = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }

    private static func fingerprint(_ spread: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: spread >> 43) | 1 }

    /// The slots of a table of `entries`, whose numbers are from 1 to 2047; at least a quarter of the slots stays free.
    package static func slots(_ entries: [(hash: UInt64, value: Int)]) -> [UInt32] {
        var count = 64
        while count * 3 < entries.count * 4 { count *= 2 }
        var slots = [UInt32](repeating: 0, count: count)
        for entry in entries {
            let spread = spread(entry.hash)
            var slot = Int(truncatingIfNeeded: spread) & (count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = fingerprint(spread) << 11 | UInt32(entry.value)
        }
        return slots
    }
}
