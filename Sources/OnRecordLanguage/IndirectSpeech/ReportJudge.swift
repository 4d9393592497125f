import OnRecordText

/// Judges whether a cue asserts that its speaker said something.
struct ReportJudge {
    let sentence: ReportedSentence
    private var reader: FrameReader { sentence.reader }

    /// Whether the article states that the speaker of `cue` says the content.
    func isStatement(_ cue: Cue) -> Bool {
        canSpeak(cue) && !isGoverned(cue) && (cue.strength == .noun || isAsserted(cue) && isSubject(cue))
            && !isCondition(cue)
    }

    // MARK: The verb

    /// Whether the verb is neither negated nor modal.
    private func isAsserted(_ cue: Cue) -> Bool {
        var index = sentence.first(of: cue) - 1
        while reader.isBetweenSubjectAndVerb(index) {
            guard let token = sentence.token(index), !reader.text.lexicon.has(token.hash, .irrealis) else {
                return false
            }
            index -= 1
        }
        guard reader.isWord(index, .to) else { return true }
        return Self.continuatives.contains(sentence.token(index - 1)?.hash ?? 0)
    }

    /// "went on to say", "continued to insist"
    private static let continuatives = WordSet(["on", "continued", "continues", "began", "proceeded"])

    /// Whether the cue is in a conditional or comparative clause: "if Royce says", "as Royce said".
    private func isCondition(_ cue: Cue) -> Bool {
        let before = min(cue.speakerItems.lowerBound, sentence.first(of: cue)) - 1
        return Self.conditions.contains(sentence.token(before)?.hash ?? 0)
    }

    private static let conditions = WordSet([
        "if", "unless", "whether", "as", "than", "what", "whatever", "until", "how", "like", "why",
    ])

    // MARK: The speaker

    /// Whether the speaker may be someone other than the author or the reader.
    private func canSpeak(_ cue: Cue) -> Bool {
        let tokens = reader.text.tokens
        let first = cue.speaker.tokens.lowerBound
        switch cue.speaker.kind {
        case .name: return true
        case .unknownName: return !tokens[first].is([.calendar, .timeNoun])
        case .pronoun: return !reader.text.has(first, .discourseParticipant)
        case .relative(let antecedent):
            // An antecedent that contains a verb was read too far.
            return reader.text.isWord(first, .who) && !antecedent.contains { tokens[$0].is(.pastForm) }
        case .nominal(let head):
            return !Self.negatives.contains(tokens[first].hash)
                && (reader.maySpeak(head) || tokens[head].is(.wordsNoun) || isInanimateSpeaker(cue, head: head))
        }
    }

    /// Whether the phrase is the object of a preposition rather than a subject: "the report in front of the panel
    /// says".
    private func isGoverned(_ cue: Cue) -> Bool {
        var before = cue.speakerItems.lowerBound - 1
        // "a poll by state TV says"
        let nearest = before - 2
        while before > nearest, case .name = cue.speaker.kind, reader.isNounPart(before),
            sentence.token(before)?.shape == .lower
        {
            before -= 1
        }
        if reader.has(before, .determiner) { before -= 1 }
        // "about six in 10 said"
        if reader.isRounding(before) { before -= 1 }
        return !cue.isInverted && cue.strength != .noun && reader.has(before, .preposition)
            && !reader.has(before, [.subordinator, .adverb])
    }

    private static let negatives = WordSet(["nobody", "no", "neither", "none", "anyone", "anybody", "few"])

    /// Whether an inanimate head noun is a speaker here: the subject of a verb of saying, or a source after "according
    /// to".
    private func isInanimateSpeaker(_ cue: Cue, head: Int) -> Bool {
        guard cue.isInverted, reader.isWord(sentence.first(of: cue), .according) else {
            // "a trigger warning"
            let isGerund = reader.text.tokens[cue.tokens.lowerBound].is(.gerund)
            return cue.strength == .saying && !isGerund
        }
        return reader.text.has(head, .recordNoun)
            || Self.personEndings.contains { reader.endsIn(head, $0) }
    }

    private static let personEndings: [StaticString] = [
        "ers", "ors", "ists", "ians", "er", "or", "ist", "ian", "man", "men",
    ]

    /// Whether the speaker is close enough to the verb to be its subject.
    private func isSubject(_ cue: Cue) -> Bool {
        guard !cue.isInverted else { return true }
        if reader.kind(cue.speakerItems.upperBound + 1) == .possessive { return false }
        var last = sentence.first(of: cue) - 1
        let verb = reader.text.tokens[cue.tokens.lowerBound]
        // "federal and state law", "and reports stating": a coordinated noun, not a verb.
        if reader.has(last, .conjunction), verb.is(.baseForm) || verb.is(.wordsNoun), !verb.is(.pastForm) {
            return false
        }
        if sentence.token(last + 1)?.is(.gerund) == true, reader.kind(last) == .comma { return true }
        while reader.isBetweenSubjectAndVerb(last) { last -= 1 }
        while last > cue.speakerItems.upperBound, reader.has(last, [.calendar, .timeNoun]) || reader.isWord(last, .on) {
            last -= 1
        }
        if sentence.isPostmodified(cue, upTo: last) { return true }
        if last == cue.speakerItems.upperBound + 1, sentence.descriptionStart(before: cue) != nil { return true }
        let pause = (cue.speakerItems.upperBound + 1..<max(cue.speakerItems.upperBound + 1, last)).first {
            reader.kind($0) == .comma && sentence.isPostmodified(cue, upTo: $0 - 1)
        }
        let gap = (pause ?? cue.speakerItems.upperBound + 1)..<max(cue.speakerItems.upperBound + 1, last + 1)
        guard let opening = gap.first, let closing = gap.last else { return true }
        if reader.has(closing, .conjunction) || reader.isWord(closing, .to) { return true }
        let pairs: [Token.Kind: Token.Kind] = [.comma: .comma, .dash: .dash, .openParenthesis: .closeParenthesis]
        guard gap.count > 1, let kind = reader.kind(opening), let pair = pairs[kind] else { return false }
        return reader.kind(closing) == pair
    }
}
