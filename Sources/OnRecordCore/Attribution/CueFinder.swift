/// Finds the cues of a frame and whom each attributes to.
struct CueFinder {
    let reader: FrameReader
    private var tokens: [Token] { reader.text.tokens }

    /// The cues of the reader's frame, in its order.
    func cues() -> [Cue] {
        var cues: [Cue] = []
        for item in 0..<reader.count {
            guard let token = reader.token(item) else { continue }
            let word = tokens[token]
            if reader.text.isWord(token, .according), reader.isWord(item + 1, .to) {
                if let cue = accordingTo(at: item) { cues.append(cue) }
            } else if word.is(.anyCue), let cue = verb(at: item, after: cues) {
                cues.append(cue)
            } else if word.is(.wordsNoun), let cue = noun(at: item) {
                cues.append(cue)
            } else if Self.backVerbs.contains(word.hash), Self.backs.contains(where: { reader.isWord(item + 1, $0) }),
                let subject = reader.subject(before: item),
                let cue = cue(item...item + 1, .saying, subject)
            {
                cues.append(cue)
            }
        }
        return cues
    }

    /// Verbs that speak together with "back", "on" or "in": "shot back", "went on", "chimed in".
    private static let backVerbs = WordSet(
        [
            "shot", "fired", "hit", "pushed", "struck", "snapped", "went", "goes", "fires", "shoots", "weighed",
            "wrote", "punched", "clapped",
        ])
    private static let backs: [WordForm] = [WordForm("back"), .on, .in]

    private func strength(_ word: Token) -> Cue.Strength {
        word.is(.sayingCue) ? .saying : word.is(.judgingCue) ? .judging : .thinking
    }

    private func cue(
        _ items: ClosedRange<Int>, _ strength: Cue.Strength, _ found: FrameReader.Found, isInverted: Bool = false
    ) -> Cue? {
        guard let first = reader.token(items.lowerBound), let last = reader.token(items.upperBound) else { return nil }
        return Cue(
            item: items.upperBound, tokens: first..<last + 1, strength: strength, speaker: found.phrase,
            speakerItems: found.items, isInverted: isInverted)
    }

    // MARK: Verbs

    private func verb(at item: Int, after earlier: [Cue]) -> Cue? {
        guard let token = reader.token(item), isVerb(token, at: item) else { return nil }
        let word = tokens[token]
        if let inverted = inverted(at: item) { return cue(item...item, strength(word), inverted, isInverted: true) }
        if isPassive(at: item) {
            guard let agent = agent(after: item) else { return nil }
            return cue(item...item, strength(word), agent, isInverted: true)
        }
        if word.is(.gerund) {
            // "tweeting that ... and asking": the second form shares the first one's subject.
            if reader.has(item - 1, .conjunction),
                let first = earlier.last(where: { tokens[$0.tokens.lowerBound].is(.gerund) })
            {
                return cue(item...item, strength(word), (first.speaker, first.speakerItems))
            }
            if let subject = gerundSubject(at: item, after: earlier) {
                return cue(item...item, strength(word), subject)
            }
        }
        guard let subject = reader.subject(before: item), canSpeak(subject, strength(word)) else { return nil }
        return cue(item...item, strength(word), subject)
    }

    /// Whether a subject may be a speaker: a description of a thing only with a verb of saying right after it.
    private func canSpeak(_ subject: FrameReader.Found, _ strength: Cue.Strength) -> Bool {
        guard case .nominal(let head) = subject.phrase.kind, !tokens[head].is(.speakingNoun) else { return true }
        return strength == .saying || tokens[head].kind == .number || tokens[head].is([.numberWord, .function])
    }

    /// Whether the word at `item` works as a verb there: "claims" after "the" is a noun.
    private func isVerb(_ token: Int, at item: Int) -> Bool {
        let word = tokens[token]
        guard word.shape == .lower || item == 0 else { return false }
        if word.is([.gerund, .pastForm]) && !word.is(.baseForm) { return !isArticle(item - 1) }
        var before = item - 1
        while reader.isBetweenSubjectAndVerb(before), !reader.has(before, .auxiliary) { before -= 1 }
        if reader.has(before, .preposition), !reader.isWord(before, .to) { return false }
        if isArticle(before) || reader.kind(before) == .possessive || reader.kind(before) == .number { return false }
        guard word.is(.baseForm), !word.is(.pastForm) else { return hasSubject(at: before) }
        if reader.isWord(before, .to) || reader.has(before, [.auxiliary, .plural, .conjunction, .relative]) {
            return true
        }
        if reader.has(before, [.subjectPronoun, .numberWord]) { return true }
        return reader.token(before).map { reader.endsIn($0, "s") && !reader.has(before, .wordsNoun) } ?? false
    }

    private func isArticle(_ item: Int) -> Bool {
        reader.isWord(item, .the) || reader.isWord(item, .a) || reader.isWord(item, .an)
            || reader.has(item, .possessivePronoun)
    }

    /// Whether somebody who can speak stands at `item`, so that "claims" after it is a verb.
    private func hasSubject(at item: Int) -> Bool {
        guard let found = reader.phrase(endingAt: item) else {
            return reader.has(item, [.relative, .conjunction, .calendar, .timeNoun]) || reader.kind(item) == .comma
                || reader.kind(item) == .dash || reader.stretch(item) != nil
        }
        if case .nominal(let head) = found.phrase.kind { return tokens[head].is(.speakingNoun) }
        return true
    }

    /// The speaker after a verb that follows a quotation: "...," said Royce.
    private func inverted(at item: Int) -> FrameReader.Found? {
        // Whoever stands after "told" is told.
        guard !reader.has(item, .gerund), !isTelling(item), !isPassive(at: item) else { return nil }
        var before = item - 1
        while reader.has(before, .adverb) && reader.stretch(before) == nil { before -= 1 }
        let followsComma = reader.kind(before) == .comma || reader.kind(before) == .dash
        if followsComma { before -= 1 }
        let followsStretch = reader.stretch(before) != nil
        guard followsStretch || followsComma || item == 0, let found = reader.phrase(startingAt: item + 1) else {
            return nil
        }
        let next = found.items.upperBound + 1
        if case .pronoun = found.phrase.kind, reader.has(next, [.auxiliary, .sayingCue]) { return nil }
        return followsStretch || item == 0 || isLateInversion(of: found, before: item) ? found : nil
    }

    /// Whether a speaker may follow a verb that only a comma parts from the clause before: "... if she did not win, said
    /// Wasserman". Not after an apposition ("Flynn, an adviser, said"), nor where the phrase is a subject itself.
    private func isLateInversion(of found: FrameReader.Found, before item: Int) -> Bool {
        guard let stretch = (0..<item).last(where: { reader.stretch($0) != nil }) else { return false }
        let next = found.items.upperBound + 1
        guard !reader.isVerb(next), !reader.isBetweenSubjectAndVerb(next), reader.isPersonLike(found) else {
            return false
        }
        let start = reader.kind(stretch + 1) == .comma ? stretch + 2 : stretch + 1
        guard start < item - 1, let opening = reader.ownPhrase(startingAt: start) else { return true }
        return !reader.isPersonLike(opening)
    }

    private func isTelling(_ item: Int) -> Bool {
        reader.isWord(item, .told) || reader.isWord(item, .tells) || reader.isWord(item, .tell)
    }

    /// Whether a form of "be" makes a passive of the past form at `item`.
    private func isPassive(at item: Int) -> Bool {
        guard let token = reader.token(item), tokens[token].is(.pastForm) else { return false }
        var index = item - 1
        while reader.isBetweenSubjectAndVerb(index) {
            if reader.has(index, .being) { return true }
            index -= 1
        }
        return false
    }

    /// The "by" phrase after a passive.
    private func agent(after item: Int) -> FrameReader.Found? {
        for index in item + 1..<max(item + 1, min(reader.count, item + 12)) where reader.isWord(index, .by) {
            return reader.phrase(startingAt: index + 1)
        }
        return nil
    }

    /// The subject of an -ing form: that of the clause before it, except after "for" and "of", where it is the nearest
    /// phrase ("criticised Trump for saying").
    private func gerundSubject(at item: Int, after earlier: [Cue]) -> FrameReader.Found? {
        var before = reader.beforeTime(item - 1)
        while reader.has(before, .adverb) && !reader.has(before, [.preposition, .subordinator]) { before -= 1 }
        if reader.has(before, .being) { return reader.subject(before: item) }
        if reader.isWord(before, .for) || reader.isWord(before, .of) || reader.isWord(before, .from) {
            // "mocked him for calling himself": the words stand on record by the one who mocks.
            if let judging = earlier.last, judging.strength == .judging, before - judging.item <= 4 {
                return (judging.speaker, judging.speakerItems)
            }
            return reader.phrase(endingAt: before - 1) ?? reader.clauseSubject(before: before)
        }
        // "...," Law said, noting that.
        if reader.kind(before) == .comma, let saying = earlier.last, saying.strength == .saying,
            before - saying.item <= 3
        {
            return (saying.speaker, saying.speakerItems)
        }
        if reader.kind(before) == .comma || reader.stretch(before) != nil
            || reader.has(before, [.preposition, .conjunction, .subordinator, .adverb])
        {
            return reader.mainSubject(before: before + 1)
        }
        // "issued a statement calling on": a thing does not say what its maker says.
        guard let found = reader.phrase(endingAt: before), reader.isPersonLike(found), !isDocument(found) else {
            return reader.mainSubject(before: item)
        }
        // "an op-ed in the Post hammering him", but "with Trump saying".
        if case .name(let name) = found.phrase.kind, reader.names[name].kind != .person,
            !reader.isSubjectPlace(found.items.lowerBound)
        {
            return reader.mainSubject(before: item)
        }
        return found
    }

    private func isDocument(_ found: FrameReader.Found) -> Bool {
        guard case .nominal(let head) = found.phrase.kind else { return false }
        return tokens[head].is(.documentNoun) && !tokens[head].is([.personNoun, .groupNoun])
    }

    // MARK: Nouns and phrases

    private func accordingTo(at item: Int) -> Cue? {
        guard let found = reader.phrase(startingAt: item + 2) else { return nil }
        return cue(item...item + 1, .saying, found, isInverted: true)
    }

    /// "Clinton's statement", "his claim", "the statement from the group".
    private func noun(at item: Int) -> Cue? {
        var before = item - 1
        while let token = reader.token(before), tokens[token].kind == .word, !tokens[token].is(.function),
            tokens[token].shape == .lower, item - before < 4
        { before -= 1 }
        if reader.kind(before) == .possessive, let owner = reader.phrase(endingAt: before - 1) {
            return cue(item...item, .noun, owner)
        }
        if reader.has(before, .possessivePronoun), let token = reader.token(before) {
            return cue(item...item, .noun, (SpeakerPhrase(tokens: token..<token + 1, kind: .pronoun), before...before))
        }
        guard reader.isWord(item + 1, .from) || reader.isWord(item + 1, .by),
            let author = reader.phrase(startingAt: item + 2)
        else { return nil }
        return cue(item...item, .noun, author, isInverted: true)
    }
}
