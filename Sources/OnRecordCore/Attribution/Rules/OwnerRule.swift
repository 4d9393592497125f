/// The quoted words are somebody's: Trump's "locker-room talk", her "deplorables" remark.
struct OwnerRule: AttributionRule {
    let name = "owner of the words"
    let confidence = 0.7

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let reader = context.reader(of: stretch)
        var item = context.places[stretch].item - 1
        while reader.kind(item) == .word, !reader.has(item, .function),
            reader.token(item).map({ context.text.tokens[$0].shape == .lower }) ?? false,
            context.places[stretch].item - item < 4
        {
            item -= 1
        }
        if reader.kind(item) == .possessive, let owner = reader.phrase(endingAt: item - 1) {
            return AttributionDecision(speaker: owner.phrase)
        }
        guard reader.has(item, .possessivePronoun), let token = reader.token(item) else { return nil }
        return AttributionDecision(speaker: SpeakerPhrase(tokens: token..<token + 1, kind: .pronoun))
    }
}
