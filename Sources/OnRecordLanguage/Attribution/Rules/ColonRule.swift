import OnRecordText

/// A colon introduces the quotation, and one person is named before it: Here is Clinton in December 1992: "...".
struct ColonRule: AttributionRule {
    let id = AttributionRuleID.colon
    let confidence = 0.9

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let reader = context.clauses.reader(of: stretch)
        let item = context.clauses.places[stretch].item
        guard reader.kind(item - 1) == .colon else { return .pass }
        // "- Jane Porter: “...”", "by Jane Porter: “...”"
        if let found = reader.phrase(endingAt: item - 2), case .name(let name) = found.phrase.kind,
            context.clauses.names[name].kind == .person, isAuthor(found, in: reader)
        {
            return .speaker(found.phrase)
        }
        // "From Jane Porter, Chief Economist, Porter Bank: “...”"
        if reader.isWord(0, .from) || reader.isWord(0, .by), let sender = reader.phrase(startingAt: 1),
            case .name(let name) = sender.phrase.kind, context.clauses.names[name].kind == .person,
            reader.kind(sender.items.upperBound + 1) == .comma || sender.items.upperBound == item - 2
        {
            return .speaker(sender.phrase)
        }
        if reader.isToldByNobody(before: item - 1) { return .nobody }
        if let subject = reader.clauseSubject(before: item - 1) { return .speaker(subject.phrase) }
        for index in 0..<item {
            if let token = reader.token(index), let name = reader.name(startingAt: token),
                context.clauses.names[name].kind == .person
            {
                return .speaker(SpeakerPhrase(tokens: context.clauses.names[name].tokens, kind: .name(name)))
            }
        }
        return .pass
    }

    private func isAuthor(_ found: FrameReader.Phrase, in reader: FrameReader) -> Bool {
        let before = reader.nameStart(of: found) - 1
        return reader.kind(before) == .possessive || reader.kind(before) == .dash || reader.isWord(before, .by)
            || reader.isWord(before, .from) || reader.isWord(before, .and)
    }
}
