/// The rules, in the order in which they are asked.
enum AttributionRules {
    /// Rules that look at one sentence, and at the sentences before it.
    static let inOrder: [any AttributionRule] = [
        TranscriptLabelRule(),
        SignatureRule(),
        DocumentVerbRule(),
        CueAfterRule(),
        CueBeforeRule(),
        CueInSentenceRule(),
        ContinuedParagraphRule(),
        SameParagraphRule(),
        VerbAfterRule(),
        SpeakerOfParagraphRule(),
        IntroducedRule(),
        ColonRule(),
        SubjectOfSentenceRule(),
    ]

    /// Rules for what is left when every sentence has been read once.
    static let secondLook: [any AttributionRule] = [
        NextInParagraphRule(),
        LastSpeakerRule(),
    ]
}
