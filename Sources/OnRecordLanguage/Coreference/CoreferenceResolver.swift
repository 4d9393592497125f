import OnRecordText

/// Joins names, pronouns and descriptions into the entities of a document.
struct CoreferenceResolver {
    let text: TokenizedText
    private let context: ClauseContext
    var names: [NameMention] { context.names }
    private let decisions: [AttributionDecision?]
    /// Phrases that speak without being quoted.
    private let reporters: [SpeakerPhrase]
    var drafts: [EntityDraft]
    let draftOfName: [Int?]
    private let reasonOfName: [MentionReason]
    var finder = AntecedentFinder()
    /// The same for what "it" stands for, and for what "they" does.
    var things = AntecedentFinder()
    var groups = AntecedentFinder()
    /// The draft that each speaker phrase stands for, by its tokens.
    var draftOfPhrase: [Range<Int>: Int] = [:]
    var descriptions: [[UInt64]: Int] = [:]
    /// The last name that was seen.
    private(set) var lastName: Int?
    /// The name that starts with each token; -1 for none.
    let nameStarting: [Int32]
    /// The name whose title each token is in, or of whose apposition it is the head; -1 for none.
    let nameTitled: [Int32]
    /// The named drafts by what describes them: people by the offices of their roles and by all words of these, laws by the
    /// words of their names, organisations by what sort of thing they are called.
    let byRole: [UInt64: [Int]]

    /// A resolver for the names of a document and the phrases that speak in it: those of `decisions`, and `reporters`.
    init(context: ClauseContext, decisions: [AttributionDecision?], reporters: [SpeakerPhrase] = []) {
        text = context.text
        self.context = context
        self.decisions = decisions
        self.reporters = reporters
        let clusterer = NameClusterer(text: context.text, names: context.names)
        drafts = clusterer.drafts
        draftOfName = clusterer.draftOfName
        reasonOfName = clusterer.reasonOfName
        nameStarting = Self.nameStarts(in: context)
        nameTitled = Self.titles(in: context)
        byRole = Self.roles(of: drafts, in: context.text)
    }

    /// Reads the document once from its start, and gives the drafts with all their mentions.
    mutating func resolve() -> [EntityDraft] {
        let phrases = speakerPhrases()
        let opensPhrase = phraseStarts(phrases)
        var stretch = 0
        var lastSpeaker: Int?
        for (number, sentence) in text.sentences.enumerated() {
            for index in sentence {
                while stretch < context.stretches.count, context.stretches[stretch].tokens.upperBound <= index {
                    lastSpeaker = speaker(of: stretch) ?? lastSpeaker
                    stretch += 1
                }
                let inside =
                    stretch < context.stretches.count && context.stretches[stretch].tokens.contains(index)
                    ? stretch : nil
                if nameStarting[index] >= 0 {
                    let name = Int(nameStarting[index])
                    see(name: name, sentence: number, isInQuotation: inside != nil)
                    if opensPhrase[index], let phrase = phrases[index], phrase.tokens != names[name].tokens {
                        see(phrase, sentence: number, lastSpeaker: lastSpeaker)
                    } else {
                        see(ownedBy: names[name].tokens)
                    }
                } else if opensPhrase[index], let phrase = phrases[index] {
                    // "Her resolution": the owner is a mention too.
                    if phrase.tokens.count > 1, isThirdPerson(index) {
                        see(pronoun: index, sentence: number, inside: inside, lastSpeaker: lastSpeaker)
                    }
                    see(phrase, sentence: number, lastSpeaker: lastSpeaker)
                } else if inside == nil, text.tokens[index].is(.plural), text.tokens[index].is(.groupNoun),
                    text.tokens[index].shape == .lower
                {
                    see(group: index, sentence: number)
                } else if isThirdPerson(index) {
                    see(pronoun: index, sentence: number, inside: inside, lastSpeaker: lastSpeaker)
                    see(ownedBy: index..<index + 1)
                }
            }
        }
        return drafts
    }

    /// The phrases to join, by their first tokens: those that speak, and documents that some cue is about.
    private func speakerPhrases() -> [Int: SpeakerPhrase] {
        var phrases: [Int: SpeakerPhrase] = [:]
        for cue in context.cues.joined() {
            guard case .nominal(let head) = cue.speaker.kind, text.tokens[head].is(.documentNoun) else { continue }
            phrases[cue.speaker.tokens.lowerBound] = cue.speaker
        }
        for phrase in reporters + decisions.compactMap({ $0?.speaker }) {
            if case .name = phrase.kind { continue }
            phrases[phrase.tokens.lowerBound] = phrase
        }
        return phrases
    }

    private func phraseStarts(_ phrases: [Int: SpeakerPhrase]) -> [Bool] {
        var starts = [Bool](repeating: false, count: text.tokens.count)
        for start in phrases.keys { starts[start] = true }
        return starts
    }

    private static func nameStarts(in context: ClauseContext) -> [Int32] {
        var starts = [Int32](repeating: -1, count: context.text.tokens.count)
        for (number, name) in context.names.enumerated().reversed() { starts[name.tokens.lowerBound] = Int32(number) }
        return starts
    }

    private static func titles(in context: ClauseContext) -> [Int32] {
        var titled = [Int32](repeating: -1, count: context.text.tokens.count)
        let words = RoleWords(text: context.text, names: context.names)
        for (number, name) in context.names.enumerated() where name.kind == .person {
            for role in words.roles(of: name) {
                let head = context.text.head(ofRole: role)
                let isTitle = role.upperBound <= name.tokens.lowerBound
                for index in isTitle ? role : head..<head + 1 { titled[index] = Int32(number) }
            }
        }
        return titled
    }

    private static func roles(of drafts: [EntityDraft], in text: TokenizedText) -> [UInt64: [Int]] {
        var byRole: [UInt64: [Int]] = [:]
        func note(_ draft: Int, _ word: UInt64) {
            if byRole[word]?.last != draft { byRole[word, default: []].append(draft) }
        }
        for (number, draft) in drafts.enumerated() where draft.isNamed {
            switch draft.kind {
            case .legislation: for index in draft.fullest { note(number, text.tokens[index].hash) }
            case .organisation where draft.fullest.count > 1:
                // "Department of State", "Tax Foundation"
                note(number, text.tokens[text.head(ofRole: draft.fullest)].hash)
            case .person:
                for role in draft.roles {
                    let head = text.head(ofRole: role)
                    if role.count > 1 { note(number, text.hash(ofWords: role)) }
                    guard head == role.lowerBound || !OfficeWords.deputies.contains(text.tokens[head - 1].hash) else {
                        continue
                    }
                    for noun in OfficeWords.nouns(for: text.tokens[head].hash) { note(number, noun) }
                }
            default: break
            }
        }
        return byRole
    }

    private func speaker(of stretch: Int) -> Int? {
        guard let phrase = decisions[stretch]?.speaker else { return nil }
        if case .name(let name) = phrase.kind { return draftOfName[name] }
        return draftOfPhrase[phrase.tokens]
    }

    private func isThirdPerson(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.is([.masculine, .feminine]) && token.is([.subjectPronoun, .objectPronoun, .possessivePronoun])
    }

    // MARK: One mention

    private mutating func see(name: Int, sentence: Int, isInQuotation: Bool) {
        guard let draft = draftOfName[name] else { return }
        lastName = name
        let tokens = names[name].tokens
        drafts[draft].mentions.append(
            MentionDraft(span: text.span(tokens), kind: .proper, reason: reasonOfName[name]))
        seeDescriptions(before: tokens, of: draft)
        if drafts[draft].kind == .organisation || drafts[draft].kind == .legislation, !isInQuotation {
            things.add(
                .init(
                    tokens: tokens, sentence: sentence, draft: draft, isSubject: text.isSubject(tokens),
                    isInQuotation: false))
        }
        guard drafts[draft].kind == .person, !names[name].isGuess else { return }
        finder.add(
            .init(
                tokens: tokens, sentence: sentence, draft: draft, isSubject: text.isSubject(tokens),
                isInQuotation: isInQuotation))
    }

    private mutating func see(pronoun index: Int, sentence: Int, inside: Int?, lastSpeaker: Int?) {
        let gender: Gender = text.tokens[index].is(.masculine) ? .masculine : .feminine
        let excluded = inside.flatMap(speaker)
        let antecedent = finder.antecedent(
            token: index, sentence: sentence, gender: gender, isInQuotation: inside != nil,
            excluding: excluded, lastSpeaker: inside == nil ? lastSpeaker : nil,
            drafts: drafts)
        guard let antecedent else { return }
        join(
            index..<index + 1, .pronominal, to: antecedent.draft, gender: gender, sentence: sentence,
            isInQuotation: inside != nil, reason: .pronoun, antecedent: text.span(antecedent.tokens))
    }

    /// "it" or "they" as a speaker: the law, document or group that the sentences before are about.
    private mutating func see(thing index: Int, sentence: Int, lastSpeaker: Int?) {
        let isPlural = text.isWord(index, .they)
        let antecedent = (isPlural ? groups : things).antecedent(
            token: index, sentence: sentence, gender: .unknown, isInQuotation: false, excluding: nil,
            lastSpeaker: lastSpeaker, drafts: drafts)
        guard let antecedent else { return }
        note(group: antecedent)
        drafts[antecedent.draft].mentions.append(
            MentionDraft(
                span: text.span(index..<index + 1), kind: .pronominal, reason: .pronoun,
                antecedent: text.span(antecedent.tokens)))
        draftOfPhrase[index..<index + 1] = antecedent.draft
    }

    mutating func join(
        _ tokens: Range<Int>, _ kind: Mention.Kind, to draft: Int, gender: Gender, sentence: Int, isInQuotation: Bool,
        reason: MentionReason, antecedent: TextSpan?
    ) {
        drafts[draft].mentions.append(
            MentionDraft(span: text.span(tokens), kind: kind, reason: reason, antecedent: antecedent))
        if drafts[draft].kind != .person {
            things.add(
                .init(tokens: tokens, sentence: sentence, draft: draft, isSubject: true, isInQuotation: false)
            )
            draftOfPhrase[tokens] = draft
            return
        }
        if drafts[draft].gender == .unknown { drafts[draft].gender = gender }
        draftOfPhrase[tokens] = draft
        finder.add(
            .init(
                tokens: tokens, sentence: sentence, draft: draft, isSubject: text.isSubject(tokens),
                isInQuotation: isInQuotation))
    }

    private mutating func see(_ phrase: SpeakerPhrase, sentence: Int, lastSpeaker: Int?) {
        switch phrase.kind {
        case .name: return
        case .pronoun:
            let index = phrase.tokens.lowerBound
            if isThirdPerson(index) {
                see(pronoun: index, sentence: sentence, inside: nil, lastSpeaker: lastSpeaker)
            } else if text.isWord(index, .it) || text.isWord(index, .they) {
                see(thing: index, sentence: sentence, lastSpeaker: lastSpeaker)
            }
        case .relative(let antecedent):
            join(phrase.tokens, toAntecedent: antecedent, sentence: sentence)
        case .unknownName:
            describe(phrase.tokens, kind: .organisation, isNamed: true, sentence: sentence)
        case .nominal(let head):
            if let found = antecedent(of: phrase.tokens, head: head, sentence: sentence, lastSpeaker: lastSpeaker) {
                join(
                    phrase.tokens, .nominal, to: found.draft, gender: gender(of: head), sentence: sentence,
                    isInQuotation: false, reason: found.reason, antecedent: found.span)
            } else {
                describe(phrase.tokens, kind: kind(of: head), isNamed: false, sentence: sentence)
            }
        }
    }

    /// A relative pronoun stands for the phrase right before it.
    private mutating func join(_ pronoun: Range<Int>, toAntecedent antecedent: Range<Int>, sentence: Int) {
        if draftOfPhrase[antecedent] == nil {
            let name = Int(nameStarting[antecedent.lowerBound])
            if name >= 0, names[name].tokens == antecedent {
                draftOfPhrase[antecedent] = draftOfName[name]
            } else {
                describe(antecedent, kind: .person, isNamed: false, sentence: sentence)
            }
        }
        guard let draft = draftOfPhrase[antecedent] else { return }
        drafts[draft].mentions.append(
            MentionDraft(
                span: text.span(pronoun), kind: .pronominal, reason: .relative, antecedent: text.span(antecedent)))
        draftOfPhrase[pronoun] = draft
    }
}
