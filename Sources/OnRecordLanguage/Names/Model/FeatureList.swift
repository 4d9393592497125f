import OnRecordText

/// The features of one token, each a number of `NameModel.featureBits` bits; at most `capacity` of them.
///
/// It keeps its memory from token to token: an array would ask at each feature whether it may write and has room.
struct FeatureList: ~Copyable {
    /// More than the templates and the classes of three words come to.
    private static let capacity = 512
    private let start: UnsafeMutablePointer<UInt32>
    private var count = 0

    init() { start = .allocate(capacity: Self.capacity) }

    deinit { start.deallocate() }

    /// What was added; gone with the next change.
    var features: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: start, count: count) }

    @inline(__always)
    mutating func add(_ feature: UInt32) {
        precondition(count < Self.capacity, "too many features")
        start[count] = feature
        count += 1
    }

    /// Makes room for those of another token.
    mutating func removeAll() { count = 0 }
}
