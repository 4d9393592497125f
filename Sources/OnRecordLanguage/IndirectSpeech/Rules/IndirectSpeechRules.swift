import OnRecordText

/// The forms of indirect speech, in the order in which they are looked for.
enum IndirectSpeechRules {
    static let inOrder: [any IndirectSpeechRule] = [
        AccordingToRule(),
        ThatClauseRule(),
        QuestionClauseRule(),
        InfinitiveRule(),
        BareClauseRule(),
        ReportedObjectRule(),
        ParenthesisRule(),
    ]
}
