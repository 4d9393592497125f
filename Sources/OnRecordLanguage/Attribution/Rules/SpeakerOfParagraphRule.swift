import OnRecordText

/// Whole words of speech without a cue in their sentence, in a paragraph where somebody has just been quoted.
struct SpeakerOfParagraphRule: AttributionRule {
    let id = AttributionRuleID.speakerOfParagraph
    let confidence = 0.9

    /// The fewest words that are taken for speech on such slight evidence.
    private static let fewestWords = 4

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        guard let last = context.lastSpoken(before: stretch),
            (0..<context.clauses.places[stretch].item).allSatisfy({
                isOpening($0, of: context.clauses.reader(of: stretch))
            }),
            !context.clauses.startsLow(stretch), context.clauses.wordCount(of: stretch) >= Self.fewestWords
        else { return .pass }
        return .sameSpeaker(as: last)
    }

    /// Whether the item only leads up to the words: "But “...", "Then, “...", "Adding, “...".
    private func isOpening(_ item: Int, of reader: FrameReader) -> Bool {
        if reader.has(item, .gerund) { return item == 0 && reader.has(item, .sayingCue) }
        return reader.has(item, [.conjunction, .adverb]) || [.comma, .colon, .dash].contains(reader.kind(item))
    }
}
