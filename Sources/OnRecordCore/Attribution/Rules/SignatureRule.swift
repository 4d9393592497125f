/// The quotation is signed: "..." — Jane Porter.
struct SignatureRule: AttributionRule {
    let name = "signed after a dash"
    let confidence = 0.9

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let reader = context.reader(of: stretch)
        let item = context.places[stretch].item
        guard reader.kind(item + 1) == .dash, let found = reader.phrase(startingAt: item + 2) else { return nil }
        let next = found.items.upperBound + 1
        let isLast =
            next >= reader.count || reader.kind(next) == .comma || reader.kind(next) == .openParenthesis
            || reader.stretch(next) != nil || reader.kind(next) == .period
        switch found.phrase.kind {
        case .name(let name) where isLast && context.names[name].kind == .person: break
        case .unknownName where isLast: break
        default: return nil
        }
        return AttributionDecision(speaker: found.phrase)
    }
}
