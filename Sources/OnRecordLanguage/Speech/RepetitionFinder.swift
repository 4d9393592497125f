import OnRecordText

/// Finds pull quotes and decks: stretches on their own that repeat a quotation of the body.
struct RepetitionFinder {
    private let context: ClauseContext
    /// The words of each stretch, without marks and numbers.
    private let words: [[UInt64]]
    private let standsAlone: [Bool]

    /// The fewest words that count as a repetition.
    private static let fewestWords = 4

    init(context: ClauseContext) {
        self.context = context
        var paragraphs: [Int: Bool] = [:]
        standsAlone = context.stretches.indices.map { stretch in
            guard context.standsAlone(stretch) else { return false }
            let paragraph = context.stretches[stretch].paragraph
            let isAlone = paragraphs[paragraph] ?? Self.isQuoted(from: stretch, in: context)
            paragraphs[paragraph] = isAlone
            return isAlone
        }
        guard standsAlone.contains(true) else {
            words = []
            return
        }
        words = context.stretches.map { stretch in
            stretch.inner.compactMap { index in
                let token = context.text.tokens[index]
                return token.kind == .word ? token.hash : nil
            }
        }
    }

    /// Whether the paragraph that starts with `stretch` has no words outside quotation marks.
    private static func isQuoted(from stretch: Int, in context: ClauseContext) -> Bool {
        let range = context.text.paragraphs[context.stretches[stretch].paragraph]
        var index = range.lowerBound
        var next = stretch
        while index < range.upperBound {
            if next < context.stretches.count, context.stretches[next].tokens.lowerBound == index {
                index = context.stretches[next].tokens.upperBound
                next += 1
            } else {
                let kind = context.text.tokens[index].kind
                if kind == .word || kind == .number { return false }
                index += 1
            }
        }
        return true
    }

    /// For each stretch, the stretch whose words it repeats.
    func repetitions() -> [Int?] {
        var indices: [Int: RepetitionIndex] = [:]
        return context.stretches.indices.map { stretch in
            guard standsAlone[stretch], context.wordCount(of: stretch) >= Self.fewestWords, !words[stretch].isEmpty
            else { return nil }
            let length = min(words[stretch].count, Self.fewestWords)
            let index = indices[length] ?? RepetitionIndex(of: words, standsAlone: standsAlone, length: length)
            indices[length] = index
            return index.first(with: words[stretch], except: stretch)
        }
    }
}
