import OnRecordText

/// A possessor of the words: Royce's "if you like it, you can keep it" promise.
struct OwnedWordsRule: AttributionRule {
    let id = AttributionRuleID.ownedWords
    let confidence = 0.8

    /// The fewest words that count as speech: a single one is the author's label for the remark.
    private static let fewestWords = 2

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let reader = context.clauses.reader(of: stretch)
        let item = context.clauses.places[stretch].item
        guard context.clauses.wordCount(of: stretch) >= Self.fewestWords, let noun = reader.token(item + 1),
            context.clauses.text.has(noun, .ownedWordsNoun)
        else { return .pass }
        if reader.kind(item - 1) == .possessive, let owner = reader.phrase(endingAt: item - 2),
            reader.isPersonLike(owner)
        {
            return .speaker(owner.phrase, cue: noun..<noun + 1)
        }
        guard reader.has(item - 1, .possessivePronoun), let owner = reader.token(item - 1) else { return .pass }
        return .speaker(
            SpeakerPhrase(tokens: owner..<owner + 1, kind: .pronoun), cue: noun..<noun + 1)
    }
}
