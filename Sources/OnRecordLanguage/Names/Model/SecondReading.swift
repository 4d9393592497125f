import OnRecordText

/// The second reading of a document, which makes it agree with itself: the same words get the same label everywhere,
/// and the bare surname of a person named in full is labelled a person.
struct SecondReading {
    private let reader: NameReader
    /// The summed weights of each token in the first reading.
    private let first: [[SIMD8<Int16>]]
    private let allowed: [[UInt8]]
    /// The sums of the weights of equal words in equal runs of capitalised words, by their hash.
    private var sums: [UInt64: (weights: SIMD8<Int32>, count: Int32)] = [:]
    /// The last and first words of people's full names.
    private var surnames = WordSet()
    private var firstNames = WordSet()

    /// The weight of the other occurrences, out of `whole`.
    private static let share: Int32 = 5
    private static let whole: Int32 = 8
    /// The bonus of a bare word, as a person, for ending or starting a full name elsewhere.
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

    /// The most likely labels of segment `number`.
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

    /// Calls `body` with each capitalised word of a segment, the hash that identifies it within its run of capitalised
    /// words, and whether it is the whole run.
    ///
    /// Static so that a `body` that changes the sums does not change a copy of them.
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
