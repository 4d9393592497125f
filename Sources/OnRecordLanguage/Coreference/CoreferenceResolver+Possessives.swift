import OnRecordText

/// Descriptions with a possessor: "her mother", "Porter's friends", "the NASA administrator".
extension CoreferenceResolver {
    /// The key of a description in the table of descriptions. A known possessor is represented by its draft's number.
    func descriptionKey(of description: Range<Int>) -> [UInt64] {
        let start = description.lowerBound
        let name = Int(nameStarting[start])
        let possessor = name >= 0 ? names[name].tokens : start..<start + 1
        guard possessor.upperBound < description.upperBound,
            let draft = name >= 0 ? draftOfName[name] : draftOfPhrase[possessor]
        else { return description.map(text.hash) }
        return [UInt64(draft)] + (afterPossessor(possessor)..<description.upperBound).map(text.hash)
    }

    /// Resolves the noun phrase possessed by `possessor`, which has already been resolved. The possessor's words are not
    /// part of the new mention.
    mutating func resolve(possessedBy possessor: Range<Int>) {
        guard let (own, head) = possessed(by: possessor) else { return }
        let description = possessor.lowerBound..<own.upperBound
        let key = descriptionKey(of: description)
        if let name = nameApposed(to: description, gender: gender(of: head)), let draft = draftOfName[name] {
            assign(key, to: draft)
            // "NASA Administrator Jane Porter": a title, not a mention.
            if own.lowerBound == possessor.upperBound, !isPronoun(possessor),
                names[name].tokens.lowerBound == own.upperBound
            {
                return
            }
            return addMention(own, .apposition, of: draft)
        }
        if nameTitled[head] >= 0, !isPronoun(possessor) {
            // "U.S. Ambassador to the United Nations Jane Porter": her title; "Jane Porter, a Florida Republican":
            // herself.
            let name = Int(nameTitled[head])
            if head >= names[name].tokens.upperBound, let draft = draftOfName[name] {
                addMention(own, .apposition, of: draft)
            }
            return
        }
        // "Ohio voter" is a different person each time.
        let isOne = own.lowerBound > possessor.upperBound || text.tokens[head].isCapitalised || isPronoun(possessor)
        if isOne, let draft = descriptions[key] { return addMention(own, .sameWords, of: draft) }
        var draft = EntityDraft(kind: kind(of: head), fullest: description, isNamed: false)
        draft.gender = gender(of: head)
        if isOne { descriptions[key] = drafts.count }
        drafts.append(draft)
        addMention(own, .sameWords, of: drafts.count - 1)
    }

    private mutating func addMention(_ tokens: Range<Int>, _ reason: MentionReason, of draft: Int) {
        let span = text.span(tokens)
        let earlier = drafts[draft].mentions.last { $0.span.end <= span.start }
        drafts[draft].mentions.append(
            MentionDraft(span: span, kind: .nominal, reason: reason, antecedent: earlier?.span))
    }

    /// Assigns the description to a named draft, together with the earlier mentions of the same description.
    private mutating func assign(_ key: [UInt64], to draft: Int) {
        let earlier = descriptions[key]
        descriptions[key] = draft
        guard let earlier, earlier != draft else { return }
        if drafts[earlier].isNamed {
            // Two people fit the description: "her friend".
            descriptions[key] = nil
        } else {
            drafts[draft].mentions += drafts[earlier].mentions
            drafts[earlier].mentions = []
        }
    }

    /// The noun phrase after a possessor, and its head.
    private func possessed(by possessor: Range<Int>) -> (tokens: Range<Int>, head: Int)? {
        let start = afterPossessor(possessor)
        guard nameStarting[possessor.lowerBound] >= 0 || isPronoun(possessor) else { return nil }
        // "the Porter family": a person possesses nothing else without a possessive ending.
        if startsPerson(possessor.lowerBound), start == possessor.upperBound, !text.isWord(start, .family) {
            return nil
        }
        var head = start
        while head < text.tokens.count, !isHead(head) {
            guard head - start < Self.mostAdjectives, isModifier(head), !startsPerson(head),
                !text.startsSentence[head]
            else { return nil }
            head += 1
        }
        if head < text.tokens.count, text.startsSentence[head] { return nil }
        while head + 1 < text.tokens.count, isHead(head + 1), !text.startsSentence[head + 1] { head += 1 }
        let after = head + 1
        guard head < text.tokens.count, !isModifier(head, of: after) else { return nil }
        return (start..<after, head)
    }

    private static let mostAdjectives = 4

    /// Where the possessed noun phrase starts: after 's or an apostrophe.
    private func afterPossessor(_ possessor: Range<Int>) -> Int {
        let index = possessor.upperBound
        guard index + 1 < text.tokens.count else { return index }
        let mark = text.tokens[index]
        let isApostrophe =
            mark.mark?.family == .single && !mark.spaceBefore && text.tokens[index + 1].spaceBefore
            && text.document.text.utf8[mark.span.start - 1] == UInt8(ascii: "s")
        return mark.kind == .possessive || isApostrophe ? index + 1 : index
    }

    /// Whether a word is a noun for a person, or a plural noun for a group.
    private func isHead(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, nameStarting[index] < 0, !token.is(.function) else { return false }
        return token.is(.personNoun) || token.is(.groupNoun) && token.is(.plural) || text.isWord(index, .family)
    }

    private func isPronoun(_ possessor: Range<Int>) -> Bool { text.tokens[possessor.lowerBound].is(.possessivePronoun) }

    private func startsPerson(_ index: Int) -> Bool {
        let name = Int(nameStarting[index])
        return name >= 0 && names[name].kind == .person
    }

    /// Whether a noun for a person only modifies the word after it: "his student loans". An unknown word after it is
    /// taken for a noun, unless it looks like a past form; after "mother" or "brother" it is a verb.
    private func isModifier(_ head: Int, of after: Int) -> Bool {
        guard after < text.tokens.count, text.tokens[after].kind == .word, text.tokens[after].shape == .lower else {
            return false
        }
        let token = text.tokens[after]
        if token.is([.groupNoun, .documentNoun]) { return true }
        return token.isUnclassed && !text.tokens[head].is([.masculine, .feminine, .plural])
            && !text.document.text.utf8[token.span.range].reversed().starts(with: "de".utf8)
    }

    // MARK: Names beside descriptions

    /// The name in apposition to a description: "his father, John Porter,", "Jane Porter, his wife,".
    private func nameApposed(to description: Range<Int>, gender: Gender) -> Int? {
        let possessor = Int(nameStarting[description.lowerBound])
        let end = description.upperBound
        guard end < text.tokens.count else { return nil }
        let isParted = text.tokens[end].kind == .comma
        let after = isParted ? end + 1 : end
        if after < text.tokens.count, startsPerson(after), !text.startsSentence[after] {
            let name = Int(nameStarting[after])
            let isBeside = !isParted || isEnd(names[name].tokens.upperBound)
            return isBeside && mayBe(name, gender, description) ? name : nil
        }
        let comma = description.lowerBound - 1
        guard let name = possessor >= 0 ? possessor - 1 : lastName, name >= 0, names[name].tokens.upperBound == comma,
            text.tokens[comma].kind == .comma,
            isEnd(end) || names[name].apposition?.contains(end - 1) == true, mayBe(name, gender, description)
        else { return nil }
        return name
    }

    /// Whether a name may belong to the person described: a person, of that gender, and not the possessor.
    private func mayBe(_ name: Int, _ gender: Gender, _ description: Range<Int>) -> Bool {
        guard let draft = draftOfName[name], drafts[draft].kind == .person else { return false }
        let own = drafts[draft].gender
        return (own == .unknown || gender == .unknown || own == gender)
            && descriptionKey(of: description).first != UInt64(draft)
    }

    private func isEnd(_ index: Int) -> Bool {
        guard index < text.tokens.count else { return true }
        let kind = text.tokens[index].kind
        return kind != .word && kind != .number && kind != .possessive
    }

    /// Adds the descriptions to which a name is given: "one of them, a Chechen man by the name of Ilya".
    mutating func addDescriptions(before name: Range<Int>, of draft: Int) {
        let start = name.lowerBound
        let isByName =
            text.isWord(start - 1, .of) && text.isWord(start - 2, .name) && text.isWord(start - 3, .the)
            && text.isWord(start - 4, .by)
        guard isByName || text.isWord(start - 1, .named) else { return }
        let end = start - (isByName ? 4 : 1)
        guard end > 0, text.tokens[end - 1].is(.personNoun) else { return }
        var first = end - 1
        while first > 0, end - first < Self.mostAdjectives, isModifier(first - 1) { first -= 1 }
        guard first > 0, text.tokens[first - 1].is(.determiner) else { return }
        addMention(first - 1..<end, .apposition, of: draft)
        let comma = first - 2
        guard comma > 2, text.tokens[comma].kind == .comma, text.tokens[comma - 1].is(.objectPronoun),
            text.isWord(comma - 2, .of), text.tokens[comma - 3].is(.numberWord)
        else { return }
        addMention(comma - 3..<comma, .apposition, of: draft)
    }
}
