import OnRecordText

/// Judges whether a possible cue is used as a verb.
extension CueFinder {
    private var tokens: [Token] { reader.text.tokens }

    /// Whether the word at `item` is used as a verb: "claims" after "the" is a noun.
    func isVerb(_ token: Int, at item: Int) -> Bool {
        let word = tokens[token]
        guard word.shape == .lower || item == 0 || isCapitalisedVerb(word, at: item) else { return false }
        // "treating the contractors like guards"
        if word.is(.preposition), !followsSubject(item) { return false }
        if word.is([.gerund, .pastForm]) && !word.is(.baseForm) {
            // "familiar with Royce's thinking"
            if word.is(.gerund), reader.kind(item - 1) == .possessive, reader.isVerb(item + 1) { return false }
            return !isArticle(word.is(.gerund) ? beforeCapitals(item) : item - 1)
        }
        var before = item - 1
        while reader.isBetweenSubjectAndVerb(before), !reader.has(before, .auxiliary) { before -= 1 }
        if reader.has(before, .preposition), !reader.isWord(before, .to) { return false }
        if isArticle(before) || reader.kind(before) == .possessive || reader.kind(before) == .number { return false }
        if reader.has(item + 1, .auxiliary), word.is(.wordsNoun) { return false }
        guard word.is(.baseForm), !word.is(.pastForm) else { return hasSubject(at: before, of: word) }
        if reader.isWord(before, .to) || reader.has(before, [.auxiliary, .plural, .conjunction, .relative]) {
            return true
        }
        // "“...” say those who were there"
        let isAfterWords =
            reader.stretch(before) != nil || reader.kind(before) == .comma && reader.stretch(before - 1) != nil
        if isAfterWords, word.is(.sayingCue), !word.is(.wordsNoun), reader.phrase(startingAt: item + 1) != nil {
            return true
        }
        if reader.has(before, [.subjectPronoun, .numberWord]) || isPair(endingAt: before) { return true }
        // "On this, both oppose it": a pronoun as subject.
        if reader.isIndefinite(before), before == 0 || reader.kind(before - 1) == .comma { return true }
        if let last = reader.token(before), reader.endsIn(last, "s"), !reader.has(before, .wordsNoun) { return true }
        // "many in the city believe"
        if !word.is(.wordsNoun), reader.indefinitePhrase(before: item) != nil { return true }
        // "farmers in the Midwest say"
        guard !word.is(.wordsNoun), let found = reader.phrase(endingAt: before), found.items.count > 1,
            case .nominal(let head) = found.phrase.kind
        else { return false }
        return (tokens[head].is(.plural) && tokens[head].is(.speakingNoun) || reader.text.denotesPeople(head))
            && reader.isSubjectPosition(found.items.lowerBound)
    }

    /// Whether two coordinated names end at `item`: "Obama and Clinton call".
    private func isPair(endingAt item: Int) -> Bool {
        guard let last = reader.token(item), reader.name(endingAt: last) != nil,
            let found = reader.phrase(endingAt: item)
        else { return false }
        let conjunction = reader.nameStart(of: found) - 1
        return reader.isWord(conjunction, .and)
            && (reader.token(conjunction - 1).map { reader.name(endingAt: $0) != nil } ?? false)
    }

    /// Whether what precedes the verb at `item`, which may be a preposition too, can be its subject.
    private func followsSubject(_ item: Int) -> Bool {
        guard let found = reader.phrase(endingAt: item - 1) else { return true }
        let start = reader.nameStart(of: found)
        let isObject = reader.token(start - 1).map { reader.endsIn($0, "ing") } ?? false
        return reader.isSubjectPosition(start) && !isObject
    }

    /// Whether a capitalised word is a verb: "Murphy, the head of the group, Tweeted".
    private func isCapitalisedVerb(_ word: Token, at item: Int) -> Bool {
        guard word.isCapitalised, word.is(.sayingCue), word.is(.pastForm), !word.is(.baseForm) else { return false }
        // A paragraph in capitals: "“WE FIGHT ON,” SAID TOM BARNES."
        if word.shape == .allCapitals {
            return [item - 2, item - 1, item + 1, item + 2].allSatisfy { neighbour in
                reader.token(neighbour).map { tokens[$0].kind != .word || tokens[$0].shape == .allCapitals } ?? true
            }
        }
        return reader.kind(item - 1) == .comma
            || (reader.token(item - 1).map { reader.name(endingAt: $0) != nil } ?? false)
    }

    /// The item before `item` and the capitalised words in front of it: "the Senate Benghazi hearing".
    private func beforeCapitals(_ item: Int) -> Int {
        var index = item - 1
        while let token = reader.token(index), tokens[token].isCapitalised, !tokens[token].is(.function) { index -= 1 }
        return index
    }

    private func isArticle(_ item: Int) -> Bool {
        reader.isWord(item, .the) || reader.isWord(item, .a) || reader.isWord(item, .an)
            || reader.has(item, .possessivePronoun)
    }

    /// Whether a possible speaker ends at `item`, so that `word`, such as "claims", is its verb.
    private func hasSubject(at item: Int, of word: Token) -> Bool {
        guard let found = reader.phrase(endingAt: item) else {
            // After quoted words within a sentence it is a noun: "her “private” emails".
            if reader.stretch(item) != nil { return item == 0 || !word.is(.wordsNoun) }
            return reader.has(item, [.relative, .conjunction, .calendar, .timeNoun]) || reader.kind(item) == .comma
                || reader.kind(item) == .dash
        }
        switch found.phrase.kind {
        case .nominal(let head):
            // "executive orders"
            let isBare = found.phrase.tokens.count == 1 && tokens[head].is(.personNoun)
            return tokens[head].is(.speakingNoun) && !isBare
        case .name, .unknownName:
            // "22 Clinton emails", "of Clinton emails"
            let start = reader.nameStart(of: found)
            return !word.is(.wordsNoun) || (reader.kind(start - 1) != .number && reader.isSubjectPosition(start))
        default: return true
        }
    }

    /// Whether the participle at `item` introduces the name of a thing: "an account called “Hypo”".
    func isNaming(at item: Int) -> Bool {
        guard let token = reader.token(item), Self.namings.contains(tokens[token].hash) else { return false }
        let next = reader.has(item + 1, .determiner) ? item + 2 : item + 1
        guard reader.stretch(next) != nil, let named = reader.phrase(endingAt: item - 1),
            case .nominal(let head) = named.phrase.kind
        else { return false }
        let isNew = reader.isWord(named.items.lowerBound, .a) || reader.isWord(named.items.lowerBound, .an)
        return isNew || !tokens[head].is(.speakingNoun)
    }

    private static let namings = WordSet(
        ["called", "dubbed", "named", "titled", "nicknamed", "labeled", "labelled", "branded", "billed"])
}
