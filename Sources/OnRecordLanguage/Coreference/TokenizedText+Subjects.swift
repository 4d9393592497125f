import OnRecordText

/// Where in its sentence a mention stands.
extension TokenizedText {
    /// The most tokens between a subject and its verb.
    private static let longestPostmodifier = 30

    /// Whether a mention is in subject position: no preposition before it, and the start of a sentence, or a verb after
    /// it and its postmodifiers ("Simon Cross of the Alliance, who was there, has").
    func isSubject(_ mention: Range<Int>) -> Bool {
        if isGoverned(mention) { return false }
        let after = mention.upperBound
        guard after < tokens.count, tokens[after].kind != .possessive else { return false }
        // "The director, Paulo Ramires, wrote"
        if tokens[after].kind == .comma, mention.lowerBound > 0, tokens[mention.lowerBound - 1].kind == .comma,
            isFollowedByVerb(after + 1)
        {
            return true
        }
        // A name on its own, as in a credit, is the subject of nothing.
        let isFollowed = [.word, .comma, .dash, .openParenthesis].contains(tokens[after].kind)
        if isFollowedByVerb(after) { return true }
        return startsSentence[mention.lowerBound] && isFollowed && !tokens[after].is(.preposition)
    }

    /// Whether a preposition governs a mention, its titles and article aside.
    private func isGoverned(_ mention: Range<Int>) -> Bool {
        var before = mention.lowerBound - 1
        guard before >= 0, !startsSentence[mention.lowerBound] else { return false }
        while before > 0, tokens[before].is(.determiner) && !tokens[before].is(.subordinator), !startsSentence[before] {
            before -= 1
        }
        return tokens[before].is(.preposition) && !tokens[before].is(.conjunction)
            && (!tokens[before].is(.subordinator) || before == mention.lowerBound - 1 && isWord(before, .as))
    }

    /// Whether a finite verb follows at `start`, prepositional phrases and parentheticals between them aside.
    private func isFollowedByVerb(_ start: Int) -> Bool {
        var index = start
        var isPhrase = false
        let end = min(tokens.count, start + Self.longestPostmodifier)
        while index < end {
            let token = tokens[index]
            if token.isTerminator || index > start && startsSentence[index] { return false }
            switch token.kind {
            case .comma, .dash, .openParenthesis:
                let pair: Token.Kind = token.kind == .openParenthesis ? .closeParenthesis : token.kind
                guard let close = (index + 1..<max(index + 1, end)).first(where: { tokens[$0].kind == pair }) else {
                    return false
                }
                index = close + 1
                isPhrase = false
                continue
            case .word, .number, .possessive: break
            // "the students' union"
            case .quotationMark where isPhrase && !token.spaceBefore && token.mark?.family == .single: break
            default: return false
            }
            if token.shape == .lower, token.is([.auxiliary, .plainVerb, .sayingCue, .judgingCue, .thinkingCue]),
                !ends(index, in: "ing"), !isPhrase || !token.is(.wordsNoun)
            {
                return true
            }
            if token.is(.preposition), !token.is(.subordinator) || index > start {
                isPhrase = true
            } else if !isPhrase, !token.is(.adverb) {
                return false
            } else if token.is([.conjunction, .relative, .subordinator]) {
                return false
            }
            index += 1
        }
        return false
    }

    /// Whether a mention is one of several people joined by "and".
    func isCoordinated(_ mention: Range<Int>) -> Bool {
        let (before, after) = (mention.lowerBound - 1, mention.upperBound)
        if isWord(after, .and), after + 1 < tokens.count, tokens[after + 1].isCapitalised { return true }
        return isWord(before, .and) && before > 0 && tokens[before - 1].isCapitalised
    }

    /// Whether the pronoun at `index` is the object of the verb before it: "criticised him", "leading her to".
    func isObject(_ index: Int) -> Bool {
        // "himself" is the subject.
        guard tokens[index].is(.objectPronoun), index > 0, tokens[index - 1].shape == .lower,
            !ends(index, in: "self")
        else { return false }
        if tokens[index].is(.possessivePronoun), index + 1 < tokens.count, tokens[index + 1].kind == .word,
            !tokens[index + 1].is(.function)
        {
            return false
        }
        let verb = tokens[index - 1]
        return verb.is([.plainVerb, .sayingCue, .judgingCue, .thinkingCue, .gerund, .pastForm])
            || !verb.is(.function) && ends(index - 1, in: "ing")
    }

    /// Whether the word at `index` ends in `ending`.
    func ends(_ index: Int, in ending: StaticString) -> Bool {
        let span = tokens[index].span
        return ending.withUTF8Buffer { ending in
            span.count > ending.count
                && document.text.utf8[(span.end - ending.count)..<span.end].elementsEqual(ending)
        }
    }

    /// Whether a phrase and its verb follow what they report and end their sentence: "Grant had been hurt, he added".
    /// Nobody named in those words can be meant.
    func followsItsReport(_ phrase: Range<Int>) -> Bool {
        let index = phrase.lowerBound
        guard index > 1, !startsSentence[index], phrase.upperBound < tokens.count else { return false }
        let before = tokens[index - 1]
        guard before.kind == .comma || before.mark != nil else { return false }
        var verb = phrase.upperBound
        while verb + 1 < tokens.count, tokens[verb].is([.adverb, .auxiliary]) { verb += 1 }
        guard tokens[verb].is([.sayingCue, .thinkingCue]), verb + 1 < tokens.count else { return false }
        let after = tokens[verb + 1]
        if startsSentence[verb + 1] || after.isTerminator { return true }
        // "Dyer, she said, was"
        if after.kind == .comma, before.kind == .comma { return true }
        // "he told the BBC."
        guard tokens[verb].lemma == .tell || after.is([.calendar, .preposition]) && !after.is(.subordinator) else {
            return false
        }
        let end = (verb + 1..<min(tokens.count, verb + Self.longestPostmodifier)).first {
            startsSentence[$0] || tokens[$0].isTerminator || tokens[$0].kind == .comma || tokens[$0].mark != nil
                || isWord($0, .that)
        }
        return end.map { startsSentence[$0] || tokens[$0].isTerminator } ?? true
    }
}
