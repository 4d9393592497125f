/// What is known about forms, by their hashes.
///
/// Open addressing, at most half full, so that a look-up of an unknown form, the usual case, ends soon; a larger table
/// would not stay in the processor's cache.
struct WordEntries: Sendable {
    /// 0, which is no form's hash, is a free slot.
    private var hashes: [UInt64]
    private var entries: [WordEntry]
    private var count = 0

    /// A table with room for most lexicons.
    init() {
        hashes = [UInt64](repeating: 0, count: 1 << 14)
        entries = [WordEntry](repeating: WordEntry(), count: 1 << 14)
    }

    /// What is known about the form with `hash`; an empty entry if it is not listed.
    @inline(__always)
    subscript(hash: UInt64) -> WordEntry {
        let mask = hashes.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let found = hashes[slot]
            // A free slot has an empty entry.
            if found == hash || found == 0 { return entries[slot] }
            slot = (slot + 1) & mask
        }
    }

    /// Changes the entry of the form with `hash`, which is empty at first.
    mutating func update(_ hash: UInt64, _ change: (inout WordEntry) -> Void) {
        var slot = slot(of: hash)
        if hashes[slot] == 0 {
            if (count + 1) * 2 > hashes.count {
                grow()
                slot = self.slot(of: hash)
            }
            hashes[slot] = hash
            count += 1
        }
        change(&entries[slot])
    }

    /// The slot of `hash`, or the free slot for it.
    private func slot(of hash: UInt64) -> Int {
        let mask = hashes.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = (hashes: hashes, entries: entries)
        hashes = Array(repeating: 0, count: old.hashes.count * 2)
        entries = Array(repeating: WordEntry(), count: hashes.count)
        for (hash, entry) in zip(old.hashes, old.entries) where hash != 0 {
            let slot = slot(of: hash)
            (hashes[slot], entries[slot]) = (hash, entry)
        }
    }
}
