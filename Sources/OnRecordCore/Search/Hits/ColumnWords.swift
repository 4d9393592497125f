import OnRecordLanguage
import OnRecordText

/// The words of one column of an article.
struct ColumnWords {
    private let folded: FoldedText
    private let words: [Word]

    /// A word: its range in the folded text, empty between words that are not adjacent.
    private struct Word {
        let range: Range<Int>
        /// The word without the hyphen that divides it at the end of a line.
        var joined: [UInt8]?

        static let barrier = Word(range: 0..<0)
    }

    /// Those of `words`, the words of `folded`, that are in `column` of `article`, and once more at the end those that are
    /// `divided`, with their neighbours.
    init(
        _ column: SearchColumn, of article: AnnotatedDocument, _ folded: FoldedText, _ words: [Range<Int>],
        divided: DividedWords
    ) {
        self.folded = folded
        var own: [Word] = []
        var joined: [Word] = []
        for span in column.spans(in: article) {
            if column.isParted, !own.isEmpty { own.append(.barrier) }
            // The first word that starts in the span; words are in text order.
            let first = words.partitionPoint { folded.start(of: $0.lowerBound) >= span.start }
            let end = words[first...].partitionPoint { folded.start(of: $0.lowerBound) >= span.end }
            own += words[first..<end].map { Word(range: $0) }
            for index in divided.indices(in: first..<end) {
                let (before, after) = DividedWords.neighbours(of: index, in: first..<end)
                let (start, rest) = (words[index], words[index + 1])
                let whole = Word(
                    range: start.lowerBound..<rest.upperBound, joined: Array(folded.utf8[start] + folded.utf8[rest]))
                joined += [.barrier] + words[before].map { Word(range: $0) } + [whole]
                joined += words[after].map { Word(range: $0) }
            }
        }
        self.words = own + joined
    }

    /// The words of `text`.
    init(_ text: [UInt8]) {
        folded = FoldedText(text)
        words = WordScanner.words(in: folded.utf8).map { Word(range: $0) }
    }

    /// The indices of the words where `sequence` starts, in column order.
    func starts(of sequence: WordSequence) -> [Int] {
        let matchers = sequence.words.map(WordMatcher.init)
        guard words.count >= matchers.count else { return [] }
        return (0...(words.count - matchers.count)).filter { start in
            matchers.indices.allSatisfy { index in
                let word = words[start + index]
                if let joined = word.joined { return matchers[index].accepts(joined, joined.indices) }
                return matchers[index].accepts(folded.utf8, word.range)
            }
        }
    }

    /// The span of `count` words from the word with index `start` on.
    func span(_ start: Int, count: Int) -> TextSpan {
        folded.span(of: words[start].range.lowerBound..<words[start + count - 1].range.upperBound)
    }

    /// The occurrences of `sequences` within `distance` words of each other, counted as SQLite does: from the end of
    /// each to the beginning of the last.
    func spans(of sequences: [WordSequence], within distance: Int) -> [TextSpan] {
        let starts = sequences.map { self.starts(of: $0) }
        var places = [Int](repeating: 0, count: sequences.count)
        var found: [TextSpan] = []
        while places.indices.allSatisfy({ places[$0] < starts[$0].count }) {
            let last = places.indices.map { starts[$0][places[$0]] }.max() ?? 0
            let late = places.indices.filter { index in
                starts[index][places[index]] + sequences[index].words.count + distance < last
            }
            if late.isEmpty {
                found += places.indices.map { span(starts[$0][places[$0]], count: sequences[$0].words.count) }
                let first = places.indices.min { starts[$0][places[$0]] < starts[$1][places[$1]] } ?? 0
                places[first] += 1
            } else {
                for index in late { places[index] += 1 }
            }
        }
        return found
    }
}
