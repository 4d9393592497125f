import OnRecordText

/// Without a cue, the subject of the sentence: Clinton also took aim at his "dark and divisive" campaign.
struct SubjectOfSentenceRule: AttributionRule {
    let id = AttributionRuleID.subjectOfSentence
    let confidence = 0.75

    /// The fewest words that count as speech on such weak evidence.
    private static let fewestWords = 3

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        // The subject of a headline's quoted predicate did not say it.
        guard !context.clauses.standsAlone(stretch), !context.clauses.isInTitle(stretch) else { return .pass }
        let reader = context.clauses.reader(of: stretch)
        let item = context.clauses.places[stretch].item
        // "pounds him as “a leech” and a “brat”"
        if let other = coordinated(item, in: reader), context.decisions[other]?.rule == id {
            return .sameSpeaker(as: other)
        }
        let isJudgement = isJudgement(item, in: reader)
        let isShort = context.clauses.wordCount(of: stretch) < Self.fewestWords
        guard isJudgement || !isShort else { return .pass }
        // "marked as a “high priority”": a passive without an agent.
        if isShort, isPassive(item, in: reader) { return .nobody }
        // "Biden “misspoke.”": if the only verb is inside the quotation, keep the previous speaker.
        if !(0..<reader.count).contains(where: reader.isVerb), let last = context.lastSpoken(before: stretch) {
            return .sameSpeaker(as: last)
        }
        // "She was asked, “...”": a passive without an agent.
        if reader.isToldByNobody(before: item) { return .nobody }
        let isPassive = (max(1, item - 3)..<max(1, item)).contains {
            reader.has($0, .pastForm) && reader.has($0, [.sayingCue, .judgingCue]) && reader.has($0 - 1, .being)
        }
        guard !isPassive else { return .pass }
        // "To Sharp, he is the “kind and caring” man"
        if reader.isWord(0, .to), let judge = reader.phrase(startingAt: 1),
            reader.kind(judge.items.upperBound + 1) == .comma,
            case .name(let name) = judge.phrase.kind, context.clauses.names[name].kind == .person
        {
            return .speaker(judge.phrase)
        }
        // "Trump, who has made himself the “law and order candidate,”"
        if let who = (0..<item).last(where: { reader.isWord($0, .who) || reader.kind($0) == .comma }),
            reader.isWord(who, .who), let relative = reader.relative(at: who),
            case .relative(let person) = relative.phrase.kind,
            context.clauses.names.contains(where: { $0.kind == .person && $0.tokens == person })
        {
            return .speaker(relative.phrase)
        }
        guard let subject = reader.clauseSubject(before: item) else { return .pass }
        if isShort, !reader.isFollowedByVerb(subject.items.upperBound, before: item) { return .pass }
        switch subject.phrase.kind {
        case .pronoun where reader.isWord(subject.items.lowerBound, .it): return .pass
        case .name(let name)
        where context.clauses.names[name].kind != .person
            && !reader.isFollowedByVerb(subject.items.upperBound, before: item):
            return .pass
        case .name, .pronoun: return .speaker(subject.phrase)
        default: return .pass
        }
    }

    /// Whether the words are the complement of a judgement: "pounds him as a “con artist”".
    private func isJudgement(_ item: Int, in reader: FrameReader) -> Bool {
        let isOpened = reader.isWord(item - 1, .a) || reader.isWord(item - 1, .an) || reader.isWord(item - 1, .the)
        let before = isOpened ? item - 2 : item - 1
        return reader.isWord(before, .as) && !reader.isWord(before - 1, .such) && !reader.isWord(before - 1, .known)
            && !reader.isVerb(item + 1)
    }

    /// Whether a participle precedes the "as" of a judgement.
    private func isPassive(_ item: Int, in reader: FrameReader) -> Bool {
        let before = reader.isWord(item - 1, .as) ? item - 2 : item - 3
        guard let participle = reader.token(before), reader.endsIn(participle, "ed") else { return false }
        return reader.has(before - 1, [.being, .adverb]) || reader.isBetweenSubjectAndVerb(before - 1)
    }

    /// The stretch that is coordinated with the one at `item`: “a leech” and a “brat”.
    private func coordinated(_ item: Int, in reader: FrameReader) -> Int? {
        let isOpened = reader.isWord(item - 1, .a) || reader.isWord(item - 1, .an)
        var conjunction = isOpened ? item - 2 : item - 1
        // "and potentially “misleading”", "and at times “brutal”"
        while reader.isBetweenSubjectAndVerb(conjunction) { conjunction -= 1 }
        if reader.has(conjunction, .timeNoun) || reader.has(conjunction - 1, .preposition) { conjunction -= 2 }
        return reader.isWord(conjunction, .and) ? reader.stretch(conjunction - 1) : nil
    }
}
