import OnRecordText

/// Reads noun phrases whose head is a pronoun: "many around the world", "those close to the talks", "one who was there".
extension FrameReader {
    /// The most items in such a phrase.
    private static let longestIndefinite = 14

    private func isIndefiniteHead(_ item: Int) -> Bool { isIndefinite(item) || isWord(item, Self.those) }

    private static let those = WordForm("those")

    /// Whether a postmodifier of a pronoun starts at `item`: "around the", "close to", "living", "who".
    private func opensPostmodifier(_ item: Int) -> Bool {
        if isWord(item, .who) { return true }
        if has(item, .preposition), !has(item, .subordinator), !isWord(item, .to) { return true }
        guard let token = token(item), text.tokens[token].kind == .word, text.tokens[token].shape == .lower,
            !text.tokens[token].is(.function)
        else {
            return false
        }
        // "those living nearby", but "one briefing note"
        if endsIn(token, "ing"), !has(item - 1, .determiner) || isWord(item - 1, Self.those) { return true }
        return Self.linking.contains { isWord(item + 1, $0) }
    }

    /// The prepositions with which an adjective or participle describes someone: "familiar with", "involved in".
    private static let linking: [WordForm] = [.to, .with, .in]

    /// The phrase that starts with the pronoun at `item` and a postmodifier.
    func indefinitePhrase(startingAt item: Int) -> Phrase? {
        guard isIndefiniteHead(item), let head = token(item), opensPostmodifier(item + 1) else { return nil }
        var last = item + 1
        while last + 1 < count, last - item < Self.longestIndefinite, let next = token(last + 1),
            text.tokens[next].kind == .word || text.tokens[next].kind == .number
                || text.tokens[next].kind == .possessive,
            !text.tokens[next].is([.calendar, .conjunction, .sayingCue]), !isWord(last + 1, .to) || last == item + 1
        {
            last += 1
        }
        while has(last, [.preposition, .determiner]), last > item + 1 { last -= 1 }
        guard let end = token(last) else { return nil }
        return (SpeakerPhrase(tokens: head..<end + 1, kind: .nominal(head: head)), item...last)
    }

    /// The phrase with a pronoun and its postmodifier right before the verb at `item`: "many around the world wondered".
    func indefinitePhrase(before item: Int) -> Phrase? {
        var last = item - 1
        while isBetweenSubjectAndVerb(last) { last -= 1 }
        guard kind(last) != .possessive, !has(last, .relative) else { return nil }
        var index = last
        while index >= 0, last - index < Self.longestIndefinite, let token = token(index),
            [.word, .number, .possessive].contains(text.tokens[token].kind)
        {
            if isIndefiniteHead(index), index < last, opensPostmodifier(index + 1), opensSubject(index),
                !isWord(index + 1, .of) || has(index + 2, [.determiner, .possessivePronoun, .objectPronoun]),
                let end = self.token(last)
            {
                return (SpeakerPhrase(tokens: token..<end + 1, kind: .nominal(head: token)), index...last)
            }
            index -= 1
        }
        return nil
    }

    /// Whether a clause may start at `item`.
    private func opensSubject(_ item: Int) -> Bool {
        guard let before = token(item - 1) else { return true }
        let word = text.tokens[before]
        return [.comma, .semicolon, .dash, .colon].contains(word.kind)
            || word.is([.conjunction, .subordinator]) && !word.is(.preposition)
    }
}
