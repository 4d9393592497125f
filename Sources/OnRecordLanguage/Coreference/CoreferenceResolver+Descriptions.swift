import OnRecordText

/// Descriptions: what "the strongman" or "three French rights groups" refers to.
extension CoreferenceResolver {
    /// Adds a plural description in the article's own words as a possible antecedent of "they": "three French rights
    /// groups".
    mutating func addGroup(head: Int, sentence: Int) {
        var start = head
        while start > 0, head - start < Self.longestGroup, isModifier(start - 1), !isVerbOfRelative(start - 1) {
            start -= 1
        }
        let tokens = start..<head + 1
        let key = tokens.map(text.hash)
        // "The unions said": the speaker is the group, with its article.
        let draft = draftOfPhrase[start - 1..<head + 1] ?? self.draft(describedBy: key, tokens)
        groups.add(candidate(tokens, of: draft, sentence: sentence))
    }

    /// Whether a name is a plural: "the Tories", "the Lib Dems", but not "the Financial Times".
    private func isPlural(_ name: Range<Int>) -> Bool {
        let last = text.tokens[name.upperBound - 1]
        return last.is([.party, .plural])
            || last.isUnclassed && text.isWord(name.lowerBound - 1, .the) && text.ends(name.upperBound - 1, in: "s")
                && !text.has(name.upperBound - 1, .recordNoun)
    }

    /// Adds what "they" may mean by a name: a party or another plural, or two people of whom it is the second.
    mutating func addGroup(named name: Int, sentence: Int) {
        let tokens = names[name].tokens
        guard let draft = draftOfName[name] else { return }
        if drafts[draft].kind == .organisation, isPlural(tokens) {
            groups.add(candidate(tokens, of: draft, sentence: sentence, isName: true))
        }
        guard name > 0, names[name].kind == .person, names[name - 1].kind == .person,
            names[name - 1].tokens.upperBound == tokens.lowerBound - 1, text.isWord(tokens.lowerBound - 1, .and)
        else { return }
        let pair = names[name - 1].tokens.lowerBound..<tokens.upperBound
        let both = self.draft(describedBy: descriptionKey(of: pair), pair)
        groups.add(candidate(pair, of: both, sentence: sentence))
    }

    /// The draft of the description with this key; if there is none, a new one for `tokens`. It gets a mention only when
    /// something refers to it; until then it is not an entity.
    private mutating func draft(
        describedBy key: [UInt64], _ tokens: Range<Int>, kind: EntityKind = .person, isNamed: Bool = false
    ) -> Int {
        if let draft = descriptions[key] { return draft }
        descriptions[key] = drafts.count
        drafts.append(EntityDraft(kind: kind, fullest: tokens, isNamed: isNamed))
        return drafts.count - 1
    }

    /// Makes a group a mention, now that something refers to it.
    mutating func addMention(ofGroup group: AntecedentFinder.Candidate) {
        let span = text.span(group.tokens)
        // If the group is a mention already, that is as near as an antecedent has to be.
        guard !drafts[group.draft].isNamed,
            !drafts[group.draft].mentions.suffix(AntecedentFinder.most).contains(where: { $0.span.contains(span) })
        else { return }
        drafts[group.draft].mentions.append(MentionDraft(span: span, kind: .nominal, reason: .sameWords))
    }

    private static let longestGroup = 6
    /// How often nobody is named for whom a description stands, or the only one with its noun as a title is meant.
    static let definite = 0.85
    static let indefinite = 0.95

    /// Whether an unknown word is a verb: "which allows companies", "to nationalise companies".
    private func isVerbOfRelative(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        return text.isWord(index - 1, .to) || text.has(index - 1, .irrealis)
            || text.tokens[index - 1].is(.relative) && text.ends(index, in: "s")
    }

    func isModifier(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word || token.kind == .number else { return false }
        return !token.is([.function, .plainVerb, .sayingCue, .judgingCue, .thinkingCue]) || token.is(.numberWord)
    }

    /// Adds a mention of an entity known only by this description. The same words with the same possessor are the same
    /// entity. A definite description ("the company") often denotes somebody whom the text has named, so that this is less
    /// certain.
    mutating func addDescription(_ tokens: Range<Int>, kind: EntityKind, isNamed: Bool, sentence: Int) {
        let draft = self.draft(describedBy: descriptionKey(of: tokens), tokens, kind: kind, isNamed: isNamed)
        let earlier = drafts[draft].mentions.last { $0.span.end <= text.span(tokens).start }
        drafts[draft].mentions.append(
            MentionDraft(
                span: text.span(tokens), kind: isNamed ? .proper : .nominal, reason: .sameWords,
                antecedent: isNamed ? nil : earlier?.span,
                certainty: isNamed ? 1 : text.isWord(tokens.lowerBound, .the) ? Self.definite : Self.indefinite))
        draftOfPhrase[tokens] = draft
        guard kind != .person else {
            // "Officials say"
            if !isNamed, text.tokens[tokens.upperBound - 1].is(.plural) || text.denotesPeople(tokens.upperBound - 1) {
                var candidate = candidate(tokens, of: draft, sentence: sentence)
                candidate.isSubject = true
                groups.add(candidate)
            }
            return
        }
        offer(thing: tokens, of: draft, sentence: sentence)
    }

    /// Makes a document or group that speaks, or was referred to, a possible antecedent of "it".
    mutating func offer(thing tokens: Range<Int>, of draft: Int, sentence: Int) {
        var candidate = candidate(tokens, of: draft, sentence: sentence)
        candidate.isSubject = true
        things.add(candidate)
    }

    /// Makes an unnamed person who speaks a possible antecedent: "a spokesman said ... He added".
    mutating func offer(speaker tokens: Range<Int>, head: Int, sentence: Int) {
        // One word is "someone", or a label.
        guard tokens.count > 1, kind(of: head) == .person, !text.tokens[head].is(.plural),
            let draft = draftOfPhrase[tokens]
        else { return }
        if drafts[draft].gender == .unknown { drafts[draft].gender = gender(of: head) }
        people.add(candidate(tokens, of: draft, sentence: sentence))
    }

    /// The referent of "the strongman" or "the resolution": the only entity with that word in its name or role; failing
    /// that, for a definite person, the nearest that fits.
    func antecedent(of tokens: Range<Int>, head: Int, sentence: Int, lastSpeaker: Int?) -> Referent? {
        let isDefinite = text.isWord(tokens.lowerBound, .the)
        let isOwned =
            text.tokens[tokens.lowerBound].is([.determiner, .possessivePronoun])
            && !text.isWord(tokens.lowerBound, .a) && !text.isWord(tokens.lowerBound, .an)
        if isDefinite, tokens.count > 2, let draft = holder(of: tokens.dropFirst()) {
            return referent(draft)
        }
        let word = text.tokens[head]
        guard isDefinite || isOwned, tokens.count <= 3, !word.is(.plural), !isModified(after: tokens) else {
            return nil
        }
        // Of a crowd with the same role, none is the only one; gender is compared again where the nearest is sought.
        let all = byRole[word.hash] ?? []
        let isCrowd = all.count > NameClusterer.mostNamesakes
        let holders = isCrowd ? all : all.filter { mayBe($0, head) && (isDefinite || isLaw($0)) }
        let isAlone = tokens.count == 2 || word.is(.personNoun)
        if isAlone, !isCrowd, let draft = holders.count == 1 ? holders.first : holders.filter(isLaw).max() {
            return referent(draft)
        }
        // "The Vermont senator" has been introduced to the reader.
        let mayBeNearest =
            !text.has(head, .distinctHolder)
            || text.tokens[head - 1].isCapitalised && tokens.count == 3
        guard isDefinite, word.is(.personNoun) else { return nil }
        var anaphor = anaphor(tokens.lowerBound, sentence: sentence, gender: gender(of: head))
        anaphor.holders = holders
        anaphor.lastSpeaker = lastSpeaker
        let mayBeAnybody = !holders.isEmpty || mayBeNearest
        return people.antecedent(of: anaphor, by: .speaking, drafts: drafts) {
            mayBeAnybody ? drafts[$0.draft].isNamed : $0.isName && isIntroduced($0.tokens, as: word.hash)
        }.map { referent($0, .description) }
    }

    /// Whether the noun with hash `noun` stands near a name in its sentence, as where somebody is introduced: "a spokesman
    /// in Iraq, Major General William Porter", "the governor, Mike Porter".
    private func isIntroduced(_ name: Range<Int>, as noun: UInt64) -> Bool {
        var index = name.lowerBound - 1
        while index >= 0, name.lowerBound - index <= Self.introduction {
            if text.tokens[index].hash == noun { return true }
            if text.startsSentence[index] { break }
            index -= 1
        }
        return false
    }

    /// How many tokens before a name may introduce it.
    private static let introduction = 8

    /// Whether a draft with an earlier mention agrees in kind and gender with the noun `head`.
    private func mayBe(_ draft: Int, _ head: Int) -> Bool {
        guard !drafts[draft].mentions.isEmpty else { return false }
        guard drafts[draft].kind == .person else { return true }
        let (own, other) = (drafts[draft].gender, gender(of: head))
        return text.tokens[head].is(.personNoun) && (own == .unknown || other == .unknown || own == other)
    }

    private func isLaw(_ draft: Int) -> Bool { drafts[draft].kind == .legislation }

    /// The only entity with an earlier mention and this role: "president of the United States".
    private func holder(of role: Range<Int>) -> Int? {
        guard let holders = byRole[text.hash(ofWords: role)], holders.count == 1, let draft = holders.first,
            !drafts[draft].mentions.isEmpty
        else { return nil }
        return draft
    }

    /// The referent of a pronoun or description, the mention that it refers back to, and the reason.
    struct Referent {
        let draft: Int
        let span: TextSpan?
        let reason: MentionReason
        /// How likely it is the referent, from 0 to 1.
        var certainty = 1.0
        /// The mention of another entity that would fit next best.
        var rival: TextSpan?
    }

    /// The only entity with the words of a description in its name or role.
    private func referent(_ draft: Int) -> Referent {
        Referent(
            draft: draft, span: drafts[draft].mentions.last?.span, reason: .word, certainty: Self.indefinite)
    }

    func referent(_ choice: AntecedentFinder.Choice, _ reason: MentionReason) -> Referent {
        Referent(
            draft: choice.antecedent.draft, span: text.span(choice.antecedent.tokens), reason: reason,
            certainty: choice.certainty, rival: choice.rival.map { text.span($0.tokens) })
    }

    /// Whether "of" or "for" makes a description self-contained: "the head of the panel".
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
