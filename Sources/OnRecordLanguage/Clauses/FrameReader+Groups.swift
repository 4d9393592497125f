import OnRecordText

/// Reads descriptions that contain a name or denote part of a group.
extension FrameReader {
    /// Whether the name that ends at `last` is only a modifier: "Clinton's lawyer", "Trump supporters".
    func describes(_ last: Int, openedAt item: Int) -> Bool {
        if kind(last + 1) == .possessive { return true }
        guard let next = token(last + 1), text.tokens[next].shape == .lower else { return false }
        return has(last + 1, .speakingNoun) && !has(last + 1, .function) && !isVerb(last + 1)
    }

    /// Whether the word at `item` is a participle before a noun rather than a verb: "the printed card".
    func isParticiple(_ item: Int, openedAt first: Int) -> Bool {
        // "said retired General Porter"
        let followsCue = item == first && has(item - 1, .sayingCue)
        guard followsCue || (item == first + 1 && has(first, .determiner)), let token = token(item) else {
            return false
        }
        // "one briefing note"
        let isModifier = endsIn(token, "ed") || item > first && endsIn(token, "ing")
        return isModifier && isNounPart(item + 1)
    }

    /// Whether a base form at `item` is a noun, since the noun that it modifies follows: "said volunteer Bob Porter",
    /// "former Ohio state senator Jane Porter".
    func isModifyingNoun(_ item: Int, openedAt first: Int) -> Bool {
        guard has(item, .baseForm), !has(item, .pastForm), isNounPart(item + 1), let before = token(item - 1) else {
            return false
        }
        // A name in the singular has no verb without "-s".
        return item == first ? has(item - 1, .sayingCue) : name(endingAt: before) != nil && !endsIn(before, "s")
    }

    /// Whether the number at `item` modifies a noun: "9/11 widow", "a 2008 veteran".
    func opensNoun(_ item: Int, openedAt first: Int) -> Bool {
        item == first
            ? isNounPart(afterNumber(item)) : item == first + 1 && has(first, .determiner) && isNounPart(item + 1)
    }

    /// The item after the number that starts at `item`; "9/11" is one number.
    func afterNumber(_ item: Int) -> Int {
        guard kind(item) == .number else { return item }
        return kind(item + 1) == .other && kind(item + 2) == .number ? item + 3 : item + 1
    }

    /// Whether the number at `item` is a subject by itself: "Five said so", but not "four alleged rebels".
    func isNumberSubject(_ item: Int) -> Bool {
        guard has(item, .numberWord), has(item + 1, .sayingCue), let verb = token(item + 1) else { return false }
        let opensClause =
            item == 0 || kind(item - 1) == .comma || kind(item - 1) == .semicolon
            || has(item - 1, [.conjunction, .subordinator])
        return opensClause && !(endsIn(verb, "ed") && isNounPart(item + 2))
    }

    /// Part of a group: "hundreds of demonstrators", "one of his aides", "31 percent of Republicans".
    func partOfGroup(startingAt item: Int) -> Phrase? {
        guard let first = token(item), kind(item) == .number || has(item, [.numberWord, .determiner]) else {
            return nil
        }
        var next = item + 1
        if isWord(next, .percent) || kind(next) == .other { next += 1 }
        guard isWord(next, .of), !has(next + 1, .objectPronoun), let group = nounPhrase(startingAt: next + 1) else {
            return nil
        }
        let head: Int
        switch group.phrase.kind {
        case .nominal(let noun): head = noun
        case .name(let name) where names[name].kind != .person: head = group.phrase.tokens.upperBound - 1
        case .unknownName: head = group.phrase.tokens.upperBound - 1
        default: return nil
        }
        return (
            SpeakerPhrase(tokens: first..<group.phrase.tokens.upperBound, kind: .nominal(head: head)),
            item...group.items.upperBound
        )
    }
}
