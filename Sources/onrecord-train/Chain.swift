import Foundation
import OnRecordCore

/// The probabilities of labels along one sample, from the forward and backward sums of a linear chain.
struct Chain {
    /// The logarithm of the sum over all sequences of labels.
    let total: Float
    private let forward: [SIMD8<Float>]
    private let backward: [SIMD8<Float>]
    private let emissions: [SIMD8<Float>]
    private let transitions: [SIMD8<Float>]

    /// Sets of labels as masks of floats: 0 for a permitted label, minus infinity for any other.
    private static let masks: [SIMD8<Float>] = (0..<256).map { bits in
        var mask = SIMD8<Float>(repeating: -.infinity)
        for label in 0..<NameLabel.count where bits & 1 << label != 0 { mask[label] = 0 }
        return mask
    }

    /// The labels that may follow each label, and those at the start, as masks.
    private static let following: [SIMD8<Float>] = (0..<8).map { from in
        var mask = SIMD8<Float>(repeating: -.infinity)
        for label in 0..<NameLabel.count
        where from == 7 ? !NameLabel.isLater(label) : NameLabel.mayFollow(from, label) {
            mask[label] = 0
        }
        return mask
    }

    init(emissions: [SIMD8<Float>], allowed: [UInt8], transitions: [SIMD8<Float>]) {
        let count = emissions.count
        let between = (0..<8).map { transitions[$0] + Self.following[$0] }
        let here = (0..<count).map { emissions[$0] + Self.masks[Int(allowed[$0])] }
        var forward = [here[0] + between[7]]
        for index in 1..<max(1, count) {
            var next = SIMD8<Float>(repeating: -.infinity)
            for label in 0..<NameLabel.count where here[index][label] > -.infinity {
                var column = SIMD8<Float>(repeating: -.infinity)
                for from in 0..<NameLabel.count { column[from] = forward[index - 1][from] + between[from][label] }
                next[label] = Self.logSum(column) + here[index][label]
            }
            forward.append(next)
        }
        var backward = [SIMD8<Float>](repeating: SIMD8(), count: count)
        for index in stride(from: count - 2, through: 0, by: -1) {
            let ahead = here[index + 1] + backward[index + 1]
            for from in 0..<NameLabel.count { backward[index][from] = Self.logSum(between[from] + ahead) }
        }
        total = Self.logSum(forward[count - 1])
        self.forward = forward
        self.backward = backward
        self.emissions = here
        self.transitions = between
    }

    /// The probability of each label at `index`.
    func marginal(_ index: Int) -> SIMD8<Float> { Self.exp(forward[index] + backward[index] - total) }

    /// The probability of `from` before `index`, with each label at it.
    func pair(_ index: Int, from: Int) -> SIMD8<Float> {
        Self.exp(transitions[from] + emissions[index] + backward[index] + forward[index - 1][from] - total)
    }

    private static func exp(_ values: SIMD8<Float>) -> SIMD8<Float> {
        var result = SIMD8<Float>()
        for label in 0..<NameLabel.count where values[label] > -30 { result[label] = expf(values[label]) }
        return result
    }

    private static func logSum(_ values: SIMD8<Float>) -> Float {
        var largest = -Float.infinity
        for label in 0..<NameLabel.count { largest = max(largest, values[label]) }
        guard largest > -.infinity else { return largest }
        var sum: Float = 0
        for label in 0..<NameLabel.count where values[label] > largest - 30 { sum += expf(values[label] - largest) }
        return largest + logf(sum)
    }
}
