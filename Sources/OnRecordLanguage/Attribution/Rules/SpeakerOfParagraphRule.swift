import OnRecordText

/// Full sentences without a cue, in a paragraph with an earlier speaker.
struct SpeakerOfParagraphRule: AttributionRule {
    let id = AttributionRuleID.speakerOfParagraph
    let confidence = 0.9

    /// The fewest words that count as speech on such weak evidence.
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

    /// Whether the item only introduces the words: "But “...", "Then, “...", "Adding, “...".
    private func isOpening(_ item: Int, of reader: FrameReader) -> Bool {
        if reader.has(item, .gerund) { return item == 0 && reader.has(item, .sayingCue) }
        return reader.has(item, [.conjunction, .adverb]) || [.comma, .colon, .dash].contains(reader.kind(item))
    }
}
