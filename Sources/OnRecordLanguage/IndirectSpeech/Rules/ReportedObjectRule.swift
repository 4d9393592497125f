import OnRecordText

/// A noun phrase as object: X denied the allegations / warned of a war / called for a ban.
struct ReportedObjectRule: IndirectSpeechRule {
    let id = IndirectSpeechRuleID.reportedObject
    let confidence = 0.85

    func content(of cue: Cue, in sentence: ReportedSentence) -> Range<Int>? {
        let forms = sentence.forms(of: cue)
        guard !cue.isInverted, cue.strength != .noun else { return nil }
        let reader = sentence.reader
        var start = cue.item + 1
        if forms.contains(.prepositionalObject), reader.has(start, .preposition) {
            guard Self.prepositions.contains(where: { reader.isWord(start, $0) }) else { return nil }
            start += 1
        } else {
            guard forms.contains(.object) else { return nil }
        }
        guard opensObject(start, sentence) else { return nil }
        // "accused Royce, a member, of lying"
        let takesClause = [.accuse, .blame].contains(sentence.lemma(of: cue))
        return start..<(takesClause ? sentence.clauseEnd(from: start, of: cue) : sentence.objectEnd(from: start))
    }

    private static let another = WordForm("another")
    private static let each = WordForm("each")
    private static let other = WordForm("other")
    private static let prepositions: [WordForm] = [.of, .for, WordForm("about"), WordForm("against")]

    private func opensObject(_ item: Int, _ sentence: ReportedSentence) -> Bool {
        let reader = sentence.reader
        guard item < sentence.end, let token = sentence.token(item), token.kind == .word || token.kind == .number else {
            return reader.stretch(item) != nil
        }
        // "blaming one another"
        if reader.isWord(item + 1, Self.another)
            || reader.isWord(item + 1, Self.other) && reader.isWord(item, Self.each)
        {
            return false
        }
        if token.is([.determiner, .possessivePronoun]) {
            return reader.kind(item + 1) == .word || reader.stretch(item + 1) != nil
        }
        if token.is(.gerund) { return true }
        return !token.is([.function, .calendar])
    }
}
