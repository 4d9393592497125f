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
        if let answerer = answerer(of: reader, before: stretch, in: context) { return .speaker(answerer.phrase) }
        if reader.isToldByNobody(before: reader.count - 1) { return .nobody }
        let cues = context.clauses.cues[frame - 1]
        if reader.kind(reader.count - 1) == .colon {
            if let cue = cues.last(where: { $0.strength != .thinking }) ?? cues.last {
                return .cue(cues.first { $0.strength == .saying && reports($0, cue, in: reader) } ?? cue)
            }
            if let subject = reader.clauseSubject(before: reader.count - 1) {
                return .speaker(subject.phrase)
            }
        }
        // In a report within a report, the outer speaker counts.
        guard let last = cues.last(where: { $0.strength != .thinking }) else { return .pass }
        return .cue(cues.first { $0.strength == .saying && reports($0, last, in: reader) } ?? last)
    }

    private static let questionWords: [WordForm] = [.what, WordForm("how"), WordForm("why"), .who]

    /// Whom a question of the article asks for their words, in the paragraph before them: "What did Royce say about it?"
    private func answerer(of reader: FrameReader, before stretch: Int, in context: AttributionContext)
        -> FrameReader.Phrase?
    {
        guard reader.kind(reader.count - 1) == .question,
            reader.frame.paragraph < context.clauses.stretches[stretch].paragraph,
            let auxiliary = (1..<min(4, reader.count)).first(where: { reader.has($0, .auxiliary) }),
            Self.questionWords.contains(where: { reader.isWord(auxiliary - 1, $0) }),
            let found = reader.phrase(startingAt: auxiliary + 1), reader.isPersonLike(found)
        else { return nil }
        let rest = found.items.upperBound + 1..<max(found.items.upperBound + 1, reader.count)
        return rest.contains { reader.has($0, .anyCue) } ? found : nil
    }

    /// Whether `inner` is in the complement clause of `outer`: after "that", or without a comma between.
    private func reports(_ outer: Cue, _ inner: Cue, in reader: FrameReader) -> Bool {
        guard outer.item < inner.item else { return false }
        let between = outer.item + 1..<inner.item
        return between.contains { reader.isWord($0, .that) }
            || !between.contains { reader.kind($0) == .comma || reader.stretch($0) != nil }
    }
}
