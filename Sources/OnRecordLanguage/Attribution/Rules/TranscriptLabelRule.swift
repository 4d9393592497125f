import OnRecordText

/// A transcript's label at the start of the line: `WALLACE: "Do you..."`, `WALLACE: Do you...`.
struct TranscriptLabelRule: AttributionRule {
    let id = AttributionRuleID.transcriptLabel
    let confidence = 0.9

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        if case .label(let speaker) = context.clauses.stretches[stretch].opening {
            return .speaker(speaker)
        }
        if let inside = labelInside(stretch, in: context) { return .speaker(inside) }
        let reader = context.clauses.reader(of: stretch)
        let item = context.clauses.places[stretch].item
        guard item >= 2, reader.kind(item - 1) == .colon, let found = reader.phrase(endingAt: item - 2),
            found.items.lowerBound == 0 || reader.kind(found.items.lowerBound - 1) == .dash
        else { return .pass }
        switch found.phrase.kind {
        case .name, .unknownName: return .speaker(found.phrase)
        default: return .pass
        }
    }

    private func opensParagraph(_ stretch: Int, in context: AttributionContext) -> Bool {
        context.clauses.stretches[stretch].tokens.lowerBound
            == context.clauses.text.paragraphs[context.clauses.stretches[stretch].paragraph].lowerBound
    }

    /// A label, in capitals or with a name, at the start of the quoted words: "WALLACE: Do you...".
    private func labelInside(_ stretch: Int, in context: AttributionContext) -> SpeakerPhrase? {
        let tokens = context.clauses.text.tokens
        let inner = context.clauses.stretches[stretch].inner
        if context.clauses.standsAlone(stretch), opensParagraph(stretch, in: context),
            let name = context.clauses.name(startingAt: inner.lowerBound),
            context.clauses.names[name].kind == .person, let last = context.clauses.names[name].tokens.last,
            last + 1 < inner.upperBound,
            tokens[last + 1].kind == .colon
        {
            return SpeakerPhrase(tokens: context.clauses.names[name].tokens, kind: .name(name))
        }
        let label = inner.prefix { tokens[$0].kind == .word && tokens[$0].shape == .allCapitals }
        guard let last = label.last, label.count <= 3, last + 1 < inner.upperBound, tokens[last + 1].kind == .colon
        else {
            return nil
        }
        let name = context.clauses.name(startingAt: label.lowerBound)
            .flatMap { context.clauses.names[$0].tokens == label ? $0 : nil }
        return SpeakerPhrase(tokens: label, kind: name.map { .name($0) } ?? .unknownName)
    }
}
