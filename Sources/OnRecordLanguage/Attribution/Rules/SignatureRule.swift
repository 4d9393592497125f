import OnRecordText

/// A signature after a dash: "..." — Jane Porter.
struct SignatureRule: AttributionRule {
    let id = AttributionRuleID.signature
    let confidence = 0.9

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        if let line = context.clauses.stretches[stretch].signature,
            let name = context.clauses.names(startingIn: line).first(where: {
                context.clauses.names[$0].kind == .person
            })
        {
            return .speaker(
                SpeakerPhrase(tokens: context.clauses.names[name].tokens, kind: .name(name)))
        }
        let place = context.clauses.places[stretch]
        // A fragment belongs to the cue of its sentence, and the dash to the article.
        if context.clauses.startsLow(stretch),
            context.clauses.cues(of: stretch).contains(where: { $0.item < place.item })
        {
            return .pass
        }
        if let inline = signature(after: place.item, in: context.clauses.readers[place.frame], of: context) {
            return inline
        }
        // A separate line below the words: "- Jane Porter".
        guard context.clauses.standsAlone(stretch), place.frame + 1 < context.clauses.readers.count else {
            return .pass
        }
        let below = context.clauses.readers[place.frame + 1]
        guard below.frame.paragraph != context.clauses.readers[place.frame].frame.paragraph else { return .pass }
        return signature(after: -1, in: below, of: context) ?? .pass
    }

    private func signature(after item: Int, in reader: FrameReader, of context: AttributionContext)
        -> RuleAnswer?
    {
        guard reader.kind(item + 1) == .dash, let found = reader.phrase(startingAt: item + 2) else { return nil }
        let next = found.items.upperBound + 1
        let isLast =
            next >= reader.count || reader.kind(next) == .comma || reader.kind(next) == .openParenthesis
            || reader.stretch(next) != nil || reader.kind(next) == .period
        switch found.phrase.kind {
        case .name(let name) where isLast && context.clauses.names[name].kind == .person: break
        case .unknownName where isLast: break
        default: return nil
        }
        return .speaker(found.phrase)
    }
}
