import OnRecordText

/// Finds the subject of a verb in a frame.
extension FrameReader {
    /// The longest apposition, in items.
    static let longestApposition = 30

    /// The subject before the verb at `item`.
    func subject(before item: Int) -> Phrase? {
        var index = item - 1
        while isBetweenSubjectAndVerb(index) { index -= 1 }
        let time = beforeTime(index)
        // "who has in the past described"
        if time < index, has(time, .auxiliary) { return subject(before: time) }
        index = time
        // "he's said"
        if kind(index) == .possessive, has(index - 1, .subjectPronoun) { index -= 1 }
        guard index >= 0 else { return nil }
        if isWord(index, .to) {
            if let caused = causedSubject(before: index) { return caused }
            // "It is common for officials to call it"
            if let found = phrase(endingAt: index - 1), let preposition = itemBefore(found),
                isWord(preposition, .for), !has(preposition - 1, [.anyCue, .wordsNoun])
            {
                return found
            }
            return absoluteSubject(before: index) ?? clauseSubject(before: index)
        }
        if has(index, .relative), let relative = relative(at: index) { return relative }
        if has(index, [.conjunction]) { return mainSubject(before: index) }
        switch kind(index) {
        case .comma, .dash:
            return relativeBeforeParenthetical(before: index) ?? phraseBeforeApposition(before: index)
                ?? clauseSubject(before: index)
        case .closeParenthesis: return phrase(endingAt: index)
        default:
            if let found = indefinitePhrase(before: item) { return found }
            guard let found = phrase(endingAt: index) else { return clauseSubject(before: index) }
            if let person = personApposed(to: found, before: item) { return person }
            if !isSubjectPosition(nameStart(of: found)) || kind(found.items.lowerBound - 1) == .possessive,
                let whole = describedSubject(endingAt: index)
            {
                return whole
            }
            // "in a statement credited him": the object of a preposition that cannot speak is not a subject.
            if !isSubjectPosition(found.items.lowerBound), !mayFollowPreposition(found) {
                return clauseSubject(before: found.items.lowerBound)
            }
            // "a letter obtained by the newspaper warns": the letter is the subject.
            if let head = headOfReducedRelative(agent: found) { return head }
            // "a source speaking to Fox News said": nor is an organisation after a preposition.
            if case .name(let name) = found.phrase.kind, names[name].kind != .person,
                !isSubjectPosition(found.items.lowerBound)
            {
                return clauseSubject(before: found.items.lowerBound) ?? found
            }
            return found
        }
    }

    /// The description that starts in subject position and whose postmodifier ends at `item`: "another official close to
    /// the talks".
    private func describedSubject(endingAt item: Int) -> Phrase? {
        for start in stride(from: item - 2, through: max(0, item - Self.longestReference), by: -1) {
            guard has(start, [.determiner, .numberWord]) || has(start, .plural) && has(start, .groupNoun),
                isSubjectPosition(start), let found = nounPhrase(startingAt: start), found.items.upperBound == item,
                case .nominal = found.phrase.kind, isPersonLike(found)
            else { continue }
            return found
        }
        return nil
    }

    /// The person to whom a title without a second comma is an apposition: "Jane Porter, UEFA President said".
    private func personApposed(to found: Phrase, before verb: Int) -> Phrase? {
        var start = found.items.lowerBound
        while isNounPart(start - 1) { start -= 1 }
        // "Jane Porter, a spokeswoman for the firm said", but only where her name opens the clause.
        let isIndefinite = isWord(start, .a) || isWord(start, .an)
        let head = if case .nominal(let head) = found.phrase.kind { head } else { found.phrase.tokens.upperBound - 1 }
        guard kind(start - 1) == .comma, text.tokens[head].is([.title, .personNoun]), !text.tokens[head].is(.plural),
            isIndefinite || !has(start, [.determiner, .possessivePronoun]),
            let person = phrase(endingAt: start - 2), case .name(let name) = person.phrase.kind,
            names[name].kind == .person, isSubjectPosition(nameStart(of: person)),
            // "Porter, an aide said, is"
            !isIndefinite || opensClause(person) && kind(verb + 1) != .comma
        else { return nil }
        if case .name(let own) = found.phrase.kind, names[own].kind == .person { return nil }
        return person
    }

    /// Whether a phrase is the first of its sentence, or follows quoted words.
    private func opensClause(_ found: Phrase) -> Bool {
        let start = nameStart(of: found)
        return start == 0 || stretch(start - 1) != nil
    }

    /// The head of the reduced relative whose agent is `found`: "a letter obtained by the newspaper".
    private func headOfReducedRelative(agent found: Phrase) -> Phrase? {
        let start = nameStart(of: found)
        let by = isWord(start - 1, .the) ? start - 2 : start - 1
        guard isWord(by, .by), let participle = token(by - 1), text.tokens[participle].shape == .lower,
            endsIn(participle, "ed") || text.tokens[participle].is(.pastForm), !has(by - 2, .auxiliary)
        else { return nil }
        return phrase(endingAt: by - 2)
    }

    /// The subject of an absolute construction with "with": "with Porter taking the floor to".
    private func absoluteSubject(before item: Int) -> Phrase? {
        for index in stride(from: item - 1, through: max(1, item - Self.longestReference), by: -1) {
            guard let token = token(index), endsIn(token, "ing"), let found = phrase(endingAt: index - 1) else {
                continue
            }
            return isWord(nameStart(of: found) - 1, .with) ? found : nil
        }
        return nil
    }

    /// Whether a phrase may be a subject even after a preposition, which may end the words before it: people, but not
    /// documents or things.
    private func mayFollowPreposition(_ found: Phrase) -> Bool {
        guard case .nominal(let head) = found.phrase.kind else { return true }
        return text.tokens[head].is([.personNoun, .groupNoun]) && !text.tokens[head].is(.documentNoun)
    }

    /// The item before an adjunct of time that ends at `item`: "Ryan on Tuesday night said", "the department two weeks
    /// ago said".
    func beforeTime(_ item: Int) -> Int {
        // "in the past"
        if isWord(item, .past), isWord(item - 1, .the), has(item - 2, .preposition) { return item - 3 }
        // "four in 10" is not a time.
        let isDate = kind(item) == .number && has(item - 1, .preposition) && !has(item - 2, .numberWord)
        guard has(item, [.timeNoun, .calendar]) || isDate else {
            return item
        }
        var index = item
        while has(index, [.timeNoun, .calendar, .determiner, .numberWord, .preposition, .adverb])
            || kind(index) == .number
        {
            index -= 1
        }
        return index
    }

    /// The relative pronoun at `item` with its antecedent: "Rubio, who mused".
    func relative(at item: Int) -> Phrase? {
        let isParted = kind(item - 1) == .comma || kind(item - 1) == .dash
        let last = isParted ? item - 2 : item - 1
        let followsName = self.token(last).map { name(endingAt: $0) != nil } ?? false
        guard let token = token(item), !has(item, .determiner) || isWord(item, .that) || isParted || followsName else {
            return nil
        }
        guard
            let antecedent = phrase(endingAt: last) ?? (isParted && isWord(item, .who) ? person(before: last) : nil)
                ?? (isParted ? nil : inscribedThing(endingAt: last, before: item))
        else { return nil }
        if case .name(let name) = antecedent.phrase.kind, names[name].kind == .place { return nil }
        return (SpeakerPhrase(tokens: token..<token + 1, kind: .relative(antecedent.phrase.tokens)), item...item)
    }

    /// A thing that carries words, as the antecedent of "that": "water bottles that said".
    private func inscribedThing(endingAt item: Int, before relative: Int) -> Phrase? {
        guard isWord(relative, .that), has(relative + 1, .sayingCue), isNounPart(item), let token = token(item),
            text.tokens[token].shape == .lower, endsIn(token, "s"), !endsIn(token, "ss")
        else { return nil }
        return (SpeakerPhrase(tokens: token..<token + 1, kind: .nominal(head: token)), item...item)
    }

    /// How far back the antecedent of "who" may be, in items.
    private static let longestReference = 8

    /// The last person before `item`: "says to Royce on camera, who".
    private func person(before item: Int) -> Phrase? {
        for index in stride(from: item - 1, through: max(0, item - Self.longestReference), by: -1) {
            if let found = phrase(endingAt: index), isPersonLike(found), !has(index, .subjectPronoun) { return found }
        }
        return nil
    }

    /// The relative pronoun before a parenthetical that ends at `mark`: "who, on Friday, said".
    private func relativeBeforeParenthetical(before mark: Int) -> Phrase? {
        let from = max(1, mark - Self.longestApposition)
        guard from < mark, let open = (from..<mark).last(where: { kind($0) == kind(mark) }),
            isWord(open - 1, .who) || isWord(open - 1, .which)
        else { return nil }
        return relative(at: open - 1)
    }

    /// The phrase with an apposition or relative clause that ends at `comma`: "Royce, who chairs the panel, said".
    private func phraseBeforeApposition(before comma: Int) -> Phrase? {
        // "in Ohio, Gov. John Kasich (R-OH), said": the name itself precedes the comma.
        if let found = phrase(endingAt: comma - 1), case .name(let name) = found.phrase.kind,
            names[name].kind == .person,
            isSubjectPosition(nameStart(of: found)), !isModifierOfThing(found)
        {
            return found
        }
        var index = comma - 1
        var candidate: Phrase?
        while index > 0, comma - index < Self.longestApposition {
            if kind(index) == .comma || kind(index) == .dash, let found = phrase(endingAt: index - 1) {
                if isSubjectPosition(found.items.lowerBound), isPersonLike(found) { return found }
                // "China, its only ally, said"
                if found.items.lowerBound <= 1, case .name = found.phrase.kind,
                    isSubjectPosition(found.items.lowerBound)
                {
                    return found
                }
                candidate = candidate ?? (isPersonLike(found) ? found : nil)
            }
            index -= 1
        }
        return candidate
    }

    /// Whether a name modifies or names a thing: "lights that formed the name Porter".
    private func isModifierOfThing(_ found: Phrase) -> Bool {
        let before = nameStart(of: found) - 1
        guard let token = token(before), text.tokens[token].shape == .lower else { return false }
        return isNounPart(before) && !has(before, [.personNoun, .groupNoun, .title])
    }

    /// The item before a phrase and its titles.
    private func itemBefore(_ found: Phrase) -> Int? {
        let start = nameStart(of: found)
        return start > 0 ? start - 1 : nil
    }

    /// The item where the titles before a name start.
    func nameStart(of found: Phrase) -> Int {
        var first = found.items.lowerBound
        while let token = token(first - 1), text.tokens[token].isCapitalised, !text.tokens[token].is(.function) {
            first -= 1
        }
        return first
    }

    func isPersonLike(_ found: Phrase) -> Bool {
        switch found.phrase.kind {
        case .name(let name): names[name].kind == .person || names[name].kind == .organisation
        case .unknownName, .pronoun, .relative: true
        case .nominal(let head): maySpeak(head)
        }
    }

    /// Whether a phrase that starts at `item` is in subject position: not after a preposition or a verb.
    func isSubjectPosition(_ item: Int) -> Bool {
        // "about 50 protesters"
        if isRounding(item - 1) { return isSubjectPosition(item - 1) }
        guard let before = token(item - 1) else { return true }
        let word = text.tokens[before]
        // "at a 2014 Senate hearing"
        if word.kind == .number, has(item - 2, [.determiner, .preposition]) { return false }
        if word.kind != .word { return word.kind != .possessive }
        // "at the State University": an article separates preposition and name.
        if word.is(.determiner), !word.is(.relative), has(item - 2, .preposition), !has(item - 2, .subordinator) {
            return false
        }
        if word.is([.preposition]) && !word.is([.subordinator, .conjunction]) { return false }
        return !isVerb(item - 1) || word.is([.sayingCue, .thinkingCue])
    }

    /// Whether the preposition at `item` makes a number approximate: "about 50 protesters".
    func isRounding(_ item: Int) -> Bool {
        (kind(item + 1) == .number || has(item + 1, .numberWord)) && Self.roundings.contains { isWord(item, $0) }
    }

    private static let roundings = [WordForm("about"), WordForm("around"), WordForm("over"), WordForm("under")]

}
