import OnRecordLanguage
import OnRecordText

/// The words of one column of an article.
struct ColumnWords {
    private let folded: FoldedText
    /// The words' ranges in the folded text; an empty range separates words that are not adjacent.
    private let words: [Range<Int>]

    /// Those of `words`, the words of `folded`, that are in `column` of `article`.
    init(_ column: SearchColumn, of article: AnnotatedDocument, _ folded: FoldedText, _ words: [Range<Int>]) {
        self.folded = folded
        var own: [Range<Int>] = []
        for span in column.spans(in: article) {
            if column.isParted, !own.isEmpty { own.append(0..<0) }
            // The first word that starts in the span; words are in text order.
            let first = words.partitionPoint { folded.start(of: $0.lowerBound) >= span.start }
            own += words[first...].prefix { folded.start(of: $0.lowerBound) < span.end }
        }
        self.words = own
    }

    /// The words of `text`.
    init(_ text: [UInt8]) {
        folded = FoldedText(text)
        words = WordScanner.words(in: folded.utf8)
    }

    /// The indices of the words where `sequence` starts, in column order.
    func starts(of sequence: WordSequence) -> [Int] {
        let matchers = sequence.words.map(WordMatcher.init)
        guard words.count >= matchers.count else { return [] }
        return (0...(words.count - matchers.count)).filter { start in
            matchers.indices.allSatisfy { matchers[$0].accepts(folded.utf8, words[start + $0]) }
        }
    }

    /// The span of `count` words from the word with index `start` on.
    func span(_ start: Int, count: Int) -> TextSpan {
        folded.span(of: words[start].lowerBound..<words[start + count - 1].upperBound)
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
