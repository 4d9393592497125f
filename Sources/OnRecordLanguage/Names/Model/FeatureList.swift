import OnRecordText

/// The features of one token, each a number of `NameModel.featureBits` bits; at most `capacity` of them.
///
/// Its memory is reused from token to token: an array would check uniqueness and capacity for each feature.
struct FeatureList: ~Copyable {
    /// More than the templates and the classes of three words can add.
    private static let capacity = 512
    private let start: UnsafeMutablePointer<UInt32>
    private var count = 0

    init() { start = .allocate(capacity: Self.capacity) }

    deinit { start.deallocate() }

    /// The features added so far; valid until the next change.
    var features: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: start, count: count) }

    @inline(__always)
    mutating func add(_ feature: UInt32) {
        precondition(count < Self.capacity, "too many features")
        start[count] = feature
        count += 1
    }

    /// Empties the list for the next token.
    mutating func removeAll() { count = 0 }
}
