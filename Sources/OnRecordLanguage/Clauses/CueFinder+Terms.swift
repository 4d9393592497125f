import OnRecordText

/// Finds the users of terms: "by using the term “radical Islam”".
extension CueFinder {
    static let termNouns = WordSet(["term", "terms", "word", "words", "phrase", "phrases", "expression"])
    /// The most items between the verb and the noun.
    private static let longestUse = 5

    static func isTermNoun(_ word: Token) -> Bool { termNouns.contains(word.hash) }

    /// The cue from a verb of use to its object, the noun at `item` right before quoted words.
    func use(ofTermAt item: Int, after earlier: [Cue]) -> Cue? {
        let next = reader.kind(item + 1) == .comma ? item + 2 : item + 1
        guard reader.stretch(next) != nil,
            let verb = (max(0, item - Self.longestUse)..<item).last(where: { reader.has($0, class: .termVerb) }),
            let first = reader.token(verb), let last = reader.token(item), last - first == item - verb,
            let user = user(at: verb, after: earlier)
        else { return nil }
        return Cue(
            item: item, tokens: first..<last + 1, strength: .saying, speaker: user.phrase, speakerItems: user.items,
            isInverted: false)
    }

    private func user(at verb: Int, after earlier: [Cue]) -> FrameReader.Phrase? {
        // "his use of the term"
        if reader.has(verb - 1, .possessivePronoun), let token = reader.token(verb - 1) {
            return (SpeakerPhrase(tokens: token..<token + 1, kind: .pronoun), verb - 1...verb - 1)
        }
        if reader.kind(verb - 1) == .possessive { return reader.phrase(endingAt: verb - 2) }
        let isGerund = reader.token(verb).map { reader.endsIn($0, "ing") } ?? false
        return isGerund ? gerundSubject(at: verb, after: earlier) : reader.subject(before: verb)
    }
}
