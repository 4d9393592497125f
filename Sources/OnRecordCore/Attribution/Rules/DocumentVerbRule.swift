/// A document or a law is the subject of a verb inside the marks: the resolution "condemns the violence".
struct DocumentVerbRule: AttributionRule {
    let name = "document whose verb is quoted"
    let confidence = 0.85

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        guard context.startsLow(stretch), let found = reader.phrase(endingAt: item - 1) else { return nil }
        switch found.phrase.kind {
        case .name(let name) where context.names[name].kind == .legislation: break
        case .nominal(let head) where context.text.tokens[head].is(.documentNoun): break
        default: return nil
        }
        let first = context.stretches[stretch].inner.lowerBound
        let isVerb = context.text.tokens[first].is([.sayingCue, .judgingCue, .thinkingCue, .plainVerb])
        return isVerb ? AttributionDecision(speaker: found.phrase) : nil
    }
}
