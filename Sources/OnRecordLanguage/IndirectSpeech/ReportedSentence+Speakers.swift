import OnRecordText

/// Reads what belongs to the speaker of a cue besides the phrase that names it.
extension ReportedSentence {
    /// The first item of a cue and its speaker: with titles, determiner, a coordinated phrase, and the description to
    /// which the speaker is an apposition.
    func opening(of cue: Cue) -> Int {
        let first = min(cue.speakerItems.lowerBound, first(of: cue))
        guard !cue.isInverted, cue.strength != .noun else { return first }
        switch cue.speaker.kind {
        case .pronoun, .relative: return first
        case .name, .unknownName, .nominal:
            if let description = descriptionStart(before: cue) { return description }
            let start = phraseStart(first)
            // "residents and diplomats said"
            guard reader.isWord(start - 1, .and), let other = reader.phrase(endingAt: start - 2) else { return start }
            return phraseStart(other.items.lowerBound)
        }
    }

    /// Where the noun phrase starts whose head or name starts at `item`: "flight director Porter", "the Alliance".
    private func phraseStart(_ item: Int) -> Int {
        if reader.has(item, [.determiner, .possessivePronoun]) { return item }
        var first = item
        while reader.has(first - 1, .title) || reader.isNounPart(first - 1) || reader.kind(first - 1) == .possessive {
            first -= 1
        }
        return reader.has(first - 1, [.determiner, .possessivePronoun]) ? first - 1 : first
    }

    /// Where the description starts to which the speaker of `cue` is an apposition: "A spokesman for the group, Jane
    /// Porter, said".
    func descriptionStart(before cue: Cue) -> Int? {
        let next = cue.speakerItems.upperBound + 1
        guard !cue.isInverted, reader.kind(next) == .comma, afterAdverbs(next + 1) == first(of: cue) else { return nil }
        switch cue.speaker.kind {
        case .name, .unknownName: break
        case .pronoun, .relative, .nominal: return nil
        }
        let comma = phraseStart(cue.speakerItems.lowerBound) - 1
        guard reader.kind(comma) == .comma else { return nil }
        var index = comma - 1
        // "the head of research"
        while index >= start, comma - index < Self.longestDescription, !isFinite(index), reader.kind(index) != .comma {
            if reader.has(index, [.personNoun, .groupNoun]), let found = reader.phrase(endingAt: index),
                case .nominal = found.phrase.kind
            {
                return phraseStart(found.items.lowerBound)
            }
            index -= 1
        }
        return nil
    }

    /// How far before its apposition the head of a description may be, in items.
    private static let longestDescription = 10

    /// Whether only a postmodifier of the speaker is between it and `last`: "Porter of Indiana said".
    func isPostmodified(_ cue: Cue, upTo last: Int) -> Bool {
        guard last > cue.speakerItems.upperBound, reader.has(cue.speakerItems.upperBound + 1, .preposition) else {
            return false
        }
        return reader.phrase(endingAt: last)?.items == cue.speakerItems
    }
}
