/// Joins names, pronouns and descriptions into the entities of a document.
struct CoreferenceResolver {
    private let text: TokenizedText
    private let context: AttributionContext
    private let decisions: [AttributionDecision?]
    private var drafts: [EntityDraft]
    private let draftOfName: [Int?]
    private var finder = AntecedentFinder()
    /// The draft that each speaker phrase stands for, by its tokens.
    private(set) var draftOfPhrase: [Range<Int>: Int] = [:]
    private var descriptions: [[UInt64]: Int] = [:]

    init(context: AttributionContext, decisions: [AttributionDecision?]) {
        text = context.text
        self.context = context
        self.decisions = decisions
        let clusterer = NameClusterer(text: context.text, names: context.names)
        drafts = clusterer.drafts
        draftOfName = clusterer.draftOfName
    }

    /// Reads the document once from its start, and gives the drafts with all their mentions.
    mutating func resolve() -> [EntityDraft] {
        let phrases = speakerPhrases()
        let names = nameStarts()
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
                if let name = names[index] {
                    see(name: name, sentence: number, isInQuotation: inside != nil)
                } else if let phrase = phrases[index] {
                    see(phrase, sentence: number, lastSpeaker: lastSpeaker)
                } else if isThirdPerson(index) {
                    see(pronoun: index, sentence: number, inside: inside, lastSpeaker: lastSpeaker)
                }
            }
        }
        return drafts
    }

    private func speakerPhrases() -> [Int: SpeakerPhrase] {
        var phrases: [Int: SpeakerPhrase] = [:]
        for case let phrase? in decisions.map({ $0?.speaker }) {
            if case .name = phrase.kind { continue }
            phrases[phrase.tokens.lowerBound] = phrase
        }
        return phrases
    }

    private func nameStarts() -> [Int: Int] {
        Dictionary(
            context.names.enumerated().map { ($1.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
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

    private mutating func join(
        _ tokens: Range<Int>, _ kind: Mention.Kind, to draft: Int, gender: Gender, sentence: Int, isInQuotation: Bool
    ) {
        drafts[draft].mentions.append((text.span(tokens), kind))
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
            } else if text.isWord(index, .it), let lastSpeaker, drafts[lastSpeaker].kind != .person {
                drafts[lastSpeaker].mentions.append((text.span(phrase.tokens), .pronominal))
                draftOfPhrase[phrase.tokens] = lastSpeaker
            }
        case .relative(let antecedent):
            join(phrase.tokens, toAntecedent: antecedent)
        case .unknownName:
            describe(phrase.tokens, kind: .organisation, isNamed: true)
        case .nominal(let head):
            if let draft = antecedent(of: phrase.tokens, head: head, sentence: sentence, lastSpeaker: lastSpeaker) {
                join(
                    phrase.tokens, .nominal, to: draft, gender: gender(of: head), sentence: sentence,
                    isInQuotation: false)
            } else {
                describe(phrase.tokens, kind: kind(of: head), isNamed: false)
            }
        }
    }

    /// A relative pronoun stands for the phrase right before it.
    private mutating func join(_ pronoun: Range<Int>, toAntecedent antecedent: Range<Int>) {
        if draftOfPhrase[antecedent] == nil {
            if let name = context.names.firstIndex(where: { $0.tokens == antecedent }) {
                draftOfPhrase[antecedent] = draftOfName[name]
            } else {
                describe(antecedent, kind: .person, isNamed: false)
            }
        }
        guard let draft = draftOfPhrase[antecedent] else { return }
        drafts[draft].mentions.append((text.span(pronoun), .pronominal))
        draftOfPhrase[pronoun] = draft
    }

    /// A mention of somebody that only this description stands for; the same words again are the same.
    private mutating func describe(_ tokens: Range<Int>, kind: EntityKind, isNamed: Bool) {
        let words = tokens.map { text.tokens[$0].hash }
        let draft = descriptions[words] ?? drafts.count
        if draft == drafts.count {
            drafts.append(EntityDraft(kind: kind, fullest: tokens, isNamed: isNamed))
            descriptions[words] = draft
        }
        drafts[draft].mentions.append((text.span(tokens), isNamed ? .proper : .nominal))
        draftOfPhrase[tokens] = draft
    }

    // MARK: Descriptions

    /// Whom "the strongman" or "the resolution" stands for: a thing whose name or role has that word, else, for a
    /// definite person, the nearest one that fits.
    private func antecedent(of tokens: Range<Int>, head: Int, sentence: Int, lastSpeaker: Int?) -> Int? {
        guard text.isWord(tokens.lowerBound, .the), tokens.count <= 3, !text.tokens[head].is(.plural) else {
            return nil
        }
        let word = text.tokens[head].hash
        let sameWord = drafts.indices.last { draft in
            drafts[draft].isNamed && drafts[draft].roles.contains { $0.contains { text.tokens[$0].hash == word } }
                || (drafts[draft].kind == .legislation
                    && drafts[draft].fullest.contains { text.tokens[$0].hash == word }
                    && (drafts[draft].mentions.first?.span.start ?? .max) < text.tokens[head].span.start)
        }
        if let sameWord, tokens.count == 2 { return sameWord }
        guard text.tokens[head].is(.personNoun), !isModified(after: tokens) else { return nil }
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
