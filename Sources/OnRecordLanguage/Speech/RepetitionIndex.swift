import OnRecordText

/// An index of the quoted stretches by the first words of those that stand alone.
struct RepetitionIndex {
    /// The stretches that contain a run of words, in text order.
    private struct Places {
        /// Those with words of the article beside them.
        var spoken: [Int] = []
        /// Those that stand alone.
        var alone: [Int] = []
    }

    private let words: [[UInt64]]
    private let length: Int
    private var places: [UInt64: Places] = [:]

    /// Indexes the runs of `length` words with which a stretch that stands alone starts.
    init(of words: [[UInt64]], standsAlone: [Bool], length: Int) {
        self.words = words
        self.length = length
        var openings = WordSet()
        for stretch in words.indices where standsAlone[stretch] && words[stretch].count >= length {
            openings.insert(Self.hash(words[stretch][..<length]))
        }
        for stretch in words.indices where words[stretch].count >= length {
            for start in 0...(words[stretch].count - length) {
                let run = Self.hash(words[stretch][start..<start + length])
                guard openings.contains(run) else { continue }
                if standsAlone[stretch] {
                    if places[run]?.alone.last != stretch { places[run, default: Places()].alone.append(stretch) }
                } else if places[run]?.spoken.last != stretch {
                    places[run, default: Places()].spoken.append(stretch)
                }
            }
        }
    }

    /// The first stretch that contains `wanted`, the words of `stretch`. Of those that stand alone, only later ones
    /// count.
    func first(with wanted: [UInt64], except stretch: Int) -> Int? {
        guard let found = places[Self.hash(wanted[..<length])] else { return nil }
        let spoken = found.spoken.prefix(Self.mostAlike).first {
            $0 != stretch && (contains(wanted, in: $0) || opens(wanted, $0))
        }
        let later = found.alone[found.alone.partitionPoint { $0 > stretch }...].prefix(Self.mostAlike).first {
            contains(wanted, in: $0)
        }
        guard let spoken, let later else { return spoken ?? later }
        return min(spoken, later)
    }

    /// The most stretches with the same run of words that are compared; if more have it, it is a formula.
    private static let mostAlike = 64

    /// The fewest words of the body with which a longer pull quote must start.
    private static let fewestOpening = 6

    /// Whether `wanted`, compiled from several quotations of the body, starts with all the words of `other`.
    private func opens(_ wanted: [UInt64], _ other: Int) -> Bool {
        words[other].count >= Self.fewestOpening && wanted.starts(with: words[other])
    }

    private func contains(_ wanted: [UInt64], in other: Int) -> Bool {
        guard words[other].count >= wanted.count else { return false }
        return (0...(words[other].count - wanted.count)).contains {
            words[other][$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }

    private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(WordHash.seed) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
    }
}
