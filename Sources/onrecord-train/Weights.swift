import OnRecordCore

/// The learnt weights: of labels, one row a feature, and of labels after labels.
struct Weights {
    let rows: [SIMD8<Float>]
    /// From label to label; the last row is for the start.
    let transitions: [SIMD8<Float>]

    /// No weights.
    static let none = Weights(rows: [SIMD8()], transitions: Array(repeating: SIMD8(), count: 8))

    /// The mean of `all`.
    static func mean(of all: [Weights]) -> Weights {
        guard let first = all.first else { return none }
        let share = 1 / Float(all.count)
        func mean(_ part: KeyPath<Weights, [SIMD8<Float>]>) -> [SIMD8<Float>] {
            first[keyPath: part].indices.map { row in
                all.reduce(SIMD8<Float>()) { $0 + $1[keyPath: part][row] * share }
            }
        }
        return Weights(rows: mean(\.rows), transitions: mean(\.transitions))
    }

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
