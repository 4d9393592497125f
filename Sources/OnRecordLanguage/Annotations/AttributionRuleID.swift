/// The rule that attributed a quotation. The identity is stable; `wording` may change.
public enum AttributionRuleID: String, CaseIterable, Hashable, Sendable {
    case transcriptLabel, signature, crowd, documentVerb, cueAfter, ownedWords, cueBefore, cueInSentence
    case continuedParagraph, sameParagraph, verbAfter, speakerOfParagraph, introduced, colon, reportedWords
    case subjectOfSentence, paraphrase, nextInParagraph, lastSpeaker, message
    /// Not a rule: the quotation repeats another and has its speaker.
    case repetition

    /// The reason in words for users: "cue after the quotation".
    public var wording: String {
        switch self {
        case .transcriptLabel: "transcript label"
        case .signature: "signature after a dash"
        case .crowd: "chant of a crowd"
        case .documentVerb: "document, its verb quoted"
        case .cueAfter: "cue after the quotation"
        case .ownedWords: "possessor of the words"
        case .cueBefore: "cue before the quotation"
        case .cueInSentence: "cue elsewhere in the sentence"
        case .continuedParagraph: "continued from the previous paragraph"
        case .sameParagraph: "same speaker as earlier in the paragraph"
        case .verbAfter: "subject and verb after the quotation"
        case .speakerOfParagraph: "speaker of the previous sentence"
        case .introduced: "introduced by the previous sentence"
        case .colon: "name before the colon"
        case .reportedWords: "inside reported speech"
        case .subjectOfSentence: "subject of the sentence"
        case .paraphrase: "continues reported speech"
        case .nextInParagraph: "speaker named later in the paragraph"
        case .lastSpeaker: "speaker of the previous paragraph"
        case .message: "noun for the words and its author"
        case .repetition: "repeats another quotation"
        }
    }
}
