import OnRecordText

/// A quotation on its own after a sentence that ends in a colon or mentions someone's words.
struct IntroducedRule: AttributionRule {
    let id = AttributionRuleID.introduced
    let confidence = 0.9

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let frame = context.clauses.places[stretch].frame
        guard context.clauses.standsAlone(stretch), frame > 0 else { return .pass }
        let reader = context.clauses.readers[frame - 1]
        guard
            !(0..<reader.count).contains(where: { reader.stretch($0) != nil })
                || reader.kind(reader.count - 1) == .colon
        else { return .pass }
        let cues = context.clauses.cues[frame - 1]
        if reader.kind(reader.count - 1) == .colon {
            if let cue = cues.last { return .cue(cue) }
            if let subject = reader.clauseSubject(before: reader.count - 1) {
                return .speaker(subject.phrase)
            }
        }
        // In a report within a report, the outer speaker counts.
        guard let last = cues.last(where: { $0.strength != .thinking }) else { return .pass }
        return .cue(cues.first { $0.strength == .saying && reports($0, last, in: reader) } ?? last)
    }

    /// Whether `inner` is in the complement clause of `outer`: after "that", or without a comma between.
    private func reports(_ outer: Cue, _ inner: Cue, in reader: FrameReader) -> Bool {
        guard outer.item < inner.item else { return false }
        let between = outer.item + 1..<inner.item
        return between.contains { reader.isWord($0, .that) }
            || !between.contains { reader.kind($0) == .comma || reader.stretch($0) != nil }
    }
}
