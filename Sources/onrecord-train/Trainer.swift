import OnRecordCore

/// Fits a linear-chain conditional random field to samples by stochastic gradient descent with AdaGrad. Features are
/// left out at random, so that no single one is relied on. The same samples and settings give the same weights.
///
/// J. Lafferty, A. McCallum, F. Pereira: Conditional Random Fields, ICML 2001; J. Duchi, E. Hazan, Y. Singer: Adaptive
/// Subgradient Methods, JMLR 12, 2011.
struct Trainer {
    struct Settings {
        var epochs: Int
        var step: Float
        var dropout: Double
        var bits: Int
        var decay: Float
        /// How much of what was learnt from silver sets alone goes into the model.
        var silver: Float
    }

    private let settings: Settings
    private let shift: UInt32
    private var rows: [SIMD8<Float>]
    private var squares: [SIMD8<Float>]
    /// From label to label; the last row is for the start.
    private var transitions = [SIMD8<Float>](repeating: SIMD8(), count: 8)
    private var transitionSquares = [SIMD8<Float>](repeating: SIMD8(repeating: 1e-4), count: 8)
    private var random: SplitMix

    init(_ settings: Settings, seed: UInt64) {
        self.settings = settings
        random = SplitMix(seed: seed)
        shift = UInt32(NameModel.featureBits - settings.bits)
        rows = Array(repeating: SIMD8(), count: 2 << settings.bits)
        squares = Array(repeating: SIMD8(repeating: 1e-4), count: 2 << settings.bits)
    }

    /// The weights fitted to `samples`, in an order determined by `seed`.
    static func weights(of samples: [TrainingSet.Sample], settings: Settings, seed: UInt64) -> Weights {
        var trainer = Trainer(settings, seed: seed)
        var order = Array(samples.indices)
        for epoch in 0..<settings.epochs {
            for index in order.indices.reversed() where index > 0 {
                order.swapAt(index, Int(trainer.random.next() % UInt64(index + 1)))
            }
            var loss = 0.0
            // The steps become smaller, so that the weights settle.
            let step = settings.step * (1 - 0.8 * Float(epoch) / Float(settings.epochs))
            for index in order { loss += trainer.learn(samples[index], step: step) }
            print("epoch \(epoch + 1): loss \(loss / Double(max(1, samples.count)))")
        }
        return trainer.weights
    }

    /// Takes one step on one sample; returns the negative logarithm of the probability of the correct labels.
    private mutating func learn(_ sample: TrainingSet.Sample, step: Float) -> Double {
        let count = sample.ends.count
        var kept: [[UInt32]] = []
        var emissions: [SIMD8<Float>] = []
        kept.reserveCapacity(count)
        let threshold = UInt64(settings.dropout * 65536)
        let scale = Float(1 / (1 - settings.dropout))
        var start = 0
        for end in sample.ends {
            var features: [UInt32] = []
            features.reserveCapacity(end - start)
            var sum = SIMD8<Float>()
            var bits: UInt64 = 0
            for (number, feature) in sample.features[start..<end].enumerated() {
                if number & 3 == 0 { bits = random.next() }
                defer { bits >>= 16 }
                if bits & 0xFFFF < threshold { continue }
                let row = feature >> shift
                features.append(row)
                sum += rows[Int(row)]
                // What is peculiar to silver sets has weights of its own, after the others.
                if sample.isSilver {
                    features.append(row + (1 << UInt32(settings.bits)))
                    sum += rows[Int(row) + (1 << settings.bits)]
                }
            }
            kept.append(features)
            emissions.append(sum * scale)
            start = end
        }
        let all = Chain(emissions: emissions, allowed: sample.allowed, transitions: transitions)
        let right = Chain(emissions: emissions, allowed: sample.gold, transitions: transitions)
        guard all.total.isFinite, right.total.isFinite else { return 0 }
        for index in 0..<count {
            let gradient = (right.marginal(index) - all.marginal(index)) * sample.weight
            // A label that is as probable as it should be needs no change.
            if (gradient * gradient).sum() < 1e-6 { continue }
            for row in kept[index] {
                let row = Int(row)
                let slope = settings.decay == 0 ? gradient : gradient - rows[row] * settings.decay
                squares[row] += slope * slope
                rows[row] += slope * step / squares[row].squareRoot()
            }
        }
        let first = right.marginal(0) - all.marginal(0)
        update(7, first * sample.weight, step: step)
        for index in 1..<max(1, count) {
            for from in 0..<NameLabel.count {
                update(
                    from, (right.pair(index, from: from) - all.pair(index, from: from)) * sample.weight, step: step)
            }
        }
        return Double(all.total - right.total)
    }

    private mutating func update(_ from: Int, _ gradient: SIMD8<Float>, step: Float) {
        guard (gradient * gradient).sum() > 1e-8 else { return }
        transitionSquares[from] += gradient * gradient
        transitions[from] += gradient * step / transitionSquares[from].squareRoot()
    }

    private var weights: Weights {
        let half = 1 << settings.bits
        return Weights(
            rows: (0..<half).map { rows[$0] + rows[$0 + half] * settings.silver }, transitions: transitions)
    }
}
