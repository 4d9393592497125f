/// Takes the features of one token, each as a number of `NameModel.featureBits` bits.
protocol FeatureSink {
    mutating func add(_ feature: UInt32)
}

/// Adds up the weights of features.
struct EmissionSink: FeatureSink {
    let model: NameModel
    var sum = SIMD8<Int16>()

    @inline(__always)
    mutating func add(_ feature: UInt32) { sum &+= model.row(feature) }
}

/// Keeps features, for training.
struct FeatureList: FeatureSink {
    var features: [UInt32] = []

    mutating func add(_ feature: UInt32) { features.append(feature) }
}
