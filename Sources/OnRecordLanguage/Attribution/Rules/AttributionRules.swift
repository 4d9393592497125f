import OnRecordText

/// The rules of attribution, in the order in which they are asked.
enum AttributionRules {
    /// Rules that consider one sentence and those before it.
    static let inOrder: [any AttributionRule] = [
        TranscriptLabelRule(),
        SignatureRule(),
        CrowdRule(),
        DocumentVerbRule(),
        CueAfterRule(),
        MessageRule(),
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

    /// Rules that consider what follows; asked about the remaining stretches, from the end of the document.
    static let lookingAhead: [any AttributionRule] = [NextInParagraphRule()]

    /// Rules that consider the previous paragraphs; asked last.
    static let lookingBack: [any AttributionRule] = [LastSpeakerRule()]
}
