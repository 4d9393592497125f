import OnRecordText

/// The second reading of a document: the same words are taken for the same thing wherever they stand, and the bare
/// surname of somebody whose full name was found for that person.
struct SecondReading {
    private let reader: NameReader
    /// What the features of each token weigh in the first reading.
    private let first: [[SIMD8<Int16>]]
    private let allowed: [[UInt8]]
    /// The sums of weights of equal words in equal runs of capitals, by their hash.
    private var sums: [UInt64: (weights: SIMD8<Int32>, count: Int32)] = [:]
    /// The last words of people's full names, and the first ones.
    private var surnames = WordSet()
    private var firstNames = WordSet()

    /// How much the other places count, of `whole`.
    private static let share: Int32 = 5
    private static let whole: Int32 = 8
    /// What a bare word gains as a person that ends, or opens, a full name.
    private static let surnameGain: Int16 = 400
    private static let firstNameGain: Int16 = 160

    init(_ reader: NameReader, allowed: [[UInt8]]) {
        self.reader = reader
        self.allowed = allowed
        first = reader.segments.indices.map(reader.emissions)
        for number in reader.segments.indices { count(number) }
    }

    private mutating func count(_ number: Int) {
        let segment = reader.segments[number]
        let labels = reader.model.labels(first[number], allowed: allowed[number])
        let emissions = first[number]
        Self.forEachWord(of: segment, in: reader.text.tokens) { index, key, _ in
            let weights = SIMD8<Int32>(truncatingIfNeeded: emissions[index - segment.lowerBound])
            let sum = sums[key] ?? (SIMD8(), 0)
            sums[key] = (sum.weights &+ weights, sum.count + 1)
        }
        let person = (first: NameLabel.first(0), later: NameLabel.later(0))
        for place in labels.indices where labels[place] == person.first {
            var end = place + 1
            while end < labels.count, labels[end] == person.later { end += 1 }
            guard end > place + 1 else { continue }
            firstNames.insert(reader.text.tokens[segment.lowerBound + place].hash)
            let last = (place..<end).last { !reader.text.tokens[segment.lowerBound + $0].is(.nameSuffix) } ?? place
            surnames.insert(reader.text.tokens[segment.lowerBound + last].hash)
        }
    }

    /// The likeliest labels of the segment numbered `number`.
    func labels(of number: Int) -> [Int] {
        var emissions = first[number]
        let segment = reader.segments[number]
        Self.forEachWord(of: segment, in: reader.text.tokens) { index, key, isAlone in
            let place = index - segment.lowerBound
            if let sum = sums[key], sum.count > 1 {
                let own = SIMD8<Int32>(truncatingIfNeeded: emissions[place])
                let others = (sum.weights &- own) / SIMD8(repeating: sum.count - 1)
                let mixed = (own &* (Self.whole - Self.share) &+ others &* Self.share) / SIMD8(repeating: Self.whole)
                emissions[place] = SIMD8<Int16>(truncatingIfNeeded: mixed)
            }
            let token = reader.text.tokens[index]
            guard isAlone, !token.is([.function, .calendar, .title]) else { return }
            if surnames.contains(token.hash) {
                emissions[place][NameLabel.first(0)] &+= Self.surnameGain
            } else if firstNames.contains(token.hash) {
                emissions[place][NameLabel.first(0)] &+= Self.firstNameGain
            }
        }
        return reader.model.labels(emissions, allowed: allowed[number])
    }

    /// Calls `body` with each word of a segment that has a capital, the hash of it in the run of such words that it
    /// stands in, and whether it is all of that run.
    ///
    /// Static, since a `body` that changes the sums would else change a copy of them.
    private static func forEachWord(of segment: Range<Int>, in tokens: [Token], _ body: (Int, UInt64, Bool) -> Void) {
        var start = segment.lowerBound
        while start < segment.upperBound {
            guard tokens[start].isCapitalised else {
                start += 1
                continue
            }
            var end = start
            var run: UInt64 = 7
            while end < segment.upperBound, tokens[end].isCapitalised {
                run = ListedName.hash(run, then: tokens[end].hash)
                end += 1
            }
            for index in start..<end { body(index, run &+ UInt64(index - start), end == start + 1) }
            start = end
        }
    }
}
