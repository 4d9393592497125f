import OnRecordText

/// A complement clause without "that": X said content / told Y content.
struct BareClauseRule: IndirectSpeechRule {
    let id = IndirectSpeechRuleID.bareClause
    let confidence = 0.9

    func content(of cue: Cue, in sentence: ReportedSentence) -> Range<Int>? {
        let forms = sentence.forms(of: cue)
        guard !forms.isDisjoint(with: [.clause, .nearClause]), !cue.isInverted, cue.strength != .noun,
            !forms.contains(.finding) || sentence.mayReportFindings(cue)
        else { return nil }
        let near = !forms.contains(.clause)
        let start =
            near && !forms.contains(.addressee) ? sentence.afterTimes(cue.item + 1) : sentence.complementStart(of: cue)
        guard sentence.opensClause(start, near: near) else { return nil }
        return start..<sentence.clauseEnd(from: start + 1, of: cue)
    }
}
