import OnRecordText

/// Descriptions by whose somebody is: "her mother", "Porter's friends", "the NASA administrator".
extension CoreferenceResolver {
    /// The words of a description as the table has them: for those of an owner who is known, the owner's number.
    func words(of description: Range<Int>) -> [UInt64] {
        let start = description.lowerBound
        let name = Int(nameStarting[start])
        let owner = name >= 0 ? names[name].tokens : start..<start + 1
        guard owner.upperBound < description.upperBound,
            let draft = name >= 0 ? draftOfName[name] : draftOfPhrase[owner]
        else { return description.map(text.hash) }
        return [UInt64(draft)] + (afterOwner(owner)..<description.upperBound).map(text.hash)
    }

    /// Somebody who is described as the owner's, the owner having been seen. The owner's words stay the owner's.
    mutating func see(ownedBy owner: Range<Int>) {
        guard let (own, head) = owned(by: owner) else { return }
        let description = owner.lowerBound..<own.upperBound
        let words = words(of: description)
        if let name = nameApposed(to: description, gender: gender(of: head)), let draft = draftOfName[name] {
            settle(words, on: draft)
            // "NASA Administrator Jane Porter": a title, no mention.
            if own.lowerBound == owner.upperBound, !isPronoun(owner), names[name].tokens.lowerBound == own.upperBound {
                return
            }
            return note(own, .apposition, of: draft)
        }
        if nameTitled[head] >= 0, !isPronoun(owner) {
            // "U.S. Ambassador to the United Nations Jane Porter": her title, and nobody else; "Jane Porter, a Florida
            // Republican": herself.
            let name = Int(nameTitled[head])
            if head >= names[name].tokens.upperBound, let draft = draftOfName[name] {
                note(own, .apposition, of: draft)
            }
            return
        }
        // "Ohio voter" is another one each time.
        let isOne = own.lowerBound > owner.upperBound || text.tokens[head].isCapitalised || isPronoun(owner)
        if isOne, let draft = descriptions[words] { return note(own, .sameWords, of: draft) }
        var draft = EntityDraft(kind: kind(of: head), fullest: description, isNamed: false)
        draft.gender = gender(of: head)
        if isOne { descriptions[words] = drafts.count }
        drafts.append(draft)
        note(own, .sameWords, of: drafts.count - 1)
    }

    private mutating func note(_ tokens: Range<Int>, _ reason: MentionReason, of draft: Int) {
        let span = text.span(tokens)
        let earlier = drafts[draft].mentions.last { $0.span.end <= span.start }
        drafts[draft].mentions.append(
            MentionDraft(span: span, kind: .nominal, reason: reason, antecedent: earlier?.span))
    }

    /// Takes the description `words` for that of a name, and those who were described so before for the same.
    private mutating func settle(_ words: [UInt64], on draft: Int) {
        let earlier = descriptions[words]
        descriptions[words] = draft
        guard let earlier, earlier != draft else { return }
        if drafts[earlier].isNamed {
            // Two are described so: "her friend".
            descriptions[words] = nil
        } else {
            drafts[draft].mentions += drafts[earlier].mentions
            drafts[earlier].mentions = []
        }
    }

    /// The words after an owner that say who is the owner's, and the noun among them.
    private func owned(by owner: Range<Int>) -> (tokens: Range<Int>, head: Int)? {
        let start = afterOwner(owner)
        guard nameStarting[owner.lowerBound] >= 0 || isPronoun(owner) else { return nil }
        // "the Porter family": people own nobody else without an ending.
        if startsPerson(owner.lowerBound), start == owner.upperBound, !text.isWord(start, .family) { return nil }
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

    /// Where what is owned starts: after the owner's 's or apostrophe.
    private func afterOwner(_ owner: Range<Int>) -> Int {
        let index = owner.upperBound
        guard index + 1 < text.tokens.count else { return index }
        let mark = text.tokens[index]
        let isApostrophe =
            mark.mark?.family == .single && !mark.spaceBefore && text.tokens[index + 1].spaceBefore
            && text.document.text.utf8[mark.span.start - 1] == UInt8(ascii: "s")
        return mark.kind == .possessive || isApostrophe ? index + 1 : index
    }

    /// Whether a word says of somebody what they are, or what several are together.
    private func isHead(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, nameStarting[index] < 0, !token.is(.function) else { return false }
        return token.is(.personNoun) || token.is(.groupNoun) && token.is(.plural) || text.isWord(index, .family)
    }

    private func isPronoun(_ owner: Range<Int>) -> Bool { text.tokens[owner.lowerBound].is(.possessivePronoun) }

    private func startsPerson(_ index: Int) -> Bool {
        let name = Int(nameStarting[index])
        return name >= 0 && names[name].kind == .person
    }

    /// Whether a person's noun only tells what sort of thing the word after it is: "his student loans". A word that nothing is
    /// known of is a noun, but for the past of a verb; after a mother or a brother it is a verb.
    private func isModifier(_ head: Int, of after: Int) -> Bool {
        guard after < text.tokens.count, text.tokens[after].kind == .word, text.tokens[after].shape == .lower else {
            return false
        }
        let token = text.tokens[after]
        if token.is([.groupNoun, .documentNoun]) { return true }
        return token.classes.isEmpty && !text.tokens[head].is([.masculine, .feminine, .plural])
            && !text.document.text.utf8[token.span.range].reversed().starts(with: "de".utf8)
    }

    // MARK: Names beside descriptions

    /// The name beside a description: "his father, John Porter,", "Jane Porter, his wife,".
    private func nameApposed(to description: Range<Int>, gender: Gender) -> Int? {
        let owner = Int(nameStarting[description.lowerBound])
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
        guard let name = owner >= 0 ? owner - 1 : lastName, name >= 0, names[name].tokens.upperBound == comma,
            text.tokens[comma].kind == .comma,
            isEnd(end) || names[name].apposition?.contains(end - 1) == true, mayBe(name, gender, description)
        else { return nil }
        return name
    }

    /// Whether a name may be somebody's who is described so: a person's of that gender, and not the owner's.
    private func mayBe(_ name: Int, _ gender: Gender, _ description: Range<Int>) -> Bool {
        guard let draft = draftOfName[name], drafts[draft].kind == .person else { return false }
        let own = drafts[draft].gender
        return (own == .unknown || gender == .unknown || own == gender)
            && words(of: description).first != UInt64(draft)
    }

    private func isEnd(_ index: Int) -> Bool {
        guard index < text.tokens.count else { return true }
        let kind = text.tokens[index].kind
        return kind != .word && kind != .number && kind != .possessive
    }

    /// The descriptions that a name is given to: "one of them, a Chechen man by the name of Ilya".
    mutating func seeDescriptions(before name: Range<Int>, of draft: Int) {
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
        note(first - 1..<end, .apposition, of: draft)
        let comma = first - 2
        guard comma > 2, text.tokens[comma].kind == .comma, text.tokens[comma - 1].is(.objectPronoun),
            text.isWord(comma - 2, .of), text.tokens[comma - 3].is(.numberWord)
        else { return }
        note(comma - 3..<comma, .apposition, of: draft)
    }
}
