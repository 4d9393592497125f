/// The features of one token, each a number of `NameModel.featureBits` bits.
struct FeatureList {
    private(set) var features: [UInt32] = []

    @inline(__always)
    mutating func add(_ feature: UInt32) { features.append(feature) }

    /// Makes room for those of another token.
    mutating func removeAll() { features.removeAll(keepingCapacity: true) }
}
