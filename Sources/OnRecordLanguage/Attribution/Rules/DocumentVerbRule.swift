import OnRecordText

/// A document or law as the subject of a quoted verb: the resolution "condemns the violence".
struct DocumentVerbRule: AttributionRule {
    let id = AttributionRuleID.documentVerb
    let confidence = 0.85

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let item = context.clauses.places[stretch].item
        let reader = context.clauses.reader(of: stretch)
        let first = context.clauses.stretches[stretch].inner.lowerBound
        guard context.clauses.startsLow(stretch),
            context.clauses.text.tokens[first].is([.sayingCue, .judgingCue, .thinkingCue, .plainVerb])
        else { return .pass }
        // "House Resolution 12, which “condemns the violence.”"
        if reader.isWord(item - 1, .which) || reader.isWord(item - 1, .that) {
            let last = reader.kind(item - 2) == .comma ? item - 3 : item - 2
            guard let document = reader.phrase(endingAt: last), isDocument(document.phrase, in: context) else {
                return .pass
            }
            return reader.relative(at: item - 1).map { .speaker($0.phrase) } ?? .pass
        }
        guard let found = reader.phrase(endingAt: item - 1), isDocument(found.phrase, in: context) else { return .pass }
        return .speaker(found.phrase)
    }

    private func isDocument(_ phrase: SpeakerPhrase, in context: AttributionContext) -> Bool {
        switch phrase.kind {
        case .name(let name): context.clauses.names[name].kind == .legislation
        case .nominal(let head): context.clauses.text.tokens[head].is(.documentNoun)
        default: false
        }
    }
}
