import OnRecordText

/// A subject and a verb that is not a cue, right after a comma: "...," Kelly shot back / Trump went on.
struct VerbAfterRule: AttributionRule {
    let id = AttributionRuleID.verbAfter
    let confidence = 0.9

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let item = context.clauses.places[stretch].item
        let reader = context.clauses.reader(of: stretch)
        guard [.comma, .question, .exclamation].contains(context.clauses.lastToken(of: stretch).kind),
            !context.clauses.startsLow(stretch) || item == 0
        else { return .pass }
        if let found = inverted(at: item + 1, in: reader) { return .speaker(found.phrase) }
        guard let found = reader.phrase(startingAt: item + 1) else { return .pass }
        let next = found.items.upperBound + 1
        guard reader.isVerb(next) || reader.isBetweenSubjectAndVerb(next) else { return .pass }
        return .speaker(found.phrase)
    }

    /// The inverted subject of a verb that is otherwise not a cue: “...!” beamed Jane Porter / “...,” came shouts from
    /// the crowd.
    private func inverted(at item: Int, in reader: FrameReader) -> FrameReader.Phrase? {
        guard let token = reader.token(item), reader.text.tokens[token].shape == .lower else { return nil }
        if reader.isWord(item, .came) {
            let from = (item + 1..<item + Self.longestCame).first { reader.isWord($0, .from) }
            return from.flatMap { reader.phrase(startingAt: $0 + 1) }
        }
        guard reader.endsIn(token, "ed") || reader.endsIn(token, "s"), !reader.has(item, [.function, .anyCue]),
            let found = reader.phrase(startingAt: item + 1), case .name(let name) = found.phrase.kind,
            reader.names[name].kind == .person
        else { return nil }
        let next = found.items.upperBound + 1
        return reader.isVerb(next) ? nil : found
    }

    /// How far after "came" its "from" may be, in items.
    private static let longestCame = 6
}
