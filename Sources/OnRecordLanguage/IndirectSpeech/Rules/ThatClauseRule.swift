import OnRecordText

/// A complement clause with "that": X said that content / told Y that content / his claim that content.
struct ThatClauseRule: IndirectSpeechRule {
    let id = IndirectSpeechRuleID.thatClause
    let confidence = 0.95

    /// "found out that" is about learning, not saying.
    private static let out = WordForm("out")

    /// Whether the noun phrase of `cue` starts its clause.
    private func isSubject(_ cue: Cue, in sentence: ReportedSentence) -> Bool {
        guard !cue.isInverted else { return false }
        let first = sentence.reader.nameStart(of: (cue.speaker, cue.speakerItems))
        return first <= sentence.start || sentence.reader.kind(first - 1) == .comma
            || sentence.reader.has(first - 1, .conjunction)
    }

    func content(of cue: Cue, in sentence: ReportedSentence) -> Range<Int>? {
        let forms = sentence.forms(of: cue)
        guard forms.contains(.thatClause), !sentence.isPassive(cue) else { return nil }
        let reader = sentence.reader
        guard !forms.contains(.finding) || sentence.mayReportFindings(cue) && !reader.isWord(cue.item + 1, Self.out)
        else {
            return nil
        }
        var item = cue.strength == .noun ? cue.item + 1 : sentence.complementStart(of: cue)
        if reader.kind(item) == .comma { item = sentence.afterParenthesis(item) }
        guard reader.isWord(item, .that), item + 2 < sentence.end else { return nil }
        // "said that was wrong": a pronoun, part of the content.
        let isPronoun = sentence.isFinite(item + 1)
        let start = isPronoun ? item : item + 1
        guard reader.kind(start) != .comma || item + 3 < sentence.end else { return nil }
        let end = sentence.clauseEnd(from: start + 1, of: cue)
        // "His claim that it is unsafe was rejected": the clause ends before the verb whose subject is the noun.
        guard cue.strength == .noun, isSubject(cue, in: sentence),
            let verb = sentence.mainVerb(afterClause: start, before: end), verb > start + 1
        else { return start..<end }
        return start..<verb
    }
}
