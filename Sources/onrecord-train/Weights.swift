import OnRecordCore

/// What was learnt: weights of labels, a row a feature, and of labels after labels.
struct Weights {
    let rows: [SIMD8<Float>]
    /// From label to label; the last row is that of the start.
    let transitions: [SIMD8<Float>]

    /// No weights.
    static let none = Weights(rows: [SIMD8()], transitions: Array(repeating: SIMD8(), count: 8))

    /// The bytes of the model with these weights.
    func model(_ lists: WordLists) -> [UInt8] {
        NameModel.bytes(
            rows: rows.map { SIMD8<Int8>(truncatingIfNeeded: Self.whole($0, upTo: 127)) },
            transitions: transitions.map { SIMD8<Int16>(truncatingIfNeeded: Self.whole($0, upTo: 20000)) },
            clusters: lists.clusters, lists: lists.lists)
    }

    private static func whole(_ row: SIMD8<Float>, upTo largest: Float) -> SIMD8<Int32> {
        SIMD8<Int32>(
            (row * NameModel.unit).rounded(.toNearestOrEven).clamped(
                lowerBound: SIMD8(repeating: -largest), upperBound: SIMD8(repeating: largest)))
    }
}
