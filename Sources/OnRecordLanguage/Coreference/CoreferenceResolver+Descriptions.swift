import OnRecordText

/// Descriptions: whom "the strongman" or "three French rights groups" stands for.
extension CoreferenceResolver {
    /// A plural description in the article's own voice, as "they" may stand for it: "three French rights groups".
    mutating func see(group head: Int, sentence: Int) {
        var start = head
        while start > 0, head - start < Self.longestGroup, isModifier(start - 1) { start -= 1 }
        let tokens = start..<head + 1
        let words = tokens.map(text.hash)
        let draft = descriptions[words] ?? drafts.count
        if draft == drafts.count {
            // Without a mention until somebody refers to it: what nobody refers to is no entity.
            drafts.append(EntityDraft(kind: .person, fullest: tokens, isNamed: false))
            descriptions[words] = draft
        }
        groups.add(
            .init(
                tokens: tokens, sentence: sentence, draft: draft, isSubject: text.isSubject(tokens),
                isInQuotation: false))
    }

    /// Makes the words of a group a mention, now that something refers to them.
    mutating func note(group: AntecedentFinder.Candidate) {
        let span = text.span(group.tokens)
        guard !drafts[group.draft].isNamed, !drafts[group.draft].mentions.contains(where: { $0.span == span })
        else { return }
        drafts[group.draft].mentions.append(MentionDraft(span: span, kind: .nominal, reason: .sameWords))
    }

    private static let longestGroup = 6

    func isModifier(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word || token.kind == .number else { return false }
        return !token.is([.function, .plainVerb, .sayingCue, .judgingCue, .thinkingCue]) || token.is(.numberWord)
    }

    /// A mention of somebody that only this description stands for; the same words again, of the same owner, are the same.
    mutating func describe(_ tokens: Range<Int>, kind: EntityKind, isNamed: Bool, sentence: Int) {
        let words = words(of: tokens)
        let draft = descriptions[words] ?? drafts.count
        if draft == drafts.count {
            drafts.append(EntityDraft(kind: kind, fullest: tokens, isNamed: isNamed))
            descriptions[words] = draft
        }
        let earlier = drafts[draft].mentions.last { $0.span.end <= text.span(tokens).start }
        drafts[draft].mentions.append(
            MentionDraft(
                span: text.span(tokens), kind: isNamed ? .proper : .nominal, reason: .sameWords,
                antecedent: isNamed ? nil : earlier?.span))
        draftOfPhrase[tokens] = draft
        guard kind != .person else { return }
        things.add(
            .init(tokens: tokens, sentence: sentence, draft: draft, isSubject: true, isInQuotation: false))
    }

    /// Whom "the strongman" or "the resolution" stands for: the only one whose name or role has that word, else, for a
    /// definite person, the nearest one that fits.
    func antecedent(of tokens: Range<Int>, head: Int, sentence: Int, lastSpeaker: Int?) -> Referent? {
        let isDefinite = text.isWord(tokens.lowerBound, .the)
        let isOwned =
            text.tokens[tokens.lowerBound].is([.determiner, .possessivePronoun])
            && !text.isWord(tokens.lowerBound, .a) && !text.isWord(tokens.lowerBound, .an)
        if isDefinite, tokens.count > 2, let draft = holder(of: tokens.dropFirst()) {
            return Referent(draft: draft, span: drafts[draft].mentions.last?.span, reason: .word)
        }
        let word = text.tokens[head]
        guard isDefinite || isOwned, tokens.count <= 3, !word.is(.plural), !isModified(after: tokens) else {
            return nil
        }
        let holders = Set(byRole[word.hash] ?? []).filter { mayBe($0, head) && (isDefinite || isLaw($0)) }
        let isAlone = tokens.count == 2 || word.is(.personNoun)
        if isAlone, let draft = holders.count == 1 ? holders.first : holders.filter(isLaw).max() {
            return Referent(draft: draft, span: drafts[draft].mentions.last?.span, reason: .word)
        }
        // "The Vermont senator" is somebody that the reader was told of.
        let isTold = !OfficeWords.untold.contains(word.hash) || text.tokens[head - 1].isCapitalised && tokens.count == 3
        guard isDefinite, word.is(.personNoun), !holders.isEmpty || isTold else { return nil }
        return finder.antecedent(
            token: tokens.lowerBound, sentence: sentence, gender: gender(of: head), isInQuotation: false,
            excluding: nil, among: holders, lastSpeaker: lastSpeaker, drafts: drafts
        ).map { Referent(draft: $0.draft, span: text.span($0.tokens), reason: .description) }
    }

    /// Whether a draft, named before, is of the kind and gender of the noun `head`.
    private func mayBe(_ draft: Int, _ head: Int) -> Bool {
        guard !drafts[draft].mentions.isEmpty else { return false }
        guard drafts[draft].kind == .person else { return true }
        let (own, other) = (drafts[draft].gender, gender(of: head))
        return text.tokens[head].is(.personNoun) && (own == .unknown || other == .unknown || own == other)
    }

    private func isLaw(_ draft: Int) -> Bool { drafts[draft].kind == .legislation }

    /// The only one, named before, whose role these words are: "president of the United States".
    private func holder(of role: Range<Int>) -> Int? {
        let holders = Set(byRole[text.hash(ofWords: role)] ?? [])
        guard holders.count == 1, let draft = holders.first, !drafts[draft].mentions.isEmpty else { return nil }
        return draft
    }

    /// What a description refers to, where, and why.
    struct Referent {
        let draft: Int
        let span: TextSpan?
        let reason: MentionReason
    }

    /// Whether "of" or "for" after a description makes it stand by itself: "the head of the panel".
    private func isModified(after tokens: Range<Int>) -> Bool {
        text.isWord(tokens.upperBound, .of) || text.isWord(tokens.upperBound, .for)
    }

    func gender(of head: Int) -> Gender {
        text.tokens[head].is(.masculine) ? .masculine : text.tokens[head].is(.feminine) ? .feminine : .unknown
    }

    func kind(of head: Int) -> EntityKind {
        let word = text.tokens[head]
        if word.is(.legislationHead) { return .legislation }
        if word.is(.documentNoun) && !word.is([.personNoun, .groupNoun]) { return .work }
        return word.is(.groupNoun) && !word.is(.plural) ? .organisation : .person
    }
}
