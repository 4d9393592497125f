import OnRecordText

/// A quotation on its own in its paragraph: the speaker of the previous paragraph, or the subject of its last sentence;
/// after a question, the speaker before the one who asks.
struct LastSpeakerRule: AttributionRule {
    let id = AttributionRuleID.lastSpeaker
    let confidence = 0.75

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        guard context.clauses.standsAlone(stretch) else { return .pass }
        if let block = blockQuotation(before: stretch, in: context) { return .sameSpeaker(as: block) }
        let paragraph = context.clauses.stretches[stretch].paragraph
        let frame = context.clauses.places[stretch].frame
        // "Sherman wants to use it every day. “I think ...”"
        if frame > 0, context.clauses.readers[frame - 1].frame.paragraph == paragraph,
            let subject = actor(of: context.clauses.readers[frame - 1], in: context)
        {
            return .speaker(subject)
        }
        if stretch > 0, paragraph - context.clauses.stretches[stretch - 1].paragraph <= 2,
            context.decisions[stretch - 1] != nil
        {
            if isAnswer(stretch, in: context) {
                return other(than: stretch - 1, in: context).map { .sameSpeaker(as: $0, confidence: 0.6) } ?? .pass
            }
            return .sameSpeaker(as: stretch - 1)
        }
        guard frame > 0,
            let subject = context.clauses.readers[frame - 1].clauseSubject(
                before: context.clauses.readers[frame - 1].count)
        else { return .pass }
        return .speaker(subject.phrase)
    }

    /// The subject of a sentence without a quotation.
    private func actor(of reader: FrameReader, in context: AttributionContext) -> SpeakerPhrase? {
        guard
            !(0..<reader.count).contains(where: { item in
                reader.stretch(item).map { context.decisions[$0] != nil } ?? false
            }),
            let subject = reader.mainSubject(before: reader.count),
            reader.isFollowedByVerb(subject.items.upperBound, before: reader.count),
            case .name(let name) = subject.phrase.kind, context.clauses.names[name].kind == .person
        else { return nil }
        return subject.phrase
    }

    // MARK: Questions and answers

    /// The most words of an answer without a named speaker; a longer text may continue the question.
    private static let longestAnswer = 5

    /// Whether the previous quotation is a question at the end of the previous paragraph, and this one a few words that
    /// are not.
    private func isAnswer(_ stretch: Int, in context: AttributionContext) -> Bool {
        context.clauses.wordCount(of: stretch) <= Self.longestAnswer
            && context.clauses.lastToken(of: stretch - 1).kind == .question
            && context.clauses.lastToken(of: stretch).kind != .question
            && context.clauses.stretches[stretch - 1].paragraph == context.clauses.stretches[stretch].paragraph - 1
    }

    /// The last stretch before `stretch` with another speaker, among those nearby.
    private func other(than stretch: Int, in context: AttributionContext) -> Int? {
        let asker = origin(of: stretch, in: context)
        let paragraph = context.clauses.stretches[stretch].paragraph
        return (0..<stretch).suffix(AttributionContext.farthest).reversed().prefix(while: {
            paragraph - context.clauses.stretches[$0].paragraph <= Self.reach
        })
        .first { context.decisions[$0] != nil && !isSame(origin(of: $0, in: context), asker, in: context) }
    }

    /// How many paragraphs back the other speaker may be.
    private static let reach = 3

    /// The most stretches by one speaker in a row that are followed back to the first.
    private static let longestChain = 1000

    private func origin(of stretch: Int, in context: AttributionContext) -> Int {
        var origin = stretch
        var links = 0
        while let before = context.decisions[origin]?.sameAs, before < origin, links < Self.longestChain {
            origin = before
            links += 1
        }
        return origin
    }

    private func isSame(_ one: Int, _ other: Int, in context: AttributionContext) -> Bool {
        guard let first = context.decisions[one]?.speaker, let second = context.decisions[other]?.speaker else {
            return one == other
        }
        let last = (
            context.clauses.text.tokens[first.tokens.upperBound - 1],
            context.clauses.text.tokens[second.tokens.upperBound - 1]
        )
        return one == other || last.0.hash == last.1.hash || first.kind == .pronoun || second.kind == .pronoun
    }

    // MARK: Block quotations

    /// The last earlier paragraph that starts with the same mark and has no closing one, like this one: both belong to
    /// one quotation, whatever other marks are between them.
    private func blockQuotation(before stretch: Int, in context: AttributionContext) -> Int? {
        guard isOpen(stretch, in: context), let mark = mark(of: stretch, in: context), mark.direction == .either else {
            return nil
        }
        let paragraph = context.clauses.stretches[stretch].paragraph
        return (0..<stretch).suffix(AttributionContext.farthest).reversed()
            .prefix { paragraph - context.clauses.stretches[$0].paragraph <= Self.longestBlock }
            .first { isOpen($0, in: context) && self.mark(of: $0, in: context) == mark && context.decisions[$0] != nil }
    }

    /// The most paragraphs between two parts of one block quotation.
    private static let longestBlock = 6

    private func isOpen(_ stretch: Int, in context: AttributionContext) -> Bool {
        context.clauses.stretches[stretch].tokens.upperBound == context.clauses.stretches[stretch].inner.upperBound
            && !context.clauses.stretches[stretch].isLine
    }

    private func mark(of stretch: Int, in context: AttributionContext) -> QuotationMark? {
        context.clauses.text.tokens[context.clauses.stretches[stretch].tokens.lowerBound].mark
    }
}
