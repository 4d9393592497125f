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
    /// Whether a phrase that denotes a speaker starts at each token.
    private let speakerStarts: [Bool]
    /// Whether one that denotes the speaker of indirect speech does.
    private let reporterStarts: [Bool]
    /// The first token that denotes a speaker in each sentence; above all others where there is none.
    private let firstSpeakers: [Int]
    /// For each stretch, the first of those whose speaker it has.
    private let origins: [Int]
    /// The number of each sentence's paragraph.
    private let paragraphs: [Int]
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
    /// The first name of a person in the body.
    let firstPerson: Int?

    /// A resolver for the names of a document and its speaker phrases: those of `decisions`, and `reporters`.
    init(context: ClauseContext, decisions: [AttributionDecision?], reporters: [SpeakerPhrase] = []) {
        text = context.text
        self.context = context
        self.decisions = decisions
        self.reporters = reporters
        reporterStarts = Self.starts(of: reporters, in: context.text)
        speakerStarts = Self.starts(of: reporters + decisions.compactMap { $0?.speaker }, in: context.text)
        let clusterer = NameClusterer(text: context.text, names: context.names)
        let drafts = clusterer.drafts
        self.drafts = drafts
        draftOfName = clusterer.draftOfName
        reasonOfName = clusterer.reasonOfName
        nameStarting = Self.nameStarts(in: context)
        origins = Self.origins(decisions)
        paragraphs = Self.paragraphs(of: context.text)
        firstSpeakers = context.text.sentences.map { [speakerStarts] in
            $0.first { speakerStarts[$0] } ?? Int.max
        }
        nameTitled = Self.titles(in: context)
        byRole = Self.roles(of: drafts, in: context.text)
        firstPerson = Self.firstPerson(in: context)
        organisations = Set(drafts.indices.filter { drafts[$0].kind == .organisation && drafts[$0].isNamed })
    }

    /// Reads the document once from start to end; returns the drafts with all their mentions.
    mutating func resolve() -> [EntityDraft] {
        let phrases = speakerPhrases()
        let opensPhrase = Self.starts(of: phrases.values, in: text)
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

    private func speaker(of stretch: Int) -> Int? {
        guard let phrase = decisions[origins[stretch]]?.speaker else { return nil }
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
        reporterStarts[tokens.lowerBound]
            || text.isWord(tokens.lowerBound - 1, .the) && reporterStarts[tokens.lowerBound - 1]
            || text.isSubject(tokens)
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
            things.add(candidate(tokens, of: draft, sentence: sentence, isName: true))
        }
        if !isInQuotation { addGroup(named: name, sentence: sentence) }
        // A name of which only the shape is evidence may be anything, unless it speaks.
        guard drafts[draft].kind == .person, !names[name].isGuess || speakerStarts[tokens.lowerBound] else {
            return
        }
        people.add(candidate(tokens, of: draft, sentence: sentence, isInQuotation: isInQuotation, isName: true))
    }

    /// A mention as a possible antecedent.
    func candidate(
        _ tokens: Range<Int>, of draft: Int, sentence: Int, isInQuotation: Bool = false, isName: Bool = false
    ) -> AntecedentFinder.Candidate {
        let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
        return .init(
            tokens: tokens, sentence: sentence, paragraph: paragraphs[sentence], draft: draft,
            isInQuotation: isInQuotation, isSubject: isSubject(tokens), isName: isName,
            isOpening: text.startsSentence[tokens.lowerBound],
            isPossessor: after < text.tokens.count && text.tokens[after].kind == .possessive,
            isAfterPreposition: before >= 0 && text.tokens[before].is(.preposition),
            isCoordinated: isName && text.isCoordinated(tokens), isSpeaker: speakerStarts[tokens.lowerBound],
            // Its article aside.
            isReported: firstSpeakers[sentence] < before)
    }

    /// A pronoun or description that starts at `index`, for which an antecedent is sought.
    func anaphor(_ index: Int, sentence: Int, gender: Gender) -> AntecedentFinder.Anaphor {
        .init(token: index, sentence: sentence, paragraph: paragraphs[sentence], gender: gender)
    }

    private mutating func resolve(pronoun index: Int, sentence: Int, inside: Int?, lastSpeaker: Int?) {
        let gender: Gender = text.tokens[index].is(.masculine) ? .masculine : .feminine
        let excluded = inside.flatMap(speaker)
        let speaks = text.tokens[index].is(.subjectPronoun) && speakerStarts[index]
        var anaphor = anaphor(index, sentence: sentence, gender: gender)
        anaphor.isInQuotation = inside != nil
        anaphor.excluded = excluded ?? subject(ofObject: index, sentence: sentence)
        anaphor.opaque = inside == nil ? report(before: index..<index + 1, sentence: sentence) : nil
        anaphor.lastSpeaker = inside == nil ? lastSpeaker : nil
        let choice = people.antecedent(of: anaphor, by: speaks ? .speaking : .mentioned, drafts: drafts) {
            // Nobody speaks of themselves by name: "“Ann knows where I live,” she said".
            if speaks { return !($0.isInQuotation && $0.sentence == sentence) }
            // An unnamed speaker may go on speaking; what else is told is told of them only once a pronoun was.
            return drafts[$0.draft].isNamed || drafts[$0.draft].mentions.count > 1
        }
        guard let choice else { return }
        join(
            index..<index + 1, .pronominal, to: referent(choice, .pronoun), gender: gender, sentence: sentence,
            isInQuotation: inside != nil)
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
        let subjects = people.candidates.suffix(AntecedentFinder.most).reversed().prefix { $0.sentence == sentence }
            .filter(\.isSubject)
        guard text.ends(index - 1, in: "ing") else {
            guard let subject = subjects.first, subject.tokens.upperBound < index else { return nil }
            let verbs = subject.tokens.upperBound..<index - 1
            return verbs.allSatisfy { text.tokens[$0].is([.auxiliary, .adverb]) } ? subject.draft : nil
        }
        // The subject of a participle after a comma is that of the sentence.
        guard index > 1, text.tokens[index - 2].kind == .comma, let subject = subjects.last else { return nil }
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
        var anaphor = anaphor(index, sentence: sentence, gender: .unknown)
        anaphor.opaque = report(before: index..<index + 1, sentence: sentence)
        anaphor.lastSpeaker = lastSpeaker
        guard let choice = (isPlural ? groups : things).antecedent(of: anaphor, by: .things, drafts: drafts) else {
            return
        }
        addMention(ofGroup: choice.antecedent)
        add(index..<index + 1, .pronominal, referring: referent(choice, .pronoun))
    }

    private mutating func add(_ tokens: Range<Int>, _ kind: Mention.Kind, referring referent: Referent) {
        drafts[referent.draft].mentions.append(
            MentionDraft(
                span: text.span(tokens), kind: kind, reason: referent.reason, antecedent: referent.span,
                certainty: referent.certainty, rival: referent.rival))
        draftOfPhrase[tokens] = referent.draft
    }

    mutating func join(
        _ tokens: Range<Int>, _ kind: Mention.Kind, to referent: Referent, gender: Gender, sentence: Int,
        isInQuotation: Bool
    ) {
        let draft = referent.draft
        add(tokens, kind, referring: referent)
        if drafts[draft].kind != .person {
            offer(thing: tokens, of: draft, sentence: sentence)
            return
        }
        if drafts[draft].gender == .unknown { drafts[draft].gender = gender }
        people.add(candidate(tokens, of: draft, sentence: sentence, isInQuotation: isInQuotation))
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
                    phrase.tokens, .nominal, to: found, gender: gender(of: head), sentence: sentence,
                    isInQuotation: false)
            } else if let draft = introduced(after: phrase.tokens, head: head, sentence: sentence) {
                let referent = Referent(draft: draft, span: nil, reason: .description, certainty: Self.definite)
                join(
                    phrase.tokens, .nominal, to: referent, gender: gender(of: head), sentence: sentence,
                    isInQuotation: false)
            } else {
                addDescription(phrase.tokens, kind: kind(of: head), isNamed: false, sentence: sentence)
                offer(speaker: phrase.tokens, head: head, sentence: sentence)
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
        add(
            pronoun, .pronominal,
            referring: Referent(draft: draft, span: text.span(antecedent), reason: .relative))
    }
}
