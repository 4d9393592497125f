import OnRecordText

/// A sentence says whose message the words are: “...” - that was the message from the crowd.
struct MessageRule: AttributionRule {
    let id = AttributionRuleID.message
    let confidence = 0.9

    /// The most adjectives before the noun.
    private static let mostAdjectives = 3

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let place = context.clauses.places[stretch]
        let reader = context.clauses.readers[place.frame]
        if let answer = message(after: place.item, in: reader, mustPoint: false) { return answer }
        // A sentence of its own: "“Enough is enough.” That was the message from the crowd."
        guard context.clauses.standsAlone(stretch), place.frame + 1 < context.clauses.readers.count else {
            return .pass
        }
        return message(after: -1, in: context.clauses.readers[place.frame + 1], mustPoint: true) ?? .pass
    }

    /// The author of what "that was the message from" or "was the verdict of" says after `item`.
    private func message(after item: Int, in reader: FrameReader, mustPoint: Bool) -> RuleAnswer? {
        var index = item + 1
        let isParted = reader.kind(index) == .comma || reader.kind(index) == .dash
        if isParted { index += 1 }
        let points = reader.isWord(index, .that) || reader.isWord(index, Self.this)
        if points { index += 1 }
        guard points || !isParted && !mustPoint, reader.has(index, .being) else { return nil }
        index += 1
        while reader.isBetweenSubjectAndVerb(index) { index += 1 }
        guard reader.has(index, [.determiner, .possessivePronoun]), let opening = reader.token(index) else {
            return nil
        }
        let isOwn = reader.has(index, .possessivePronoun)
        index += 1
        let last = index + Self.mostAdjectives
        while index <= last, reader.isNounPart(index), !isMessage(index, in: reader) { index += 1 }
        guard isMessage(index, in: reader), let noun = reader.token(index) else { return nil }
        if isOwn, points {
            return .speaker(SpeakerPhrase(tokens: opening..<opening + 1, kind: .pronoun), cue: noun..<noun + 1)
        }
        guard Self.prepositions.contains(where: { reader.isWord(index + 1, $0) }),
            let author = reader.phrase(startingAt: index + 2)
        else { return nil }
        return .speaker(author.phrase, cue: noun..<noun + 1)
    }

    private func isMessage(_ item: Int, in reader: FrameReader) -> Bool {
        reader.has(item, .wordsNoun) || reader.has(item, class: .messageNoun)
    }

    private static let this = WordForm("this")
    private static let prepositions: [WordForm] = [.from, .of, .by]
}
