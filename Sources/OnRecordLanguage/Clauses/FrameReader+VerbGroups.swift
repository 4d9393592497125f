import OnRecordText

/// Reads the words of a verb.
extension FrameReader {
    /// The verb group whose main verb is at `item`.
    func verbGroup(endingAt item: Int) -> VerbGroup {
        var first = item
        var isBeing = false
        while isBetweenSubjectAndVerb(first - 1) {
            first -= 1
            if has(first, .being) { isBeing = true }
        }
        let isParticiple = has(item, .pastForm) || token(item).map { endsIn($0, "ed") } ?? false
        return VerbGroup(items: first...item, isPassive: isBeing && isParticiple)
    }

    /// Whether the passive at `item` has who is told as its subject: "she was warned".
    func isTold(_ item: Int) -> Bool { has(item, class: .tellingVerb) && verbGroup(endingAt: item).isPassive }

    /// Whether somebody was told the words after `item`, but nobody is said to have told them.
    func isToldByNobody(before item: Int) -> Bool {
        let reach = max(0, item - Self.longestTold)..<max(0, item)
        guard let told = reach.last(where: isTold) else { return false }
        return !(told..<item).contains { isWord($0, .by) || has($0, .sayingCue) && $0 > told && isVerb($0) }
    }

    /// The most items between that verb and the words.
    private static let longestTold = 12

    /// Whether the word at `item` can only be a finite verb here: an unknown word in "-s" between a noun and the start
    /// of an object, "an incursion risks a war".
    func isSingularVerb(_ item: Int) -> Bool {
        guard let token = token(item), text.tokens[token].shape == .lower, endsIn(token, "s"), !endsIn(token, "ss"),
            !text.tokens[token].is([.function, .speakingNoun]), isNounPart(item - 1) || endsName(item - 1)
        else { return false }
        return has(item + 1, [.determiner, .possessivePronoun, .objectPronoun])
    }

    private func endsName(_ item: Int) -> Bool { token(item).map { name(endingAt: $0) != nil } ?? false }

    /// The object of a verb of causing before the infinitive whose "to" is at `item`: "leading him to quip".
    func causedSubject(before item: Int) -> Phrase? {
        guard let token = token(item - 1) else { return nil }
        if has(item - 1, .objectPronoun), has(item - 2, class: .causativeVerb) {
            return (SpeakerPhrase(tokens: token..<token + 1, kind: .pronoun), item - 1...item - 1)
        }
        guard let found = phrase(endingAt: item - 1), isPersonLike(found),
            has(nameStart(of: found) - 1, class: .causativeVerb)
        else { return nil }
        return found
    }
}
