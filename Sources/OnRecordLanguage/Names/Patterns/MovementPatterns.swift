import OnRecordText

/// Movements and groups whose names begin with a small word or a verb: "Just Stop Oil", "Save the Children".
///
/// A capital on such a word in mid-sentence shows that it belongs to a name; those who act for it, that it is a group.
struct MovementPatterns {
    let reader: PatternReader
    private var tokens: [Token] { reader.tokens }

    func names() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var openings = WordSet()
        var known: Set<UInt64> = []
        for index in tokens.indices.dropFirst(2) {
            guard opens(index), !reader.text.startsSentence[index], isAfterActivists(index) else { continue }
            let end = end(from: index)
            guard end - index >= 2, end - index <= Self.longest else { continue }
            found.append(index..<end)
            openings.insert(tokens[index].hash)
            known.insert(reader.hash(index..<end))
        }
        guard !known.isEmpty else { return found }
        for index in tokens.indices where tokens[index].isCapitalised && openings.contains(tokens[index].hash) {
            for end in (index + 2..<max(index + 2, min(index + Self.longest, tokens.count) + 1)).reversed()
            where known.contains(reader.hash(index..<end)) {
                found.append(index..<end)
            }
        }
        return found
    }

    /// The most words of such a name.
    private static let longest = 6

    /// Whether a capitalised word would not open a name if it were not part of it.
    private func opens(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.shape == .capitalised, !token.is([.title, .demonym, .calendar, .placeName]),
            token.is([.function, .adverb, .baseForm, .plainVerb, .commonWord]) || Self.calls.contains(token.hash)
        else { return false }
        // "All Sports Group", but not "The".
        return !Self.articles.contains(token.hash)
    }

    /// Whether activists, a group or a campaign stand before the name.
    private func isAfterActivists(_ index: Int) -> Bool {
        if isActivist(index - 1) || reader.has(index - 1, .firmNoun) && tokens[index - 1].shape == .lower {
            return true
        }
        return tokens[index - 1].shape == .lower && tokens[index - 1].is(.preposition) && isActivist(index - 2)
    }

    private func isActivist(_ index: Int) -> Bool {
        reader.has(index, .activistNoun) && (tokens[index].shape == .lower || reader.text.startsSentence[index])
    }

    private func end(from index: Int) -> Int {
        var end = index + 1
        while end < tokens.count, end - index <= Self.longest {
            if tokens[end].isCapitalised, !tokens[end].is(.calendar) {
                end += 1
            } else if end + 1 < tokens.count, reader.isAny(end, of: Self.links), tokens[end + 1].isCapitalised {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private static let articles = WordSet([
        "the", "a", "an", "this", "that", "these", "those", "of", "his", "her", "their", "our",
    ])
    private static let links = WordSet(["the", "of", "to", "for", "in", "our", "a"])
    private static let calls = WordSet([
        "save", "stop", "keep", "reclaim", "occupy", "free", "justice", "insulate", "end", "protect", "let", "rise",
    ])
}
