import OnRecordText

/// Finds the noun phrases of a frame that may denote a speaker: names, pronouns and descriptions.
extension FrameReader {
    /// A phrase with its items.
    typealias Phrase = (phrase: SpeakerPhrase, items: ClosedRange<Int>)

    /// The most words between a determiner and its noun.
    private static let longestDescription = 7

    // MARK: Phrases that end at an item

    /// The phrase that ends at `item`.
    func phrase(endingAt item: Int) -> Phrase? {
        let item = beforeParentheses(item)
        guard let token = token(item) else { return nil }
        let word = text.tokens[token]
        if let name = name(endingAt: token) { return withHead(named(name, endingAt: item)) }
        if word.is([.calendar, .timeNoun]) { return nil }
        // "the mother of three"
        if word.is(.numberWord), isWord(item - 1, .of), has(item - 2, .personNoun),
            let parent = phrase(endingAt: item - 2)
        {
            let tokens = parent.phrase.tokens.lowerBound..<token + 1
            return (SpeakerPhrase(tokens: tokens, kind: parent.phrase.kind), parent.items.lowerBound...item)
        }
        // "the 46-year-old", "four in 10"
        if word.kind == .number { return endsIn(token, "-old") ? description(endingAt: item) : share(endingAt: item) }
        guard word.kind == .word else { return nil }
        if word.is(.subjectPronoun) { return (SpeakerPhrase(tokens: token..<token + 1, kind: .pronoun), item...item) }
        if isNumberSubject(item) {
            return (SpeakerPhrase(tokens: token..<token + 1, kind: .nominal(head: token)), item...item)
        }
        if isFunctionWordSurname(item) {
            return (SpeakerPhrase(tokens: token..<token + 1, kind: .unknownName), item...item)
        }
        if word.isCapitalised, !word.is(.function),
            !(word.is(.speakingNoun) && (has(item - 1, .determiner) || text.startsSentence[token]))
        {
            return unknownName(endingAt: item)
        }
        if text.lexicon.has(word.hash, .indefinitePronoun) {
            return (SpeakerPhrase(tokens: token..<token + 1, kind: .nominal(head: token)), item...item)
        }
        guard !word.is([.function, .calendar]) || word.is([.speakingNoun, .numberWord]), !isBareVerb(word) else {
            return nil
        }
        return description(endingAt: item).flatMap(withHead)
    }

    /// A proportion of people: "four in 10", "nine out of 10".
    private func share(endingAt item: Int) -> Phrase? {
        let start = isWord(item - 1, .in) ? item - 2 : isWord(item - 1, .of) && isWord(item - 2, .out) ? item - 3 : item
        guard start < item, start >= 0, has(start, .numberWord) || kind(start) == .number, let first = token(start),
            let last = token(item)
        else { return nil }
        return (SpeakerPhrase(tokens: first..<last + 1, kind: .nominal(head: last)), start...item)
    }

    /// Whether a capitalised function word is a surname, since the function word could not precede this verb: "Will
    /// wrote".
    private func isFunctionWordSurname(_ item: Int) -> Bool {
        guard let token = token(item), let next = self.token(item + 1) else { return false }
        let word = text.tokens[token]
        let verb = text.tokens[next]
        guard word.shape == .capitalised, word.is([.auxiliary, .preposition]),
            !word.is([.being, .adverb, .subordinator, .pastForm]), !Self.perfects.contains(word.hash)
        else { return false }
        return verb.shape == .lower && verb.is([.sayingCue, .judgingCue]) && verb.is(.pastForm) && !verb.is(.baseForm)
    }

    private static let perfects = WordSet(["has", "had", "have", "having", "do", "did", "does"])

    private func isBareVerb(_ word: Token) -> Bool {
        word.is([.plainVerb, .sayingCue, .judgingCue, .thinkingCue])
            && !word.is([.wordsNoun, .personNoun, .groupNoun, .documentNoun])
    }

    /// Whether the word at `item` is an indefinite pronoun: "both", "others".
    func isIndefinite(_ item: Int) -> Bool {
        has(item, class: .indefinitePronoun)
    }

    /// Whether a finite verb follows the word at `item` so that it cannot be an adjective: "Cuban said".
    private func isBeforeFinite(_ item: Int) -> Bool {
        has(item + 1, .sayingCue) && has(item + 1, .pastForm) && !has(item + 1, .baseForm)
            && (stretch(item - 1) != nil || kind(item - 1) == .comma || item == 0)
    }

    private func named(_ name: Int, endingAt item: Int) -> Phrase {
        let tokens = names[name].tokens
        return (SpeakerPhrase(tokens: tokens, kind: .name(name)), max(0, item - tokens.count + 1)...item)
    }

    private func unknownName(endingAt item: Int) -> Phrase? {
        var first = item
        while let token = token(first - 1), text.tokens[token].isCapitalised, !text.tokens[token].is(.function) {
            first -= 1
        }
        // "the Moroccan said"
        if first == item, isWord(item - 1, .the), has(item, .demonym), let article = token(item - 1),
            let head = token(item)
        {
            return (SpeakerPhrase(tokens: article..<head + 1, kind: .nominal(head: head)), item - 1...item)
        }
        // "Republican claims": an adjective.
        let isOne =
            isWord(item - 1, .the) || isWord(item - 1, .a) || isWord(item - 1, .an) || has(item - 1, .numberWord)
        if first == item, has(item, [.party, .demonym]), !isOne, let word = token(item),
            !endsIn(word, "s"), !isBeforeFinite(item)
        {
            return nil
        }
        guard let start = token(first), let end = token(item) else { return nil }
        return (SpeakerPhrase(tokens: start..<end + 1, kind: .unknownName), first...item)
    }

    /// The description whose head is at `item`, from its determiner on; plurals need no determiner.
    private func description(endingAt item: Int) -> Phrase? {
        guard let head = token(item) else { return nil }
        var first = item
        var isOpened = false
        while item - first < Self.longestDescription, let token = token(first - 1) {
            let word = text.tokens[token]
            let isPossessive = kind(first - 1) == .possessive
            if word.is([.determiner, .possessivePronoun]) || isPossessive {
                isOpened = true
                first = isPossessive ? possessorStart(before: first - 1) : first - 1
                break
            }
            guard word.kind == .word || word.kind == .number, !word.is([.function]),
                !isVerb(first - 1) || endsIn(token, "ed") || has(first - 2, .determiner),
                !has(first - 2, class: .irrealis)
            else { break }
            first -= 1
        }
        // "63 percent said"
        let isShare = isWord(item, .percent) && first < item
        let isBare =
            isShare || text.tokens[head].is(.groupNoun) || text.denotesPeople(head)
            || (text.tokens[head].is(.speakingNoun) && first == item)
        guard isOpened || isBare, let start = token(first) else { return nil }
        return (SpeakerPhrase(tokens: start..<head + 1, kind: .nominal(head: head)), first...item)
    }

    /// Where the possessor before the possessive that ends at `item` starts.
    private func possessorStart(before item: Int) -> Int {
        guard let token = token(item - 1) else { return item }
        if let name = name(endingAt: token) { return max(0, item - names[name].tokens.count) }
        return item - 1
    }

    /// The description of which `found` is a postmodifier, if any: "a spokesman for the Russian government"; otherwise
    /// `found`.
    private func withHead(_ found: Phrase) -> Phrase? {
        // Names do not include their article: "a spokesman for the White House".
        var article = found.items.lowerBound - 1
        // "an aide to Mr. Porter"
        while has(article, .title), let title = token(article), text.tokens[title].isCapitalised { article -= 1 }
        let preposition = isWord(article, .the) ? article - 1 : article
        guard preposition > 0, Self.attaching.contains(where: { isWord(preposition, $0) }),
            let noun = token(preposition - 1)
        else { return found }
        let head = text.tokens[noun]
        // "two of the members"
        if isWord(preposition, .of), head.is(.numberWord) || isIndefinite(preposition - 1),
            let part = partOfGroup(startingAt: preposition - 1), part.items.upperBound == found.items.upperBound
        {
            return part
        }
        let isLow = head.shape == .lower || text.startsSentence[noun] && head.is(.plural)
        let isDescription = head.is([.personNoun, .groupNoun]) && !head.is(.function) && isLow
        guard isDescription || (head.is(.documentNoun) && head.shape == .lower && !isWord(preposition, .in)),
            let outer = description(endingAt: preposition - 1)
        else {
            guard name(endingAt: noun) != nil, let person = phrase(endingAt: preposition - 1), isPlaceOrGroup(found)
            else { return found }
            return person
        }
        let tokens = outer.phrase.tokens.lowerBound..<found.phrase.tokens.upperBound
        return (
            SpeakerPhrase(tokens: tokens, kind: outer.phrase.kind),
            outer.items.lowerBound...found.items.upperBound
        )
    }

    private func isPlaceOrGroup(_ found: Phrase) -> Bool {
        switch found.phrase.kind {
        case .name(let name): names[name].kind != .person
        // "Jane Porter of The Nation": a name that reads like "the nation".
        case .nominal(let head): text.tokens[head].isCapitalised && text.tokens[head].is(.groupNoun)
        default: false
        }
    }

    private static let attaching: [WordForm] = [.for, .of, .from, .with, .in, .at, .to, .on]

    // MARK: Phrases that start at an item

    /// The phrase that starts at `item`, or the name given to it by an apposition.
    func phrase(startingAt item: Int) -> Phrase? {
        guard let found = nounPhrase(startingAt: item) else { return nil }
        return nameGiven(after: found) ?? found
    }

    /// The phrase that starts at `item`.
    func nounPhrase(startingAt item: Int) -> Phrase? {
        guard let first = token(item), !opensClause(item) else { return nil }
        let word = text.tokens[first]
        if word.is(.subjectPronoun) { return (SpeakerPhrase(tokens: first..<first + 1, kind: .pronoun), item...item) }
        if let part = partOfGroup(startingAt: item) { return part }
        if let found = indefinitePhrase(startingAt: item) { return found }
        if text.lexicon.has(word.hash, .indefinitePronoun), !isNounPart(item + 1) {
            return (SpeakerPhrase(tokens: first..<first + 1, kind: .nominal(head: first)), item...item)
        }
        var index = item
        var best: Phrase?
        while index - item <= Self.longestDescription, let token = token(index) {
            let word = text.tokens[token]
            let isDated = word.is(.calendar) && index == item + 1 && has(item, .determiner)
            if word.is([.calendar, .timeNoun]), name(startingAt: token) == nil, !isDated { break }
            if let name = name(startingAt: token) {
                let last = index + names[name].tokens.count - 1
                let found: Phrase = (SpeakerPhrase(tokens: names[name].tokens, kind: .name(name)), index...last)
                if names[name].kind == .person, !describes(last, openedAt: item) { return found }
                best = best ?? found
                index = last + 1
            } else if word.kind == .word,
                !word.is([.function]) || (index == item && word.is([.determiner, .possessivePronoun]))
                    || (index > item && word.isCapitalised),
                !(isVerb(index) && !word.is(.speakingNoun)) || isParticiple(index, openedAt: item)
                    || isModifyingNoun(index, openedAt: item)
                    || kind(index - 1) == .possessive
            {
                index += 1
            } else if kind(index) == .possessive
                || (word.kind == .number && (endsIn(token, "-old") || opensNoun(index, openedAt: item)))
                || (index > item && index < afterNumber(item))
            {
                index += 1
            } else {
                // "master of ceremonies Jane Porter"
                if isWord(index, .of), index > item, isNounPart(index + 1), !has(index + 1, .speakingNoun),
                    let token = self.token(index + 2), let name = name(startingAt: token), names[name].kind == .person
                {
                    let last = index + 1 + names[name].tokens.count
                    return (SpeakerPhrase(tokens: names[name].tokens, kind: .name(name)), index + 2...last)
                }
                break
            }
        }
        guard index > item else { return nil }
        return description(from: item, to: index - 1) ?? best
    }

    /// Whether the word at `item` starts a clause rather than a description: "which county was", "that Democrats
    /// offer".
    private func opensClause(_ item: Int) -> Bool {
        if isWord(item, .which) || isWord(item, .what) { return true }
        guard isWord(item, .that), let next = token(item + 1) else { return false }
        return text.tokens[next].is(.plural) || text.tokens[next].isCapitalised
    }

    /// Whether the word at `item` may be part of a noun phrase: not a mark, function word or verb.
    func isNounPart(_ item: Int) -> Bool {
        guard let token = token(item) else { return false }
        return text.tokens[token].kind == .word && !text.tokens[token].is(.function) && !isVerb(item)
    }

    private func description(from item: Int, to last: Int) -> Phrase? {
        guard last >= item, let start = token(item), let end = token(last) else { return nil }
        let opensDescription = text.tokens[start].is([.determiner, .possessivePronoun])
        let head = (item...last).last { index in
            !has(index, .function) && (has(index, .speakingNoun) || token(index).map(text.denotesPeople) ?? false)
        }
        if let head, let headToken = token(head) {
            return complemented(
                (SpeakerPhrase(tokens: start..<headToken + 1, kind: .nominal(head: headToken)), item...head))
        }
        if let first = (item...last).first(where: { index in token(index).map { name(startingAt: $0) != nil } ?? false }
        ), let token = token(first), let name = name(startingAt: token) {
            return (SpeakerPhrase(tokens: names[name].tokens, kind: .name(name)), first...last)
        }
        if text.tokens[start].isCapitalised, !text.tokens[start].is(.function) {
            return (SpeakerPhrase(tokens: start..<end + 1, kind: .unknownName), item...last)
        }
        return opensDescription && last > item
            ? (SpeakerPhrase(tokens: start..<end + 1, kind: .nominal(head: end)), item...last) : nil
    }

    /// A description with its postmodifier after "of", "for" or "from": "a trio of French LGBT rights groups".
    private func complemented(_ found: Phrase) -> Phrase {
        var preposition = found.items.upperBound + 1
        // "a person familiar with his thinking"
        if isNounPart(preposition), let word = token(preposition), text.tokens[word].shape == .lower,
            isWord(preposition + 1, .to) || isWord(preposition + 1, .with)
        {
            preposition += 1
        } else if !isWord(preposition, .of) && !isWord(preposition, .for) && !isWord(preposition, .from) {
            return found
        }
        guard let start = token(preposition + 1), !text.tokens[start].is(.subjectPronoun)
        else { return found }
        var last = preposition + 1
        if has(last, .determiner) { last += 1 }
        while isNounPart(last) || kind(last) == .possessive || kind(last - 1) == .possessive && kind(last) == .word,
            !has(last, .gerund),
            last - preposition < Self.longestDescription
        { last += 1 }
        guard last - 1 > preposition, let end = token(last - 1), !has(last - 1, .determiner) else { return found }
        return (
            SpeakerPhrase(tokens: found.phrase.tokens.lowerBound..<end + 1, kind: found.phrase.kind),
            found.items.lowerBound...(last - 1)
        )
    }
}
