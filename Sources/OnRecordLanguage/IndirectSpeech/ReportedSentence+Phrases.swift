import OnRecordText

/// Skips what may come between a cue and its content: addressees and adjuncts of time and place.
extension ReportedSentence {
    /// The item after the noun phrase that starts at `item`; `nil` if none does.
    func afterNounPhrase(_ item: Int) -> Int? {
        if reader.has(item, .objectPronoun), !(reader.has(item, .possessivePronoun) && reader.isNounPart(item + 1)) {
            return item + 1
        }
        var index = item
        // "all the members"
        if Self.predeterminers.contains(token(index)?.hash ?? 0), reader.has(index + 1, .determiner) { index += 1 }
        if reader.has(index, [.determiner, .possessivePronoun]) { index += 1 }
        let head = index
        while index < end, isInNounPhrase(index, from: head) {
            index += 1
            if reader.isWord(index, .of), index > head,
                reader.isNounPart(index + 1) || reader.has(index + 1, .determiner)
            {
                index += reader.has(index + 1, .determiner) ? 2 : 1
            }
        }
        return index > head ? index : nil
    }

    private static let predeterminers = WordSet(["all", "both", "half"])

    private func isInNounPhrase(_ item: Int, from head: Int) -> Bool {
        guard let token = reader.token(item) else { return false }
        let word = reader.text.tokens[token]
        if word.kind == .possessive || word.kind == .number { return true }
        guard word.kind == .word else { return false }
        if item > head, let before = reader.token(item - 1), word.isCapitalised {
            // "told reporters Trump", "said in a statement Trump", "told CNN Trump": another noun phrase starts.
            let earlier = reader.text.tokens[before]
            if earlier.is([.wordsNoun, .timeNoun, .plural]) && earlier.shape == .lower { return false }
            if reader.name(endingAt: before) != nil, reader.name(startingAt: token) != nil { return false }
        }
        if word.isCapitalised, !word.is([.function, .calendar]) { return true }
        // "told a meeting of leaders": a verb cannot directly follow a determiner.
        if item == head, reader.has(item - 1, [.determiner, .possessivePronoun]) { return !word.is(.function) }
        return !word.is(.calendar) && reader.isNounPart(item)
    }

    /// The first item from `item` on that does not start an adverb or an adjunct of time or place.
    func afterAdjuncts(_ item: Int) -> Int {
        var index = item
        while index < end, let next = afterAdjunct(index) { index = next }
        return index
    }

    /// The item after the adverb or adjunct that starts at `item`; `nil` if none does.
    func afterAdjunct(_ item: Int) -> Int? {
        if isTime(item) { return item + 1 }
        if isModifierOfTime(item), reader.has(item + 1, [.timeNoun, .calendar]) { return item + 2 }
        if reader.has(item, .adverb), !reader.has(item, [.determiner, .subordinator]), !isExpletive(item) {
            return item + 1
        }
        if reader.isBetweenSubjectAndVerb(item), !reader.has(item, .auxiliary), !isExpletive(item) { return item + 1 }
        guard reader.has(item, .preposition), !reader.isWord(item, .of),
            !reader.has(item, .subordinator) || Self.hasObject(reader, item)
        else { return nil }
        if isTime(item + 1) { return item + 2 }
        return afterNounPhrase(item + 1)
    }

    /// Whether a preposition that is also a subordinator has an object here: "after the vote".
    private static func hasObject(_ reader: FrameReader, _ item: Int) -> Bool {
        !reader.has(item + 1, .subjectPronoun) && !reader.isWord(item, .that) && !reader.isWord(item, .as)
    }

    private func isTime(_ item: Int) -> Bool {
        reader.has(item, .calendar) || reader.kind(item) == .number && reader.has(item - 1, [.calendar, .preposition])
    }

    private func isModifierOfTime(_ item: Int) -> Bool {
        reader.has(item, .determiner) || reader.isWord(item, Self.last) || reader.isWord(item, Self.next)
    }

    private static let last = WordForm("last")
    private static let next = WordForm("next")

    /// Whether "there" is the expletive subject of "there is".
    private func isExpletive(_ item: Int) -> Bool {
        reader.isWord(item, Self.there) && reader.has(item + 1, [.auxiliary, .plainVerb])
    }

    private static let there = WordForm("there")

    /// The item where the complement of a cue may start, after addressee and adjuncts.
    func complementStart(of cue: Cue) -> Int {
        var index = afterAdjuncts(after(cue))
        if forms(of: cue).contains(.addressee), !reader.isWord(index, .that), !reader.isWord(index, .to),
            let next = afterNounPhrase(index), !isFinite(next)
        {
            index = afterAdjuncts(next)
        }
        return index
    }

    /// The first item from `item` on that is not a day or time: "said Tuesday he would go".
    func afterTimes(_ item: Int) -> Int {
        var index = reader.isWord(item, .on) && isTime(item + 1) ? item + 2 : item
        while isTime(index) || index > item && reader.has(index, .timeNoun) { index += 1 }
        return index
    }

    /// The item after the comma that closes the parenthetical opened at `item`: "said, in a statement, that".
    func afterParenthesis(_ item: Int) -> Int {
        let reach = item + 1..<max(item + 1, min(end, item + Self.longestParenthesis))
        guard let close = reach.first(where: { reader.kind($0) == .comma }), reader.isWord(close + 1, .that) else {
            return item
        }
        return close + 1
    }

    private static let longestParenthesis = 14

    /// The start of the part of the sentence before `item`: after the last semicolon or colon.
    func partStart(before item: Int) -> Int {
        (start..<max(start, item)).last {
            reader.kind($0) == .semicolon || reader.kind($0) == .colon
        }.map { $0 + 1 } ?? start
    }

    /// Whether a cue's speaker is a document, a group or an organisation, which can report findings.
    func mayReportFindings(_ cue: Cue) -> Bool {
        switch cue.speaker.kind {
        case .name(let name): reader.names[name].kind != .person && reader.names[name].kind != .place
        case .nominal(let head): reader.text.tokens[head].is([.documentNoun, .groupNoun])
        case .unknownName, .pronoun, .relative: false
        }
    }

    /// Whether a clause with subject and verb starts at `item`. If `near`, no comma or other clause may separate them.
    func opensClause(_ item: Int, near: Bool) -> Bool {
        guard item < end, let first = token(item), first.kind == .word || first.kind == .number else { return false }
        if isContraction(item) { return true }
        if first.is(.subjectPronoun) {
            // "declare it responsible"
            guard item + 1 < end, reader.isWord(item, .it) else { return item + 1 < end }
            let verb = afterAdverbs(item + 1)
            return looksFinite(verb) || (item + 1..<verb).contains { reader.has($0, .auxiliary) }
        }
        if isExpletive(item) { return true }
        guard !first.is([.preposition, .conjunction, .auxiliary, .adverb]) || first.is(.determiner),
            !isFinite(item) || first.is(.gerund)
        else { return false }
        if first.is(.subordinator), !first.is(.determiner) { return false }
        var index = item + 1
        var commas = 0
        while index < end, index - item < Self.longestSubject {
            // After an unpaired comma, a verb belongs to another clause.
            if isFinite(index) || isSingularVerb(index), commas % 2 == 0, !isAttributive(index, from: item) {
                return true
            }
            if reader.kind(index) == .semicolon { return false }
            if reader.kind(index) == .comma { commas += 1 }
            if near, commas > 0 || reader.has(index, [.relative, .subordinator]) { return false }
            index += 1
        }
        return false
    }

    private static let longestSubject = 24

    /// Whether the participle at `item` modifies the noun after it: "a newly created role".
    private func isAttributive(_ item: Int, from start: Int) -> Bool {
        guard let token = reader.token(item), reader.endsIn(token, "ed"), reader.isNounPart(item + 1) else {
            return false
        }
        return (start..<item).allSatisfy {
            reader.has($0, [.determiner, .possessivePronoun]) || reader.isBetweenSubjectAndVerb($0)
        }
    }

    /// Whether the word at `item`, right after a subject, may be a verb, judging by its ending.
    private func looksFinite(_ item: Int) -> Bool {
        if isFinite(item) { return true }
        guard let token = reader.token(item), reader.text.tokens[token].shape == .lower else { return false }
        return reader.endsIn(token, "s") || reader.endsIn(token, "ed")
    }

    /// Whether a word in "-s" directly follows a name: "Russia violates".
    private func isSingularVerb(_ item: Int) -> Bool {
        guard let before = reader.token(item - 1), reader.name(endingAt: before) != nil, let token = reader.token(item)
        else { return false }
        let word = reader.text.tokens[token]
        return word.kind == .word && word.shape == .lower && !word.is([.function, .speakingNoun])
            && reader.endsIn(token, "s")
    }
}
