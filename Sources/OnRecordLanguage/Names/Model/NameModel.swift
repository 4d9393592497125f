import CNameModel
import OnRecordText

/// The weights by which the words of a text are taken for parts of names, and what is known of words: a linear-chain
/// model over hashed features, and two tables of words. `docs/names.md` says how it is made.
///
/// Nothing is read at the start but the header: the weights are used where they stand in the program.
package final class NameModel: @unchecked Sendable {
    // Immutable bytes, never freed; so the pointers may be shared.
    /// One row of weights a feature, one weight a label.
    private let rows: UnsafePointer<SIMD8<Int8>>
    private let rowBits: Int
    /// From label to label; the last row is that of the start.
    private let transitions: UnsafePointer<SIMD8<Int16>>
    /// The Brown clusters of words with their capitals.
    package let clusters: WordTable
    /// What the lists of first names, surnames and places have of words, as `ListedName`.
    package let lists: WordTable

    /// The model that is built into the program.
    package static let shared = NameModel(bytes: UnsafeRawPointer(name_model_bytes()), count: Int(name_model_size()))

    /// The bits of a feature's number before it is brought to the model's size.
    package static let featureBits = 22
    static let magic: UInt32 = 0x314D_4E4F
    static let headerSize = 16
    static let transitionsSize = 8 * 16
    /// What a weight of 1 is as a whole number.
    package static let unit: Float = 160

    /// The model in `bytes`, which must outlive it; stops the program where they are no model.
    package init(bytes: UnsafeRawPointer, count: Int) {
        let header = bytes.bindMemory(to: UInt32.self, capacity: 4)
        precondition(count >= Self.headerSize && header[0] == Self.magic, "no name model")
        let (clusterBits, listBits) = (Int(header[2]), Int(header[3]))
        rowBits = Int(header[1])
        var place = bytes + Self.headerSize
        transitions = place.bindMemory(to: SIMD8<Int16>.self, capacity: 8)
        place += Self.transitionsSize
        clusters = WordTable(slots: place.bindMemory(to: UInt32.self, capacity: 1 << clusterBits), bits: clusterBits)
        place += 4 << clusterBits
        lists = WordTable(slots: place.bindMemory(to: UInt32.self, capacity: 1 << listBits), bits: listBits)
        place += 4 << listBits
        rows = place.bindMemory(to: SIMD8<Int8>.self, capacity: 1 << rowBits)
        precondition(place + 8 << rowBits - bytes == count, "the name model is not whole")
    }

    /// The bytes of a model.
    package static func bytes(
        rows: [SIMD8<Int8>], transitions: [SIMD8<Int16>], clusters: [UInt32], lists: [UInt32]
    ) -> [UInt8] {
        func bytes<T>(_ values: [T]) -> [UInt8] { values.withUnsafeBytes { Array($0) } }
        let sizes = [rows.count, clusters.count, lists.count].map { UInt32($0.trailingZeroBitCount) }
        return bytes([magic] + sizes) + bytes(transitions) + bytes(clusters) + bytes(lists) + bytes(rows)
    }

    /// What the features `features`, numbers of `featureBits` bits, weigh together: all at once, so that no row waits for
    /// the hash of the next.
    func sum(of features: UnsafeBufferPointer<UInt32>) -> SIMD8<Int16> {
        var sum = SIMD8<Int16>()
        let shift = UInt32(Self.featureBits - rowBits)
        for feature in features { sum &+= SIMD8<Int16>(truncatingIfNeeded: rows[Int(feature >> shift)]) }
        return sum
    }

    /// The likeliest labels of words whose features weigh `emissions`, each among those in its bits of `allowed`.
    func labels(_ emissions: [SIMD8<Int16>], allowed: [UInt8]) -> [Int] {
        let never = Int32.min / 2
        // For each token, from which label each of its labels is best reached: three bits a label. Then its label.
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: emissions.count) { back in
            var scores = SIMD8(repeating: never)
            for index in emissions.indices {
                var next = SIMD8(repeating: never)
                var origins: UInt32 = 0
                for label in 0..<NameLabel.count where allowed[index] & 1 << label != 0 {
                    var best = (score: never, from: 0)
                    if index == 0 {
                        if !NameLabel.isLater(label) { best.score = Int32(transitions[7][label]) }
                    } else {
                        for from in 0..<NameLabel.count where NameLabel.mayFollow(from, label) {
                            let score = scores[from] + Int32(transitions[from][label])
                            if score > best.score { best = (score, from) }
                        }
                    }
                    if best.score > never {
                        next[label] = best.score + Int32(emissions[index][label])
                        origins |= UInt32(best.from) << UInt32(3 * label)
                    }
                }
                scores = next
                back.initializeElement(at: index, to: origins)
            }
            var label = (0..<NameLabel.count).max { scores[$0] < scores[$1] } ?? 0
            for index in emissions.indices.reversed() {
                let origins = back[index]
                back[index] = UInt32(label)
                label = Int(origins >> UInt32(3 * label) & 7)
            }
            return back.map { Int($0) }
        }
    }
}
