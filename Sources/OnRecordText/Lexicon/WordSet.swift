/// A set of word forms, by their hashes.
///
/// A hash is distributed well enough to be its own position in the table; a `Set` would hash it again for every token.
public struct WordSet: Sendable {
    /// Open addressing; 0, which is no form's hash, is a free slot.
    @usableFromInline
    private(set) var slots: [UInt64]
    private var count = 0

    /// An empty set, with room for some forms.
    package init() { slots = Array(repeating: 0, count: 64) }

    /// The set of the lower-case `forms`.
    package init(_ forms: [String]) {
        self.init()
        for form in forms { insert(WordHash.of(form)) }
    }

    /// Whether the form with `hash` is in the set.
    @inlinable @inline(__always)
    public func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] == hash && hash != 0 }

    /// Adds the form with `hash`.
    package mutating func insert(_ hash: UInt64) {
        let slot = slot(of: hash)
        guard slots[slot] != hash else { return }
        slots[slot] = hash
        count += 1
        if count * 2 > slots.count { grow() }
    }

    /// The union of this set and `other`.
    package func union(_ other: WordSet) -> WordSet {
        var union = self
        for hash in other.slots where hash != 0 { union.insert(hash) }
        return union
    }

    /// The slot of `hash`, or the free slot for it.
    @inlinable @inline(__always)
    func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 4)
        count = 0
        for hash in old where hash != 0 { insert(hash) }
    }
}
