/// A transcript's label opens the line: `WALLACE: "Do you..."`, `WALLACE: Do you...`.
struct TranscriptLabelRule: AttributionRule {
    static let ruleName = "transcript label"
    let name = Self.ruleName
    let confidence = 0.9

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        if case .label(let speaker) = context.stretches[stretch].opening {
            return AttributionDecision(speaker: speaker)
        }
        if let inside = labelInside(stretch, in: context) { return AttributionDecision(speaker: inside) }
        let reader = context.reader(of: stretch)
        let item = context.places[stretch].item
        guard item >= 2, reader.kind(item - 1) == .colon, let found = reader.phrase(endingAt: item - 2),
            found.items.lowerBound == 0 || reader.kind(found.items.lowerBound - 1) == .dash
        else { return nil }
        switch found.phrase.kind {
        case .name, .unknownName: return AttributionDecision(speaker: found.phrase)
        default: return nil
        }
    }

    private func opensParagraph(_ stretch: Int, in context: AttributionContext) -> Bool {
        context.stretches[stretch].tokens.lowerBound
            == context.text.paragraphs[context.stretches[stretch].paragraph].lowerBound
    }

    /// A label in capitals, or a name, that opens the quoted words themselves: "WALLACE: Do you...".
    private func labelInside(_ stretch: Int, in context: AttributionContext) -> SpeakerPhrase? {
        let tokens = context.text.tokens
        let inner = context.stretches[stretch].inner
        if context.standsAlone(stretch), opensParagraph(stretch, in: context),
            let name = context.names.indices.first(where: { context.names[$0].tokens.lowerBound == inner.lowerBound }),
            context.names[name].kind == .person, let last = context.names[name].tokens.last,
            last + 1 < inner.upperBound,
            tokens[last + 1].kind == .colon
        {
            return SpeakerPhrase(tokens: context.names[name].tokens, kind: .name(name))
        }
        let label = inner.prefix { tokens[$0].kind == .word && tokens[$0].shape == .allCapitals }
        guard let last = label.last, label.count <= 3, last + 1 < inner.upperBound, tokens[last + 1].kind == .colon
        else {
            return nil
        }
        let names = context.names.indices.filter { context.names[$0].tokens == label }
        return SpeakerPhrase(tokens: label, kind: names.first.map { .name($0) } ?? .unknownName)
    }
}
