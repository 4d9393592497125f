import OnRecordText

/// Quoted words in a headline.
extension ClauseContext {
    /// Whether a stretch is in the headline.
    func isInTitle(_ stretch: Int) -> Bool {
        text.document.paragraphs[stretches[stretch].paragraph].zone == .title
    }

    /// Whether a cue of a headline is clear: "Porter says". A word that is a noun too ("talks", "claims") is one only
    /// after a person.
    func isClearInTitle(_ cue: Cue) -> Bool {
        cue.strength >= .judging && (isPerson(cue.speaker) || !text.tokens[cue.tokens.lowerBound].is(.wordsNoun))
    }

    /// Whether a headline says who is quoted: "PM: ‘...’", "‘...’, says Porter", "Porter says ‘...’".
    func hasCueInTitle(_ stretch: Int) -> Bool {
        let reader = reader(of: stretch)
        let item = places[stretch].item
        let marks = [reader.kind(item - 1), reader.kind(item + 1)]
        return reader.kind(item - 1) == .colon || marks.contains(.dash) || !cues(of: stretch).isEmpty
    }

    private func isPerson(_ speaker: SpeakerPhrase) -> Bool {
        switch speaker.kind {
        case .name(let name): names[name].kind == .person
        case .nominal(let head): text.tokens[head].is(.personNoun)
        case .unknownName: text.tokens[speaker.tokens.upperBound - 1].is(.personNoun)
        case .pronoun, .relative: true
        }
    }

    /// Whether the words are what the headline says of its subject, from the verb on: Striker ‘eyes departure’.
    func isPredicateOfTitle(_ stretch: Int) -> Bool {
        guard isInTitle(stretch), let first = stretches[stretch].inner.first, wordCount(of: stretch) > 1,
            places[stretch].item > 0, reader(of: stretch).token(places[stretch].item - 1) != nil
        else { return false }
        let verb = text.tokens[first]
        guard verb.kind == .word, verb.shape == .lower, !verb.is(.function) || verb.is(.auxiliary) else { return false }
        if verb.is([.auxiliary, .plainVerb, .anyCue]) { return true }
        // "plans 500 job cuts", but "lies and more lies"
        let next = text.tokens[first + 1]
        let isObject = next.kind == .number || next.is([.determiner, .possessivePronoun]) || next.kind == .word
        return reader(of: stretch).endsIn(first, "s") && isObject && !next.is(.conjunction)
            && !reader(of: stretch).endsIn(first, "ss")
    }

    /// Whether quoted words end their headline, so that they are what it is about.
    func endsTitle(_ stretch: Int) -> Bool {
        guard isInTitle(stretch), places[stretch].item > 0 else { return false }
        let next = places[stretch].item + 1
        return next >= reader(of: stretch).count || reader(of: stretch).kind(next) != .word
    }
}
