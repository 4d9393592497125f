import OnRecordText

/// Joins names, pronouns and descriptions into the entities of a document.
struct CoreferenceResolver {
    let text: TokenizedText
    private let context: ClauseContext
    var names: [NameMention] { context.names }
    private let decisions: [AttributionDecision?]
    /// Speakers of indirect speech.
    private let reporters: [SpeakerPhrase]
    var drafts: [EntityDraft]
    let draftOfName: [Int?]
    private let reasonOfName: [MentionReason]
    var people = AntecedentFinder()
    /// The possible antecedents of "it", and of "they".
    var things = AntecedentFinder()
    var groups = AntecedentFinder()
    /// The first tokens of the phrases that name speakers.
    private let speakerStarts: Set<Int>
    /// Those that name speakers of indirect speech.
    private let reporterStarts: Set<Int>
    /// The draft that each speaker phrase refers to, by its tokens.
    var draftOfPhrase: [Range<Int>: Int] = [:]
    var descriptions: [[UInt64]: Int] = [:]
    /// The last name resolved so far.
    private(set) var lastName: Int?
    /// The name that starts at each token; -1 if none does.
    let nameStarting: [Int32]
    /// The name whose title contains each token, or whose apposition has it as its head; -1 if there is none.
    let nameTitled: [Int32]
    /// The named drafts by the words that may describe them: people by the offices in their roles and by each whole
    /// role, legislation by the words of its name, organisations by the head noun of theirs.
    let byRole: [UInt64: Set<Int>]

    /// The named organisations.
    let organisations: Set<Int>

    /// A resolver for the names of a document and its speaker phrases: those of `decisions`, and `reporters`.
    init(context: ClauseContext, decisions: [AttributionDecision?], reporters: [SpeakerPhrase] = []) {
        text = context.text
        self.context = context
        self.decisions = decisions
        self.reporters = reporters
        reporterStarts = Set(reporters.map(\.tokens.lowerBound))
        speakerStarts = Set(
            (reporters + decisions.compactMap { $0?.speaker }).map(\.tokens.lowerBound))
        let clusterer = NameClusterer(text: context.text, names: context.names)
        let drafts = clusterer.drafts
        self.drafts = drafts
        draftOfName = clusterer.draftOfName
        reasonOfName = clusterer.reasonOfName
        nameStarting = Self.nameStarts(in: context)
        nameTitled = Self.titles(in: context)
        byRole = Self.roles(of: drafts, in: context.text)
        organisations = Set(drafts.indices.filter { drafts[$0].kind == .organisation && drafts[$0].isNamed })
    }

    /// Reads the document once from start to end; returns the drafts with all their mentions.
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
                    resolve(name: name, sentence: number, isInQuotation: inside != nil)
                    if opensPhrase[index], let phrase = phrases[index], phrase.tokens != names[name].tokens {
                        resolve(phrase, sentence: number, lastSpeaker: lastSpeaker)
                    } else {
                        resolve(possessedBy: names[name].tokens)
                    }
                } else if opensPhrase[index], let phrase = phrases[index] {
                    // "Her resolution": the possessor is a mention too.
                    if phrase.tokens.count > 1, isThirdPerson(index) {
                        resolve(pronoun: index, sentence: number, inside: inside, lastSpeaker: lastSpeaker)
                    }
                    resolve(phrase, sentence: number, lastSpeaker: lastSpeaker)
                } else if inside == nil, text.tokens[index].is(.plural), text.tokens[index].is(.groupNoun),
                    text.tokens[index].shape == .lower
                {
                    addGroup(head: index, sentence: number)
                } else if isThirdPerson(index) {
                    resolve(pronoun: index, sentence: number, inside: inside, lastSpeaker: lastSpeaker)
                    resolve(possessedBy: index..<index + 1)
                }
            }
        }
        return drafts
    }

    /// The phrases to resolve, by their first tokens: speakers, and documents that are the subject of a cue.
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

    private static func roles(of drafts: [EntityDraft], in text: TokenizedText) -> [UInt64: Set<Int>] {
        var byRole: [UInt64: Set<Int>] = [:]
        func add(_ draft: Int, _ word: UInt64) { byRole[word, default: []].insert(draft) }
        for (number, draft) in drafts.enumerated() where draft.isNamed {
            switch draft.kind {
            case .legislation: for index in draft.fullest { add(number, text.tokens[index].hash) }
            case .organisation where draft.fullest.count > 1:
                // "Department of State", "Tax Foundation"
                add(number, text.tokens[text.head(ofRole: draft.fullest)].hash)
            case .person:
                for role in draft.roles {
                    let head = text.head(ofRole: role)
                    if role.count > 1 { add(number, text.hash(ofWords: role)) }
                    guard head == role.lowerBound || !text.has(head - 1, .deputyPrefix) else {
                        continue
                    }
                    for noun in text.lexicon.offices.nouns(for: text.tokens[head].hash) { add(number, noun) }
                }
            default: break
            }
        }
        return byRole
    }

    private func speaker(of stretch: Int) -> Int? {
        // A stretch may have the speaker of an earlier one.
        var stretch = stretch
        while let earlier = decisions[stretch]?.sameAs, earlier < stretch { stretch = earlier }
        guard let phrase = decisions[stretch]?.speaker else { return nil }
        if case .name(let name) = phrase.kind { return draftOfName[name] }
        return draftOfPhrase[phrase.tokens]
    }

    private func isThirdPerson(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.is([.masculine, .feminine]) && token.is([.subjectPronoun, .objectPronoun, .possessivePronoun])
    }

    /// The names that are subjects of cues in `sentence`.
    func reporters(in sentence: Range<Int>) -> Set<Int> {
        var found: Set<Int> = []
        for (number, reader) in context.readers.enumerated() {
            guard let first = reader.token(0), first <= sentence.upperBound else { continue }
            if first < sentence.lowerBound, context.readers.indices.contains(number + 1),
                let next = context.readers[number + 1].token(0), next <= sentence.lowerBound
            {
                continue
            }
            for cue in context.cues[number] where sentence.contains(cue.tokens.lowerBound) {
                if case .name(let name) = cue.speaker.kind { found.insert(name) }
            }
        }
        return found
    }

    /// Whether a mention, its article aside, is the subject of a verb: of one that reports, or by its position.
    func isSubject(_ tokens: Range<Int>) -> Bool {
        reporterStarts.contains(tokens.lowerBound)
            || text.isWord(tokens.lowerBound - 1, .the) && reporterStarts.contains(tokens.lowerBound - 1)
            || text.isSubject(tokens)
    }

    /// Whether somebody reports in a sentence before `tokens`.
    func isReported(_ tokens: Range<Int>, sentence: Int) -> Bool {
        (text.sentences[sentence].lowerBound..<max(text.sentences[sentence].lowerBound, tokens.lowerBound - 1))
            .contains(where: speakerStarts.contains)
    }

    // MARK: One mention

    private mutating func resolve(name: Int, sentence: Int, isInQuotation: Bool) {
        guard let draft = draftOfName[name] else { return }
        lastName = name
        let tokens = names[name].tokens
        drafts[draft].mentions.append(
            MentionDraft(span: text.span(tokens), kind: .proper, reason: reasonOfName[name]))
        addDescriptions(before: tokens, of: draft)
        if drafts[draft].kind == .organisation || drafts[draft].kind == .legislation, !isInQuotation {
            things.add(
                .init(
                    tokens: tokens, sentence: sentence, draft: draft, isSubject: text.isSubject(tokens),
                    isInQuotation: false))
        }
        if !isInQuotation { addGroup(named: name, sentence: sentence) }
        guard drafts[draft].kind == .person, !names[name].isGuess else { return }
        people.add(
            .init(
                tokens: tokens, sentence: sentence, draft: draft, isSubject: isSubject(tokens),
                isInQuotation: isInQuotation, isCoordinated: text.isCoordinated(tokens),
                isReported: isReported(tokens, sentence: sentence)))
    }

    private mutating func resolve(pronoun index: Int, sentence: Int, inside: Int?, lastSpeaker: Int?) {
        let gender: Gender = text.tokens[index].is(.masculine) ? .masculine : .feminine
        let excluded = inside.flatMap(speaker)
        let antecedent = people.antecedent(
            of: .init(
                token: index, sentence: sentence, gender: gender, isInQuotation: inside != nil,
                excluded: excluded ?? subject(ofObject: index, sentence: sentence),
                opaque: inside == nil ? report(before: index..<index + 1, sentence: sentence) : nil,
                lastSpeaker: inside == nil ? lastSpeaker : nil,
                isSpeaker: text.tokens[index].is(.subjectPronoun) && speakerStarts.contains(index)),
            drafts: drafts)
        guard let antecedent else { return }
        join(
            index..<index + 1, .pronominal, to: antecedent.draft, gender: gender, sentence: sentence,
            isInQuotation: inside != nil, reason: .pronoun, antecedent: text.span(antecedent.tokens))
    }

    /// The words of the sentence that a phrase reports, if it and its verb follow them.
    func report(before phrase: Range<Int>, sentence: Int) -> Range<Int>? {
        let start = text.sentences[sentence].lowerBound
        guard text.followsItsReport(phrase), start < phrase.lowerBound,
            text.tokens[phrase.upperBound + 1].kind != .comma || !opensAside(start)
        else { return nil }
        if text.tokens[phrase.lowerBound - 1].mark != nil {
            // Of quoted words, only a fragment is part of a sentence that the speaker is reported to have said.
            let after = context.stretches.partitionPoint { $0.tokens.upperBound >= phrase.lowerBound }
            guard after < context.stretches.count, context.stretches[after].tokens.upperBound == phrase.lowerBound,
                context.startsLow(after), context.stretches[after].tokens.lowerBound > start
            else { return nil }
        }
        return start..<phrase.lowerBound
    }

    /// Whether a sentence opens with something other than its main clause: "When Porter left, she said, the room".
    private func opensAside(_ start: Int) -> Bool {
        text.tokens[start].is([.subordinator, .preposition, .gerund, .pastForm])
    }

    /// The draft of the subject of the verb whose object is the pronoun at `index`, which it cannot be: "Kerr called
    /// him", "Kerr asked Ross about it, forcing him to".
    private func subject(ofObject index: Int, sentence: Int) -> Int? {
        guard text.isObject(index) else { return nil }
        let subjects = people.candidates.reversed().prefix { $0.sentence == sentence }.filter(\.isSubject)
        guard text.ends(index - 1, in: "ing") else {
            guard let subject = subjects.first, subject.tokens.upperBound < index else { return nil }
            let verbs = subject.tokens.upperBound..<index - 1
            return verbs.allSatisfy { text.tokens[$0].is([.auxiliary, .adverb]) } ? subject.draft : nil
        }
        // The subject of a participle after a comma is that of the sentence.
        guard text.tokens[index - 2].kind == .comma, let subject = subjects.last else { return nil }
        let opening =
            text.sentences[sentence]
            .lowerBound..<max(
                text.sentences[sentence].lowerBound, subject.tokens.lowerBound)
        return opening.allSatisfy { text.tokens[$0].isCapitalised || text.tokens[$0].is(.conjunction) }
            ? subject.draft : nil
    }

    /// Resolves "it" or "they" as a speaker: a law, document or group mentioned before.
    private mutating func resolve(inanimate index: Int, sentence: Int, lastSpeaker: Int?) {
        let isPlural = text.isWord(index, .they)
        let antecedent = (isPlural ? groups : things).antecedent(
            of: .init(
                token: index, sentence: sentence, gender: .unknown,
                opaque: report(before: index..<index + 1, sentence: sentence),
                lastSpeaker: lastSpeaker, isSpeaker: true), drafts: drafts)
        guard let antecedent else { return }
        addMention(ofGroup: antecedent)
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
        people.add(
            .init(
                tokens: tokens, sentence: sentence, draft: draft, isSubject: isSubject(tokens),
                isInQuotation: isInQuotation, isReported: isReported(tokens, sentence: sentence)))
    }

    private mutating func resolve(_ phrase: SpeakerPhrase, sentence: Int, lastSpeaker: Int?) {
        switch phrase.kind {
        case .name: return
        case .pronoun:
            let index = phrase.tokens.lowerBound
            if isThirdPerson(index) {
                resolve(pronoun: index, sentence: sentence, inside: nil, lastSpeaker: lastSpeaker)
            } else if text.isWord(index, .it) || text.isWord(index, .they) {
                resolve(inanimate: index, sentence: sentence, lastSpeaker: lastSpeaker)
            }
        case .relative(let antecedent):
            join(phrase.tokens, toAntecedent: antecedent, sentence: sentence)
        case .unknownName:
            addDescription(phrase.tokens, kind: .organisation, isNamed: true, sentence: sentence)
        case .nominal(let head):
            if let found = antecedent(of: phrase.tokens, head: head, sentence: sentence, lastSpeaker: lastSpeaker)
                ?? salient(phrase.tokens, head: head, sentence: sentence, lastSpeaker: lastSpeaker)
            {
                join(
                    phrase.tokens, .nominal, to: found.draft, gender: gender(of: head), sentence: sentence,
                    isInQuotation: false, reason: found.reason, antecedent: found.span)
            } else if let draft = introduced(after: phrase.tokens, head: head, sentence: sentence) {
                join(
                    phrase.tokens, .nominal, to: draft, gender: gender(of: head), sentence: sentence,
                    isInQuotation: false, reason: .description, antecedent: nil)
            } else {
                addDescription(phrase.tokens, kind: kind(of: head), isNamed: false, sentence: sentence)
            }
        }
    }

    /// Resolves a relative pronoun to the phrase right before it.
    private mutating func join(_ pronoun: Range<Int>, toAntecedent antecedent: Range<Int>, sentence: Int) {
        if draftOfPhrase[antecedent] == nil {
            let name = Int(nameStarting[antecedent.lowerBound])
            if name >= 0, names[name].tokens == antecedent {
                draftOfPhrase[antecedent] = draftOfName[name]
            } else {
                addDescription(antecedent, kind: .person, isNamed: false, sentence: sentence)
            }
        }
        guard let draft = draftOfPhrase[antecedent] else { return }
        drafts[draft].mentions.append(
            MentionDraft(
                span: text.span(pronoun), kind: .pronominal, reason: .relative, antecedent: text.span(antecedent)))
        draftOfPhrase[pronoun] = draft
    }
}
