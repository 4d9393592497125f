import OnRecordText

/// The name model: the weights of a linear-chain model over hashed features, and two tables of words.
///
/// `docs/names.md` describes how it is trained. At start only its header is read: the weights are used in place, in the
/// program's own bytes.
package final class NameModel: @unchecked Sendable {
    // Rows of weights, one for each feature, with one weight for each label. The bytes are immutable and never freed,
    // so the pointers may be shared.
    /// One row of weights a feature, one weight a label.
    private let rows: UnsafePointer<SIMD8<Int8>>
    private let rowBits: Int
    /// Transition weights from label to label; the last row is for the start of a segment.
    private let transitions: UnsafePointer<SIMD8<Int16>>
    /// The Brown clusters of words; words that differ in capitalisation are distinct.
    package let clusters: WordTable
    /// What the lists of first names, surnames and places say about words, as `ListedName`.
    package let lists: WordTable

    /// The model built into the program.
    package static let shared = NameModel(LanguageFile("model/names.model"))

    /// The bits of a feature's number before it is reduced to the model's size.
    package static let featureBits = 22
    static let magic: UInt32 = 0x314D_4E4F
    static let headerSize = 16
    static let transitionsSize = 8 * 16
    /// The integer that stands for a weight of 1.
    package static let unit: Float = 160

    private let file: LanguageFile

    /// The model in `file`, whose bytes start at a multiple of 16; stops the program where they are no model.
    package init(_ file: LanguageFile) {
        self.file = file
        guard file.bytes.count >= Self.headerSize, let bytes = UnsafeRawPointer(file.bytes.baseAddress) else {
            fatalError("no name model")
        }
        let header = bytes.bindMemory(to: UInt32.self, capacity: 4)
        precondition(header[0] == Self.magic, "no name model")
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
        precondition(place + 8 << rowBits - bytes == file.bytes.count, "the name model is not whole")
    }

    /// The bytes of a model.
    package static func bytes(
        rows: [SIMD8<Int8>], transitions: [SIMD8<Int16>], clusters: [UInt32], lists: [UInt32]
    ) -> [UInt8] {
        func bytes<T>(_ values: [T]) -> [UInt8] { values.withUnsafeBytes { Array($0) } }
        let sizes = [rows.count, clusters.count, lists.count].map { UInt32($0.trailingZeroBitCount) }
        return bytes([magic] + sizes) + bytes(transitions) + bytes(clusters) + bytes(lists) + bytes(rows)
    }

    /// Whether the word with this hash is an ordinary one: frequent in lower case.
    func isOrdinary(_ hash: UInt64) -> Bool { clusters.value(of: NameReader.clusterKey(hash, .lower)) != 0 }

    /// The sum of the weights of `features`, numbers of `featureBits` bits. All are summed in one call, so that no row
    /// waits for the hash of the next.
    func sum(of features: UnsafeBufferPointer<UInt32>) -> SIMD8<Int16> {
        var sum = SIMD8<Int16>()
        let shift = UInt32(Self.featureBits - rowBits)
        for feature in features { sum &+= SIMD8<Int16>(truncatingIfNeeded: rows[Int(feature >> shift)]) }
        return sum
    }

    /// The most likely labels of words with the weights `emissions`, each restricted to the bits of `allowed`
    /// (Viterbi).
    func labels(_ emissions: [SIMD8<Int16>], allowed: [UInt8]) -> [Int] {
        let never = Int32.min / 2
        // For each token and label, the best preceding label, three bits each; then, in the same place, the token's own
        // label.
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
