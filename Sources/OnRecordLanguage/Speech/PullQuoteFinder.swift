import OnRecordText

/// Finds pull quotes that repeat the article's own words rather than speech.
struct PullQuoteFinder {
    let context: ClauseContext

    /// The fewest words that count as a repetition.
    private static let fewestWords = 8
    /// The number of its first words by which a pull quote is looked up.
    private static let length = 4
    /// The most pull quotes with the same first words that are compared with the article.
    private static let mostAlike = 64

    /// Those of `candidates` whose words occur in the article outside quotation marks.
    func repetitions(among candidates: [Int]) -> Set<Int> {
        var wanted: [UInt64: [Int]] = [:]
        var openings = WordSet()
        for stretch in candidates where fillsParagraph(stretch) {
            let words = words(of: context.stretches[stretch].inner)
            guard words.count >= Self.fewestWords else { continue }
            let opening = Self.hash(words[..<Self.length])
            guard wanted[opening, default: []].count < Self.mostAlike else { continue }
            wanted[opening, default: []].append(stretch)
            openings.insert(opening)
        }
        guard !wanted.isEmpty else { return [] }
        let article = ownWords()
        var found: Set<Int> = []
        guard article.count > Self.length else { return [] }
        for start in 0...article.count - Self.length {
            let run = Self.hash(article[start..<start + Self.length])
            guard openings.contains(run), let stretches = wanted[run] else { continue }
            for stretch in stretches where article[start...].starts(with: words(of: context.stretches[stretch].inner)) {
                found.insert(stretch)
            }
        }
        return found
    }

    /// Whether a stretch fills its paragraph, except for a final mark.
    private func fillsParagraph(_ stretch: Int) -> Bool {
        let tokens = context.stretches[stretch].tokens
        let paragraph = context.text.paragraphs[context.stretches[stretch].paragraph]
        return tokens.lowerBound == paragraph.lowerBound && tokens.upperBound + 1 >= paragraph.upperBound
    }

    /// The words of the article outside quotation marks.
    private func ownWords() -> [UInt64] {
        var words: [UInt64] = []
        words.reserveCapacity(context.text.tokens.count)
        for reader in context.readers {
            for case .token(let index) in reader.frame.items where context.text.tokens[index].kind == .word {
                words.append(context.text.tokens[index].hash)
            }
        }
        return words
    }

    private func words(of range: Range<Int>) -> [UInt64] {
        range.compactMap { context.text.tokens[$0].kind == .word ? context.text.tokens[$0].hash : nil }
    }

    private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(WordHash.seed) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
    }
}
