/// The quotation ends in a comma, and somebody does something right after it: "...," Kelly shot back / Trump went on.
struct VerbAfterRule: AttributionRule {
    let name = "speaker and verb after the quotation"
    let confidence = 0.9

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        guard [.comma, .question, .exclamation].contains(context.lastToken(of: stretch).kind),
            !context.startsLow(stretch) || item == 0, let found = reader.phrase(startingAt: item + 1)
        else { return nil }
        let next = found.items.upperBound + 1
        guard reader.isVerb(next) || reader.isBetweenSubjectAndVerb(next) else { return nil }
        return AttributionDecision(speaker: found.phrase)
    }
}
