/// Joins names, pronouns and descriptions into the entities of a document.
struct CoreferenceResolver {
    private let text: TokenizedText
    private let context: AttributionContext
    private let decisions: [AttributionDecision?]
    /// Phrases that speak without being quoted.
    private let reporters: [SpeakerPhrase]
    private var drafts: [EntityDraft]
    private let draftOfName: [Int?]
    private var finder = AntecedentFinder()
    /// The same for what "it" stands for, and for what "they" does.
    private var things = AntecedentFinder()
    private var groups = AntecedentFinder()
    /// The draft that each speaker phrase stands for, by its tokens.
    private var draftOfPhrase: [Range<Int>: Int] = [:]
    private var descriptions: [[UInt64]: Int] = [:]
    /// The name that starts with each token; -1 for none.
    private let nameStarting: [Int32]
    /// The named drafts by the words of their roles, those of laws by the words of their names.
    private let byRole: [UInt64: [Int]]

    /// A resolver for the names of a document and the phrases that speak in it: those of `decisions`, and `reporters`.
    init(context: AttributionContext, decisions: [AttributionDecision?], reporters: [SpeakerPhrase] = []) {
        text = context.text
        self.context = context
        self.decisions = decisions
        self.reporters = reporters
        let clusterer = NameClusterer(text: context.text, names: context.names)
        drafts = clusterer.drafts
        draftOfName = clusterer.draftOfName
        nameStarting = Self.nameStarts(in: context)
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
                    see(name: Int(nameStarting[index]), sentence: number, isInQuotation: inside != nil)
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

    private static func nameStarts(in context: AttributionContext) -> [Int32] {
        var starts = [Int32](repeating: -1, count: context.text.tokens.count)
        for (number, name) in context.names.enumerated().reversed() { starts[name.tokens.lowerBound] = Int32(number) }
        return starts
    }

    private static func roles(of drafts: [EntityDraft], in text: TokenizedText) -> [UInt64: [Int]] {
        var byRole: [UInt64: [Int]] = [:]
        for draft in drafts.indices where drafts[draft].isNamed {
            let words = drafts[draft].kind == .legislation ? [drafts[draft].fullest] : drafts[draft].roles
            for index in words.joined() { byRole[text.tokens[index].hash, default: []].append(draft) }
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
        let tokens = context.names[name].tokens
        drafts[draft].mentions.append((text.span(tokens), .proper))
        if drafts[draft].kind == .organisation || drafts[draft].kind == .legislation, !isInQuotation {
            things.add(
                .init(
                    token: tokens.lowerBound, sentence: sentence, draft: draft, isSubject: isSubject(tokens),
                    isInQuotation: false))
        }
        guard drafts[draft].kind == .person, !context.names[name].isGuess else { return }
        finder.add(
            .init(
                token: tokens.lowerBound, sentence: sentence, draft: draft, isSubject: isSubject(tokens),
                isInQuotation: isInQuotation))
    }

    private mutating func see(pronoun index: Int, sentence: Int, inside: Int?, lastSpeaker: Int?) {
        let gender: Gender = text.tokens[index].is(.masculine) ? .masculine : .feminine
        let excluded = inside.flatMap(speaker)
        let draft = finder.antecedent(
            token: index, sentence: sentence, gender: gender, isInQuotation: inside != nil,
            isSubject: text.tokens[index].is(.subjectPronoun), excluding: excluded,
            lastSpeaker: inside == nil ? lastSpeaker : nil,
            drafts: drafts)
        guard let draft else { return }
        join(
            index..<index + 1, .pronominal, to: draft, gender: gender, sentence: sentence, isInQuotation: inside != nil)
    }

    /// "it" or "they" as a speaker: the law, document or group that the sentences before are about.
    private mutating func see(thing index: Int, sentence: Int, lastSpeaker: Int?) {
        let isPlural = text.isWord(index, .they)
        let draft = (isPlural ? groups : things).antecedent(
            token: index, sentence: sentence, gender: .unknown, isInQuotation: false, isSubject: true, excluding: nil,
            lastSpeaker: lastSpeaker, drafts: drafts)
        guard let draft else { return }
        drafts[draft].mentions.append((text.span(index..<index + 1), .pronominal))
        draftOfPhrase[index..<index + 1] = draft
    }

    /// A plural description in the article's own voice, as "they" may stand for it: "three French rights groups".
    private mutating func see(group head: Int, sentence: Int) {
        var start = head
        while start > 0, head - start < Self.longestGroup, isModifier(start - 1) { start -= 1 }
        let tokens = start..<head + 1
        let words = tokens.map { text.tokens[$0].hash }
        let draft = descriptions[words] ?? drafts.count
        if draft == drafts.count {
            // Without a mention until somebody refers to it: what nobody refers to is no entity.
            drafts.append(EntityDraft(kind: .person, fullest: tokens, isNamed: false))
            descriptions[words] = draft
        }
        groups.add(
            .init(token: start, sentence: sentence, draft: draft, isSubject: isSubject(tokens), isInQuotation: false))
    }

    private static let longestGroup = 6

    private func isModifier(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word || token.kind == .number else { return false }
        return !token.is([.function, .plainVerb, .sayingCue, .judgingCue, .thinkingCue]) || token.is(.numberWord)
    }

    private mutating func join(
        _ tokens: Range<Int>, _ kind: Mention.Kind, to draft: Int, gender: Gender, sentence: Int, isInQuotation: Bool
    ) {
        drafts[draft].mentions.append((text.span(tokens), kind))
        if drafts[draft].kind != .person {
            things.add(
                .init(token: tokens.lowerBound, sentence: sentence, draft: draft, isSubject: true, isInQuotation: false)
            )
            draftOfPhrase[tokens] = draft
            return
        }
        if drafts[draft].gender == .unknown { drafts[draft].gender = gender }
        draftOfPhrase[tokens] = draft
        finder.add(
            .init(
                token: tokens.lowerBound, sentence: sentence, draft: draft, isSubject: isSubject(tokens),
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
            if let draft = antecedent(of: phrase.tokens, head: head, sentence: sentence, lastSpeaker: lastSpeaker) {
                join(
                    phrase.tokens, .nominal, to: draft, gender: gender(of: head), sentence: sentence,
                    isInQuotation: false)
            } else {
                describe(phrase.tokens, kind: kind(of: head), isNamed: false, sentence: sentence)
            }
        }
    }

    /// A relative pronoun stands for the phrase right before it.
    private mutating func join(_ pronoun: Range<Int>, toAntecedent antecedent: Range<Int>, sentence: Int) {
        if draftOfPhrase[antecedent] == nil {
            let name = Int(nameStarting[antecedent.lowerBound])
            if name >= 0, context.names[name].tokens == antecedent {
                draftOfPhrase[antecedent] = draftOfName[name]
            } else {
                describe(antecedent, kind: .person, isNamed: false, sentence: sentence)
            }
        }
        guard let draft = draftOfPhrase[antecedent] else { return }
        drafts[draft].mentions.append((text.span(pronoun), .pronominal))
        draftOfPhrase[pronoun] = draft
    }

    /// A mention of somebody that only this description stands for; the same words again are the same.
    private mutating func describe(_ tokens: Range<Int>, kind: EntityKind, isNamed: Bool, sentence: Int) {
        let words = tokens.map { text.tokens[$0].hash }
        let draft = descriptions[words] ?? drafts.count
        if draft == drafts.count {
            drafts.append(EntityDraft(kind: kind, fullest: tokens, isNamed: isNamed))
            descriptions[words] = draft
        }
        drafts[draft].mentions.append((text.span(tokens), isNamed ? .proper : .nominal))
        draftOfPhrase[tokens] = draft
        guard kind != .person else { return }
        things.add(
            .init(token: tokens.lowerBound, sentence: sentence, draft: draft, isSubject: true, isInQuotation: false))
    }

    // MARK: Descriptions

    /// Whom "the strongman" or "the resolution" stands for: a thing whose name or role has that word, else, for a
    /// definite person, the nearest one that fits.
    private func antecedent(of tokens: Range<Int>, head: Int, sentence: Int, lastSpeaker: Int?) -> Int? {
        let isDefinite = text.isWord(tokens.lowerBound, .the)
        let isOwned =
            text.tokens[tokens.lowerBound].is([.determiner, .possessivePronoun])
            && !text.isWord(tokens.lowerBound, .a) && !text.isWord(tokens.lowerBound, .an)
        guard isDefinite || isOwned, tokens.count <= 3, !text.tokens[head].is(.plural) else { return nil }
        let word = text.tokens[head].hash
        let sameWord = byRole[word]?.last { draft in
            let isEarlier = (drafts[draft].mentions.first?.span.start ?? .max) < text.tokens[head].span.start
            return isEarlier && (isDefinite || drafts[draft].kind == .legislation)
        }
        if let sameWord, tokens.count == 2 { return sameWord }
        guard isDefinite, text.tokens[head].is(.personNoun), !isModified(after: tokens) else { return nil }
        return finder.antecedent(
            token: tokens.lowerBound, sentence: sentence, gender: gender(of: head), isInQuotation: false,
            isSubject: true,
            excluding: nil, lastSpeaker: lastSpeaker, drafts: drafts)
    }

    /// Whether "of" or "for" after a description makes it stand by itself: "the head of the panel".
    private func isModified(after tokens: Range<Int>) -> Bool {
        text.isWord(tokens.upperBound, .of) || text.isWord(tokens.upperBound, .for)
    }

    private func gender(of head: Int) -> Gender {
        text.tokens[head].is(.masculine) ? .masculine : text.tokens[head].is(.feminine) ? .feminine : .unknown
    }

    private func kind(of head: Int) -> EntityKind {
        let word = text.tokens[head]
        if word.is(.legislationHead) { return .legislation }
        if word.is(.documentNoun) && !word.is([.personNoun, .groupNoun]) { return .work }
        return word.is(.groupNoun) && !word.is(.plural) ? .organisation : .person
    }

    // MARK: Subjects

    /// Whether a mention stands where a subject does: no preposition before it, a verb soon after.
    private func isSubject(_ tokens: Range<Int>) -> Bool {
        let before = tokens.lowerBound - 1
        if before >= 0, text.tokens[before].is(.preposition), !text.startsSentence[tokens.lowerBound] { return false }
        let after = tokens.upperBound
        guard after < text.tokens.count else { return false }
        return text.tokens[after].kind != .possessive
            && (text.startsSentence[tokens.lowerBound]
                || text.tokens[after].is([.auxiliary, .plainVerb, .sayingCue, .judgingCue, .thinkingCue]))
    }
}
