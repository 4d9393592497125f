/// Finds pull quotes and decks: words that stand by themselves and repeat a quotation of the body.
struct RepetitionFinder {
    let context: AttributionContext

    /// The fewest words that count as a repetition.
    private static let fewestWords = 4

    /// For each stretch, the stretch of the body whose words it repeats.
    func repetitions() -> [Int?] {
        context.stretches.indices.map { stretch in
            guard context.standsAlone(stretch), context.wordCount(of: stretch) >= Self.fewestWords else { return nil }
            let words = words(of: stretch)
            return context.stretches.indices.first { other in
                other != stretch && !context.standsAlone(other) || other > stretch
                    ? contains(words, in: other) && other != stretch : false
            }
        }
    }

    private func words(of stretch: Int) -> [UInt64] {
        context.stretches[stretch].inner.compactMap { index in
            let token = context.text.tokens[index]
            return token.kind == .word ? token.hash : nil
        }
    }

    private func contains(_ words: [UInt64], in other: Int) -> Bool {
        guard context.stretches[other].inner.count >= words.count else { return false }
        let all = self.words(of: other)
        guard all.count >= words.count else { return false }
        return (0...(all.count - words.count)).contains { all[$0..<($0 + words.count)].elementsEqual(words) }
    }
}
