import OnRecordText

/// An indirect question: X asked whether content / explained why content.
struct QuestionClauseRule: IndirectSpeechRule {
    let id = IndirectSpeechRuleID.questionClause
    let confidence = 0.9

    func content(of cue: Cue, in sentence: ReportedSentence) -> Range<Int>? {
        guard sentence.forms(of: cue).contains(.question), !sentence.isPassive(cue), cue.strength != .noun else {
            return nil
        }
        let item = sentence.complementStart(of: cue)
        guard let word = sentence.token(item)?.hash, item + 2 < sentence.end else { return nil }
        let asks = [.ask, .wonder].contains(sentence.lemma(of: cue))
        guard Self.openers.contains(word) || asks && Self.askedOpeners.contains(word) else { return nil }
        return item..<sentence.clauseEnd(from: item + 1, of: cue)
    }

    private static let openers = WordSet(["whether", "why", "how", "what", "where", "who", "which"])
    private static let askedOpeners = WordSet(["if", "when"])
}
