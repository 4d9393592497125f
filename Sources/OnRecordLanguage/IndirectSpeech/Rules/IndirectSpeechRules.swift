import OnRecordText

/// The rules of indirect speech in the order in which they apply.
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
