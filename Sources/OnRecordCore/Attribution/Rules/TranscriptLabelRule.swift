/// A transcript's label opens the line: `WALLACE: "Do you..."`.
struct TranscriptLabelRule: AttributionRule {
    let name = "transcript label"
    let confidence = 0.95

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
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
}
