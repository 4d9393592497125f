import OnRecordCore
import Testing

@testable import onrecord_train

@Suite("Trainer")
struct TrainerTests {
    /// A word with the feature 1 is a person, one with the feature 2 is none.
    private let samples = (0..<40).map { number in
        TrainingSet.Sample(
            features: [number.isMultiple(of: 2) ? 1 << 16 : 2 << 16], ends: [1], allowed: [NameLabel.any],
            gold: [number.isMultiple(of: 2) ? 1 << UInt8(NameLabel.first(0)) : 1], weight: 1, isSilver: false)
    }
    private let settings = Trainer.Settings(epochs: 5, step: 0.1, dropout: 0, bits: 10, decay: 0, silver: 0)

    @Test("what the samples show is learnt")
    func learns() {
        let weights = Trainer.weights(of: samples, settings: settings, seed: 1)
        let person = weights.rows[(1 << 16) >> (NameModel.featureBits - 10)]
        #expect(person[NameLabel.first(0)] > person[NameLabel.outside])
    }

    @Test("the same samples give the same weights")
    func isDeterministic() {
        let first = Trainer.weights(of: samples, settings: settings, seed: 1)
        let second = Trainer.weights(of: samples, settings: settings, seed: 1)
        #expect(first.rows == second.rows && first.transitions == second.transitions)
    }

    @Test("the chances of the labels of a token sum to 1, and are 0 for those that may not be")
    func marginals() {
        let chain = Chain(
            emissions: [SIMD8(0, 1, 2, 0, 1, 2, 0, 0), SIMD8(1, 0, 2, 1, 0, 2, 1, 0)],
            allowed: [NameLabel.any, NameLabel.laterOrOutside],
            transitions: Array(repeating: SIMD8(repeating: 0.5), count: 8))
        for index in 0..<2 { #expect(abs(chain.marginal(index).sum() - 1) < 1e-4) }
        #expect(chain.marginal(1)[NameLabel.first(0)] == 0)
    }
}
