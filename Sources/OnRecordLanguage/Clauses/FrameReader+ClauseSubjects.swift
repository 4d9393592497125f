import OnRecordText

/// Finds the subjects of clauses, reading the frame from its start.
extension FrameReader {
    /// The subject of the clause that contains `item`: the last phrase before it that is followed by a verb; failing
    /// that, the first one in subject position.
    func clauseSubject(before item: Int) -> Phrase? {
        let subjects = subjects(from: 0, before: item)
        return subjects.last { isFollowedByVerb($0.items.upperBound, before: item) } ?? subjects.first
    }

    /// The subject of the main clause: the first phrase followed by a verb, not counting an initial subordinate clause;
    /// if a second main clause follows ("..., and they denounced"), the subject of that.
    func mainSubject(before item: Int) -> Phrase? {
        // "Asked whether he believed it, Carson"
        let opensLate = has(0, .subordinator) || has(0, [.pastForm, .gerund])
        let start = opensLate ? (0..<max(0, item)).first { kind($0) == .comma } ?? 0 : 0
        let acting = subjects(from: start, before: item).filter { isFollowedByVerb($0.items.upperBound, before: item) }
        guard let first = acting.first else { return clauseSubject(before: item) }
        // Clauses after a verb of saying or thinking are its complement.
        let reports = (first.items.upperBound + 1..<max(first.items.upperBound + 1, item)).contains {
            has($0, [.sayingCue, .thinkingCue]) && isVerb($0)
        }
        if reports { return first }
        if let second = acting.last(where: { opensMainClause($0) }) { return second }
        // "Once, when my mother spoke of it, I laughed and said"
        guard has(nameStart(of: first) - 1, .subordinator), !isWord(nameStart(of: first) - 1, .that) else {
            return first
        }
        return acting.dropFirst().first { kind(nameStart(of: $0) - 1) == .comma } ?? first
    }

    /// Whether a subject with a verb is between two items.
    func hasSubject(between start: Int, and end: Int) -> Bool {
        subjects(from: start, before: end).contains { isFollowedByVerb($0.items.upperBound, before: end) }
    }

    /// Whether a phrase starts a main clause: after a semicolon or dash, or after a comma and a conjunction.
    private func opensMainClause(_ found: Phrase) -> Bool {
        let start = nameStart(of: found)
        if kind(start - 1) == .semicolon || kind(start - 1) == .dash { return true }
        return has(start - 1, .conjunction) && (kind(start - 2) == .comma || stretch(start - 2) != nil)
    }

    /// The possible speakers before `item` in subject position, skipping parentheses.
    private func subjects(from start: Int, before item: Int) -> [Phrase] {
        var found: [Phrase] = []
        var index = start
        while index < item {
            index = afterParentheses(index)
            guard let phrase = candidate(at: index), phrase.items.upperBound < item,
                isSubjectPosition(kind(phrase.items.lowerBound - 1) == .possessive ? index : phrase.items.lowerBound)
            else {
                index += 1
                continue
            }
            index = phrase.items.upperBound + 1
            if isPersonLike(phrase) { found.append(phrase) }
        }
        return found
    }

    /// The name, pronoun or description that starts at `item`.
    private func candidate(at item: Int) -> Phrase? {
        guard let token = token(item) else { return nil }
        let word = text.tokens[token]
        if let name = name(startingAt: token) {
            let last = item + names[name].tokens.count - 1
            // "Gowdy's office", "White House officials"
            if kind(last + 1) == .possessive || (has(last + 1, .speakingNoun) && isNounPart(last + 1)),
                let described = nounPhrase(startingAt: item), described.phrase.kind != .name(name)
            {
                return nameGiven(after: described) ?? authored(described, by: name)
            }
            return (SpeakerPhrase(tokens: names[name].tokens, kind: .name(name)), item...last)
        }
        if word.is(.subjectPronoun) { return (SpeakerPhrase(tokens: token..<token + 1, kind: .pronoun), item...item) }
        let isBareGroup =
            word.is(.groupNoun) && (word.shape == .lower || text.startsSentence[token]) && !isNounPart(item - 1)
            && (!has(item - 1, [.determiner, .possessivePronoun]) || has(item - 1, .relative))
            && stretch(item - 1) == nil
        let opensPlural = item == 0 && word.kind == .word && !word.is(.function) && isBarePlural(openedAt: item)
        guard
            word.is([.determiner, .possessivePronoun, .numberWord]) || word.kind == .number || isBareGroup
                || opensPlural
        else { return nil }
        let isCounted = word.kind == .number
        guard let found = phrase(startingAt: item), case .nominal(let head) = found.phrase.kind,
            text.tokens[head].is(isCounted ? .groupNoun : .speakingNoun)
        else { return nil }
        return found
    }

    /// Whether a bare plural starts the sentence: "Nuclear proliferation experts have".
    private func isBarePlural(openedAt item: Int) -> Bool {
        var last = item
        while isNounPart(last), last - item < Self.longestPlural {
            if has(last, .groupNoun), has(last, .plural), last > item { return !isNounPart(last + 1) }
            last += 1
        }
        return false
    }

    /// The most words before the head of such a plural.
    private static let longestPlural = 4

    /// A document speaks for its author: "Royce's letter".
    private func authored(_ found: Phrase, by name: Int) -> Phrase {
        guard case .nominal(let head) = found.phrase.kind, text.tokens[head].is(.documentNoun),
            !text.tokens[head].is([.personNoun, .groupNoun]), names[name].kind == .person
        else { return found }
        return (SpeakerPhrase(tokens: names[name].tokens, kind: .name(name)), found.items)
    }

    func isFollowedByVerb(_ last: Int, before item: Int) -> Bool {
        var next = afterParentheses(last + 1)
        if kind(next) == .comma {
            // After an apposition, the verb follows its second comma.
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
