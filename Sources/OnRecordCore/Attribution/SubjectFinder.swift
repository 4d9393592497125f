/// Finds the subject of a verb in a frame.
extension FrameReader {
    /// How far back an apposition may reach, in items.
    private static let longestApposition = 30

    /// The subject of the verb at `item`, before it.
    func subject(before item: Int) -> Found? {
        var index = item - 1
        while isBetweenSubjectAndVerb(index) { index -= 1 }
        index = beforeTime(index)
        // "he's said"
        if kind(index) == .possessive, has(index - 1, .subjectPronoun) { index -= 1 }
        guard index >= 0 else { return nil }
        if isWord(index, .to) { return clauseSubject(before: index) }
        if has(index, .relative), let relative = relative(at: index) { return relative }
        if has(index, [.conjunction]) { return mainSubject(before: index) }
        switch kind(index) {
        case .comma, .dash: return apposed(before: index) ?? clauseSubject(before: index)
        case .closeParenthesis: return phrase(endingAt: index)
        default:
            guard let found = phrase(endingAt: index) else { return clauseSubject(before: index) }
            // "in a statement credited him": what stands behind a preposition, and cannot speak, is no subject.
            if !isSubjectPlace(found.items.lowerBound), !canActFromPhrase(found) {
                return clauseSubject(before: found.items.lowerBound)
            }
            // "a source speaking to Fox News said": neither is a newspaper behind a preposition.
            if case .name(let name) = found.phrase.kind, names[name].kind != .person,
                !isSubjectPlace(found.items.lowerBound)
            {
                return clauseSubject(before: found.items.lowerBound) ?? found
            }
            return found
        }
    }

    /// Whether a phrase may be a subject even behind a preposition, because that belongs to the words before it: people,
    /// but no documents and no things.
    private func canActFromPhrase(_ found: Found) -> Bool {
        guard case .nominal(let head) = found.phrase.kind else { return true }
        return text.tokens[head].is([.personNoun, .groupNoun]) && !text.tokens[head].is(.documentNoun)
    }

    /// The item before a time that ends at `item`: "Ryan on Tuesday night said", "the department two weeks ago said".
    func beforeTime(_ item: Int) -> Int {
        guard has(item, [.timeNoun, .calendar]) || (kind(item) == .number && has(item - 1, .preposition)) else {
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

    /// The relative pronoun at `item` with the phrase that it refers to: "Rubio, who mused".
    private func relative(at item: Int) -> Found? {
        guard let token = token(item), !has(item, .determiner) || isWord(item, .that) || kind(item - 1) == .comma else {
            return nil
        }
        guard let antecedent = phrase(endingAt: kind(item - 1) == .comma ? item - 2 : item - 1) else { return nil }
        if case .name(let name) = antecedent.phrase.kind, names[name].kind == .place { return nil }
        return (SpeakerPhrase(tokens: token..<token + 1, kind: .relative(antecedent.phrase.tokens)), item...item)
    }

    /// The name or description that an apposition ending before `comma` belongs to: "Royce, who chairs the panel, said".
    private func apposed(before comma: Int) -> Found? {
        // "in Ohio, Gov. John Kasich (R-OH), said": the name itself stands before the comma.
        if let found = phrase(endingAt: comma - 1), case .name(let name) = found.phrase.kind,
            names[name].kind == .person,
            isSubjectPlace(nameStart(of: found))
        {
            return found
        }
        var index = comma - 1
        var candidate: Found?
        while index > 0, comma - index < Self.longestApposition {
            if kind(index) == .comma || kind(index) == .dash, let found = phrase(endingAt: index - 1) {
                if isSubjectPlace(found.items.lowerBound), isPersonLike(found) { return found }
                candidate = candidate ?? (isPersonLike(found) ? found : nil)
            }
            index -= 1
        }
        return candidate
    }

    /// Where the titles before a name start.
    private func nameStart(of found: Found) -> Int {
        var first = found.items.lowerBound
        while let token = token(first - 1), text.tokens[token].isCapitalised, !text.tokens[token].is(.function) {
            first -= 1
        }
        return first
    }

    func isPersonLike(_ found: Found) -> Bool {
        switch found.phrase.kind {
        case .name(let name): names[name].kind == .person || names[name].kind == .organisation
        case .unknownName, .pronoun, .relative: true
        case .nominal(let head): text.tokens[head].is(.speakingNoun)
        }
    }

    /// Whether a phrase that starts at `item` stands where a subject does: not behind a preposition or a verb.
    func isSubjectPlace(_ item: Int) -> Bool {
        guard let before = token(item - 1) else { return true }
        let word = text.tokens[before]
        if word.kind != .word { return word.kind != .possessive }
        // "at the State University": the article stands between the preposition and the name.
        if word.is(.determiner), !word.is(.relative), has(item - 2, .preposition), !has(item - 2, .subordinator) {
            return false
        }
        if word.is([.preposition]) && !word.is([.subordinator, .conjunction]) { return false }
        return !isVerb(item - 1) || word.is([.sayingCue, .thinkingCue])
    }

    /// The subject of the clause that `item` lies in: the last phrase before it that a verb follows, else the first one
    /// that stands where a subject does.
    func clauseSubject(before item: Int) -> Found? {
        let subjects = subjects(from: 0, before: item)
        return subjects.last { isFollowedByVerb($0.items.upperBound, before: item) } ?? subjects.first
    }

    /// The subject of the sentence's main clause: the first phrase that a verb follows, clauses that open the sentence
    /// with "when" and the like passed over.
    func mainSubject(before item: Int) -> Found? {
        let start = has(0, .subordinator) ? (0..<max(0, item)).first { kind($0) == .comma } ?? 0 : 0
        return subjects(from: start, before: item).first { isFollowedByVerb($0.items.upperBound, before: item) }
            ?? clauseSubject(before: item)
    }

    /// The phrases before `item` that can speak and stand where subjects do; what is in parentheses is passed over.
    private func subjects(from start: Int, before item: Int) -> [Found] {
        var found: [Found] = []
        var index = start
        while index < item {
            index = afterParentheses(index)
            guard let phrase = candidate(at: index), phrase.items.upperBound < item,
                isSubjectPlace(phrase.items.lowerBound)
            else {
                index += 1
                continue
            }
            index = phrase.items.upperBound + 1
            if isPersonLike(phrase) { found.append(phrase) }
        }
        return found
    }

    /// A name, pronoun or description that starts at `item`.
    private func candidate(at item: Int) -> Found? {
        guard let token = token(item) else { return nil }
        let word = text.tokens[token]
        if let name = name(startingAt: token) {
            return (
                SpeakerPhrase(tokens: names[name].tokens, kind: .name(name)),
                item...(item + names[name].tokens.count - 1)
            )
        }
        if word.is(.subjectPronoun) { return (SpeakerPhrase(tokens: token..<token + 1, kind: .pronoun), item...item) }
        let isBareGroup =
            word.is(.groupNoun) && (word.shape == .lower || text.startsSentence[token]) && !isNounPart(item - 1)
        guard word.is([.determiner, .possessivePronoun]) || isBareGroup
        else { return nil }
        guard let found = phrase(startingAt: item), case .nominal(let head) = found.phrase.kind,
            text.tokens[head].is(.speakingNoun)
        else { return nil }
        return found
    }

    private func isFollowedByVerb(_ last: Int, before item: Int) -> Bool {
        var next = afterParentheses(last + 1)
        if kind(next) == .comma {
            // An apposition: the verb stands after its second comma.
            guard
                let close = (next + 1..<max(next + 1, min(item, next + Self.longestApposition))).first(where: {
                    kind($0) == .comma
                })
            else { return false }
            next = close + 1
        }
        while isBetweenSubjectAndVerb(next), !has(next, .auxiliary) { next += 1 }
        if has(next, .relative) { return true }
        return next <= item && isVerb(next)
    }
}
