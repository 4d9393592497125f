import OnRecordText

/// The rules, in the order in which they are asked.
enum AttributionRules {
    /// Rules that look at one sentence, and at the sentences before it.
    static let inOrder: [any AttributionRule] = [
        TranscriptLabelRule(),
        SignatureRule(),
        CrowdRule(),
        DocumentVerbRule(),
        CueAfterRule(),
        OwnedWordsRule(),
        CueBeforeRule(),
        CueInSentenceRule(),
        ContinuedParagraphRule(),
        SameParagraphRule(),
        VerbAfterRule(),
        SpeakerOfParagraphRule(),
        IntroducedRule(),
        ColonRule(),
        ReportedWordsRule(),
        SubjectOfSentenceRule(),
        ParaphraseRule(),
    ]

    /// Rules that look at what follows; asked from the end of the document for what is left then.
    static let lookingAhead: [any AttributionRule] = [NextInParagraphRule()]

    /// Rules that look at the paragraphs before; asked last.
    static let lookingBack: [any AttributionRule] = [LastSpeakerRule()]
}
