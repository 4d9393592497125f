/// Numbers that look random and are the same for the same seed on every machine: SplitMix64
/// (https://prng.di.unimi.it/splitmix64.c).
struct Dice {
    private var state: UInt64

    /// Dice that give the same numbers for the same seed.
    init(seed: UInt64) { state = seed }

    /// A number below `limit`; 0 if that is not positive.
    mutating func roll(_ limit: Int) -> Int {
        guard limit > 0 else { return 0 }
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    /// One of `items`; `nil` if there are none.
    mutating func pick<Item>(_ items: [Item]) -> Item? {
        items.isEmpty ? nil : items[roll(items.count)]
    }
}
