import OnRecordText

/// Finds the cues of a frame and their speakers.
struct CueFinder {
    let reader: FrameReader
    private var tokens: [Token] { reader.text.tokens }

    /// The cues of the frame in text order.
    func cues() -> [Cue] {
        var cues: [Cue] = []
        for item in 0..<reader.count {
            guard let token = reader.token(item) else { continue }
            let word = tokens[token]
            guard word.is([.anyCue, .wordsNoun]) || mayOpen(word) else { continue }
            if reader.text.isWord(token, .according), reader.isWord(item + 1, .to) {
                if let cue = accordingTo(at: item) { cues.append(cue) }
            } else if reader.isWord(item, .in), let cue = inTheWords(at: item) {
                cues.append(cue)
            } else if word.is(.anyCue), let cue = verb(at: item, after: cues) {
                cues.append(cue)
            } else if Self.isTermNoun(word), let cue = use(ofTermAt: item, after: cues) {
                cues.append(cue)
            } else if word.is(.wordsNoun), let cue = noun(at: item) {
                cues.append(cue)
            } else if reader.isWord(item, .per), let cue = per(at: item) {
                cues.append(cue)
            } else if let clear = clear(after: item), let subject = reader.subject(before: item),
                let cue = cue(item...clear, .saying, subject)
            {
                cues.append(cue)
            } else if hasParticle(word, at: item), let subject = reader.subject(before: item),
                let cue = cue(item...item + 1, .saying, subject)
            {
                cues.append(cue)
            }
        }
        return cues
    }

    /// Words that may open a cue by what stands beside them. Nearly every other word opens none, and is asked no more.
    private static let openers = WordSet(["according", "in", "per", "put", "puts"])
        .union(termNouns)

    /// Whether `word` may open a cue by what stands beside it.
    private func mayOpen(_ word: Token) -> Bool {
        word.lemma == .make || Self.openers.contains(word.hash) || reader.text.lexicon.has(word.hash, .backVerb)
            || reader.text.lexicon.has(word.hash, .outVerb)
    }

    /// Whether the verb at `item` is a cue because of its particle or object: "shot back", "puts it".
    private func hasParticle(_ word: Token, at item: Int) -> Bool {
        if reader.isWord(item, .put) || reader.isWord(item, .puts) { return reader.isWord(item + 1, .it) }
        return (reader.text.lexicon.has(word.hash, .backVerb) && Self.backs.contains { reader.isWord(item + 1, $0) })
            || (reader.text.lexicon.has(word.hash, .outVerb) && Self.offs.contains { reader.isWord(item + 1, $0) })
    }

    /// The last item of "make clear" or "make it clear" that starts at `item`.
    private func clear(after item: Int) -> Int? {
        guard reader.has(item, lemma: .make) else { return nil }
        let last = reader.isWord(item + 1, .it) ? item + 2 : item + 1
        return reader.isWord(last, Self.clearWord) ? last : nil
    }

    private static let clearWord = WordForm("clear")

    private static let offs: [WordForm] = [WordForm("off"), WordForm("out")]
    private static let quote = WordForm("quote")
    private static let backs: [WordForm] = [WordForm("back"), .on, .in]

    private func strength(_ word: Token) -> Cue.Strength {
        word.is(.sayingCue) ? .saying : word.is(.judgingCue) ? .judging : .thinking
    }

    private func cue(
        _ items: ClosedRange<Int>, _ strength: Cue.Strength, _ found: FrameReader.Phrase, isInverted: Bool = false
    ) -> Cue? {
        guard let first = reader.token(items.lowerBound), let last = reader.token(items.upperBound) else { return nil }
        return Cue(
            item: items.upperBound, tokens: first..<last + 1, strength: strength, speaker: found.phrase,
            speakerItems: found.items, isInverted: isInverted)
    }

    // MARK: Verbs

    private func verb(at item: Int, after earlier: [Cue]) -> Cue? {
        guard let token = reader.token(item), isVerb(token, at: item), !isNaming(at: item) else { return nil }
        let word = tokens[token]
        // "said, and I quote": the speaker is that of the first verb.
        if reader.isWord(item, Self.quote), reader.has(item - 1, .subjectPronoun), reader.has(item - 2, .conjunction) {
            return nil
        }
        // "when asked": there is no agent.
        if word.is(.pastForm), reader.isWord(item - 1, .when) { return nil }
        if let inverted = inverted(at: item), word.is(.sayingCue) || reader.isPersonLike(inverted) {
            return cue(item...item, strength(word), inverted, isInverted: true)
        }
        if isPassive(at: item) {
            if hasSayingComplement(item) { return nil }
            guard let agent = agent(after: item) else {
                return source(ofPassive: item).flatMap { cue(item...item, .saying, $0) }
            }
            return cue(item...item, strength(word), agent, isInverted: true)
        }
        if word.is(.pastForm), let agent = agentAfterAs(at: item) {
            return cue(item...item, .saying, agent, isInverted: true)
        }
        if word.is(.pastForm), let agent = agentOfReducedPassive(at: item) ?? agentOfInitialParticiple(at: item) {
            return cue(item...item, strength(word), agent)
        }
        if word.is(.gerund) {
            // "tweeting that ... and asking": the second form shares the subject of the first.
            if reader.has(item - 1, .conjunction),
                let first = earlier.last(where: { tokens[$0.tokens.lowerBound].is(.gerund) })
            {
                return cue(item...item, strength(word), (first.speaker, first.speakerItems))
            }
            if let subject = gerundSubject(at: item, after: earlier) {
                return cue(item...item, strength(word), subject)
            }
        }
        guard let subject = shared(at: item, with: earlier) ?? reader.subject(before: item),
            canSpeak(subject, strength(word))
        else { return nil }
        return cue(item...item, strength(word), subject)
    }

    /// The subject that a coordinated past form shares with the cue before it: "after she attacked them and blamed".
    private func shared(at item: Int, with earlier: [Cue]) -> FrameReader.Phrase? {
        guard reader.has(item - 1, .conjunction), reader.kind(item - 2) != .comma, reader.has(item, .pastForm),
            !reader.has(item, .baseForm),
            let first = earlier.last, !first.isInverted, first.strength != .noun,
            tokens[first.tokens.upperBound - 1].is(.pastForm), !tokens[first.tokens.upperBound - 1].is(.baseForm),
            first.item < item - 1,
            !reader.hasSubject(between: first.item + 1, and: item)
        else { return nil }
        return (first.speaker, first.speakerItems)
    }

    /// Whether a subject may be a speaker: an inanimate one only with a verb of saying.
    private func canSpeak(_ subject: FrameReader.Phrase, _ strength: Cue.Strength) -> Bool {
        guard case .nominal(let head) = subject.phrase.kind, !reader.maySpeak(head) else { return true }
        return strength == .saying || tokens[head].kind == .number || tokens[head].is([.numberWord, .function])
    }

    /// The speaker after a verb that follows a quotation, in inverted order: "...," said Royce.
    private func inverted(at item: Int) -> FrameReader.Phrase? {
        // "told" is followed by its addressee.
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
        // "“...,” also said an incursion risks a war": the subject of another verb.
        if reader.isSingularVerb(next) || reader.isSingularVerb(found.items.upperBound) { return nil }
        if before < item - 1, followsStretch, reader.isVerb(next) { return nil }
        if followsStretch || item == 0 || isLateInversion(of: found, before: item) { return found }
        return followsComma && isParenthetical(of: found, at: item) ? found : nil
    }

    /// Whether a verb of saying and its speaker form a parenthetical: "The point, says Jane Porter, is that".
    private func isParenthetical(of found: FrameReader.Phrase, at item: Int) -> Bool {
        guard reader.has(item, .sayingCue), reader.isPersonLike(found),
            reader.kind(found.items.upperBound + 1) == .comma,
            let next = (found.items.upperBound + 2..<max(found.items.upperBound + 2, reader.count)).first(where: {
                reader.kind($0 - 1) == .comma && (reader.isVerb($0) || reader.isBetweenSubjectAndVerb($0))
            })
        else { return false }
        return next - item <= FrameReader.longestApposition && !reader.has(next, .anyCue)
    }

    /// Whether an inverted speaker may follow after a comma and a clause: "... if she did not win, said Wasserman". Not
    /// after an apposition ("Flynn, an adviser, said"), nor if the phrase is the subject of another verb.
    private func isLateInversion(of found: FrameReader.Phrase, before item: Int) -> Bool {
        guard let stretch = (0..<item).last(where: { reader.stretch($0) != nil }) else { return false }
        let next = found.items.upperBound + 1
        guard !reader.isVerb(next), !reader.isBetweenSubjectAndVerb(next), reader.isPersonLike(found) else {
            return false
        }
        let start = reader.kind(stretch + 1) == .comma ? stretch + 2 : stretch + 1
        guard start < item - 1, let opening = reader.nounPhrase(startingAt: start) else { return true }
        return !reader.isPersonLike(opening)
    }

    private func isTelling(_ item: Int) -> Bool {
        reader.isWord(item, .told) || reader.isWord(item, .tells) || reader.isWord(item, .tell)
    }

    /// Whether a form of "be" makes the past form at `item` a passive.
    private func isPassive(at item: Int) -> Bool {
        reader.has(item, .pastForm) && reader.verbGroup(endingAt: item).isPassive
    }

    /// Whether the passive at `item` has a verb of saying as its complement: "was quoted (by the weekly) as saying".
    private func hasSayingComplement(_ item: Int) -> Bool {
        (item + 1..<item + Self.longestAgent).contains {
            reader.isWord($0, .as) && reader.has($0 + 1, .gerund) && reader.has($0 + 1, .sayingCue)
        }
    }

    /// How far after a passive its agent may be, in items.
    private static let longestAgent = 12

    /// The agent of a passive, after "by".
    private func agent(after item: Int) -> FrameReader.Phrase? {
        for index in item + 1..<max(item + 1, min(reader.count, item + Self.longestAgent))
        where reader.isWord(index, .by) {
            return reader.phrase(startingAt: index + 1)
        }
        return nil
    }

    /// The agent of a reduced passive: "a vote labeled a “witch hunt” by Democrats".
    private func agentOfReducedPassive(at item: Int) -> FrameReader.Phrase? {
        guard reader.has(item, .judgingCue) else { return nil }
        var next = reader.isWord(item + 1, .as) ? item + 2 : item + 1
        if reader.has(next, .determiner) { next += 1 }
        guard reader.stretch(next) != nil, reader.isWord(next + 1, .by),
            let agent = reader.phrase(startingAt: next + 2), reader.isPersonLike(agent)
        else { return nil }
        return agent
    }

    /// The agent of a passive after "as": "as described by Jane Porter".
    private func agentAfterAs(at item: Int) -> FrameReader.Phrase? {
        guard reader.has(item, [.sayingCue, .judgingCue]), reader.isWord(item - 1, .as), reader.isWord(item + 1, .by),
            let agent = reader.phrase(startingAt: item + 2), reader.isPersonLike(agent)
        else { return nil }
        return agent
    }

    /// The agent of an initial participle: "Asked by Porter whether".
    private func agentOfInitialParticiple(at item: Int) -> FrameReader.Phrase? {
        guard item == 0, reader.has(item, .sayingCue), reader.isWord(item + 1, .by),
            let agent = reader.phrase(startingAt: item + 2), reader.isPersonLike(agent)
        else { return nil }
        return agent
    }

    // MARK: Nouns and phrases

    /// Words that may stand between an owner and what is said: "his most explosive claim".
    private static let degrees = WordSet([
        "most", "more", "very", "own", "first", "last", "two", "three", "other", "many",
    ])

    private func accordingTo(at item: Int) -> Cue? {
        guard let found = reader.phrase(startingAt: item + 2) ?? authorOfSource(after: item + 2) else { return nil }
        return cue(item...item + 1, .saying, found, isInverted: true)
    }

    /// The author of a source without a possessor: "according to calculations by Jane Porter".
    private func authorOfSource(after item: Int) -> FrameReader.Phrase? {
        let by = (item..<item + Self.longestSource).first { reader.isWord($0, .by) || reader.isWord($0, .from) }
        guard let by, (item..<by).allSatisfy({ reader.isNounPart($0) || reader.has($0, .pastForm) }) else { return nil }
        return reader.phrase(startingAt: by + 1)
    }

    /// The most words before that "by".
    private static let longestSource = 5

    /// "in the words of Royce", "in Royce's view"
    private func inTheWords(at item: Int) -> Cue? {
        if reader.isWord(item + 1, .the), isView(item + 2), reader.isWord(item + 3, .of),
            let found = reader.phrase(startingAt: item + 4), reader.isPersonLike(found)
        {
            return cue(item...item + 3, .saying, found, isInverted: true)
        }
        guard let first = reader.token(item + 1), tokens[first].isCapitalised,
            let view = (item + 2..<item + 8).first(where: isView), reader.kind(view - 1) == .possessive,
            let owner = reader.phrase(endingAt: view - 2), reader.nameStart(of: owner) == item + 1,
            reader.isPersonLike(owner)
        else { return nil }
        return cue(item...item, .saying, owner, isInverted: true)
    }

    private func isView(_ item: Int) -> Bool {
        reader.token(item).map { Self.views.contains(tokens[$0].hash) } ?? false
    }

    private static let views = WordSet(["view", "words", "telling", "opinion", "estimation", "judgment", "account"])

    /// "..., per the party's rules."
    private func per(at item: Int) -> Cue? {
        let isParted = item == 0 || reader.kind(item - 1) == .comma || reader.stretch(item - 1) != nil
        guard isParted, let found = reader.phrase(startingAt: item + 1),
            item == 0 || reader.kind(found.items.upperBound + 1) != .comma
        else { return nil }
        return cue(item...item, .saying, found, isInverted: true)
    }

    /// "Clinton's statement", "his claim", "the statement from the group".
    private func noun(at item: Int) -> Cue? {
        var before = item - 1
        while let token = reader.token(before), tokens[token].kind == .word,
            !tokens[token].is(.function) || Self.degrees.contains(tokens[token].hash),
            tokens[token].shape == .lower || tokens[token].is(.calendar), item - before < 4
        { before -= 1 }
        if reader.kind(before) == .possessive, let owner = reader.phrase(endingAt: before - 1) {
            return cue(item...item, .noun, owner)
        }
        if reader.has(before, .possessivePronoun), !reader.isWord(before, .your), let token = reader.token(before) {
            return cue(item...item, .noun, (SpeakerPhrase(tokens: token..<token + 1, kind: .pronoun), before...before))
        }
        guard reader.isWord(item + 1, .from) || reader.isWord(item + 1, .by),
            let author = reader.phrase(startingAt: item + 2)
        else { return nil }
        return cue(item...item, .noun, author, isInverted: true)
    }
}
