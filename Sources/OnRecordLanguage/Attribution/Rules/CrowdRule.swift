import OnRecordText

/// The chant of a crowd, even if the sentence names others: supporters broke into chants of "Four more years".
struct CrowdRule: AttributionRule {
    let id = AttributionRuleID.crowd
    let confidence = 0.8

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        guard context.clauses.isChant(stretch) else { return .pass }
        let reader = context.clauses.reader(of: stretch)
        let item = context.clauses.places[stretch].item
        // "their chants of “Four more years”"
        if let owned = context.clauses.cues(of: stretch).last(where: { $0.item == item - 2 }) { return .cue(owned) }
        let breaksOut = (max(0, item - Self.reach)..<item).last { reader.has($0, class: .outbreakVerb) }
        // Without such a verb the crowd is not named: "he was met with chants of".
        guard let breaksOut, let subject = reader.subject(before: breaksOut) else { return .nobody }
        return .speaker(subject.phrase)
    }

    /// How far before the words the verb may be, in items.
    private static let reach = 9
}
