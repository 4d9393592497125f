import OnRecordText

/// The quoted stretches of a document in their sentences, with the questions that all rules about quoted words ask.
struct ClauseContext: Sendable {
    /// The position of a stretch in its frame.
    struct Place: Sendable {
        let frame: Int
        let item: Int
    }

    let text: TokenizedText
    let stretches: [QuotedStretch]
    let names: [NameMention]
    /// One reader for each frame, in text order.
    let readers: [FrameReader]
    /// The cues of each frame.
    private(set) var cues: [[Cue]]
    /// The position of each stretch.
    let places: [Place]
    /// Whether each frame contains only stretches and marks.
    private let isWordless: [Bool]

    init(text: TokenizedText, stretches: [QuotedStretch], names: [NameMention]) {
        self.text = text
        self.stretches = stretches
        self.names = names
        let blank = FrameReader(text: text, names: names)
        readers = FrameBuilder.frames(of: text, stretches: stretches).map { frame in
            var reader = blank
            reader.frame = frame
            return reader
        }
        var places = [Place](repeating: Place(frame: 0, item: 0), count: stretches.count)
        var cues: [[Cue]] = []
        for (number, reader) in readers.enumerated() {
            for (item, content) in reader.frame.items.enumerated() {
                if case .stretch(let stretch) = content { places[stretch] = Place(frame: number, item: item) }
            }
            cues.append(CueFinder(reader: reader).cues())
        }
        self.places = places
        self.cues = cues
        isWordless = readers.map { reader in
            !reader.frame.items.contains { item in
                guard case .token(let index) = item else { return false }
                return text.tokens[index].kind == .word || text.tokens[index].kind == .number
            }
        }
        for (number, reader) in readers.enumerated()
        where !cues[number].isEmpty && text.document.paragraphs[reader.frame.paragraph].zone == .title {
            self.cues[number] = cues[number].filter(isClearInTitle)
        }
    }

    func reader(of stretch: Int) -> FrameReader { readers[places[stretch].frame] }
    func cues(of stretch: Int) -> [Cue] { cues[places[stretch].frame] }

    /// The name that starts at `token`.
    func name(startingAt token: Int) -> Int? { names(startingIn: token..<token + 1).first }

    /// The names that start in `range`.
    func names(startingIn range: Range<Int>) -> Range<Int> {
        let first = names.partitionPoint { $0.tokens.lowerBound >= range.lowerBound }
        return first..<names[first...].partitionPoint { $0.tokens.lowerBound >= range.upperBound }
    }

    // MARK: The stretch itself

    /// The last token of a stretch's words, ignoring quotation marks inside it.
    func lastToken(of stretch: Int) -> Token {
        let inner = stretches[stretch].inner
        return text.tokens[inner.last { text.tokens[$0].mark == nil } ?? inner.upperBound - 1]
    }

    /// The number of words in a stretch.
    func wordCount(of stretch: Int) -> Int {
        stretches[stretch].inner.count { text.tokens[$0].kind == .word || text.tokens[$0].kind == .number }
    }

    /// Whether a stretch starts in lower case.
    func startsLow(_ stretch: Int) -> Bool {
        guard let first = stretches[stretch].inner.first(where: { text.tokens[$0].kind == .word }) else { return true }
        return text.tokens[first].shape == .lower
    }

    /// Whether the words of a stretch end a clause, so that a cue may follow.
    func closesClause(_ stretch: Int) -> Bool {
        let kind = lastToken(of: stretch).kind
        return kind == .comma || kind == .question || kind == .exclamation || kind == .dash
    }

    /// Whether `cue` is in a parenthetical that ends well before a stretch: "as Royce has said - and he can “go on”".
    func isParenthetical(_ cue: Cue, before stretch: Int) -> Bool {
        let reader = reader(of: stretch)
        let before = reader.nameStart(of: (cue.speaker, cue.speakerItems)) - 1
        let end = reader.kind(cue.item + 1)
        return !cue.isInverted && reader.isWord(before, .as) && (end == .comma || end == .dash)
            && places[stretch].item > cue.item + 2
    }

    /// Whether the content of `cue` ends before a later stretch: another stretch ends it with a comma, and a new clause
    /// with a subject and verb follows ("what Royce called “a start,” she wants to make “the end”").
    func isClosed(_ cue: Cue, before stretch: Int) -> Bool {
        // The complement of a verb of saying may contain any number of clauses.
        guard cue.strength != .saying else { return false }
        let reader = reader(of: stretch)
        return (cue.item + 1..<max(cue.item + 1, places[stretch].item)).contains { item in
            guard let other = reader.stretch(item), lastToken(of: other).kind == .comma,
                let subject = reader.phrase(startingAt: item + 1), reader.isPersonLike(subject)
            else { return false }
            let next = subject.items.upperBound + 1
            return next < places[stretch].item && (reader.isVerb(next) || reader.isBetweenSubjectAndVerb(next))
        }
    }

    /// Whether `cue` is in a subordinate clause that ends before a stretch: "The plan, which some have called good, was
    /// “a start.”"
    func isInSubordinateClause(_ cue: Cue, before stretch: Int) -> Bool {
        let reader = reader(of: stretch)
        let item = places[stretch].item
        if isInOpeningClause(cue, before: stretch) { return true }
        guard let opening = (0..<cue.item).last(where: { reader.kind($0) == .comma }),
            reader.has(opening + 1, .relative), reader.phrase(endingAt: opening - 1) != nil,
            let end = (cue.item + 1..<max(cue.item + 1, item)).first(where: { reader.kind($0) == .comma }),
            !(cue.item..<end).contains(where: { reader.stretch($0) != nil })
        else { return false }
        return end + 1 < item && reader.has(end + 1, .auxiliary)
    }

    /// Whether `cue` is in an initial subordinate clause, and a main clause with another subject follows: "After Royce
    /// asked about it, the others became “very angry.”"
    private func isInOpeningClause(_ cue: Cue, before stretch: Int) -> Bool {
        let reader = reader(of: stretch)
        guard reader.has(0, .subordinator), !reader.isWord(0, .as),
            let comma = (0..<places[stretch].item).first(where: { reader.kind($0) == .comma }), cue.item < comma,
            !(0..<comma).contains(where: { reader.stretch($0) != nil }),
            let subject = reader.phrase(startingAt: comma + 1)
        else { return false }
        let verb = subject.items.upperBound + 1
        return verb < places[stretch].item && subject.phrase.kind != .pronoun
            && (reader.isVerb(verb) || reader.isBetweenSubjectAndVerb(verb))
    }

    /// The verb of saying at the end of a stretch's sentence, separated from it: "It is a “start” for us, Royce said."
    func closingCue(after stretch: Int) -> Cue? {
        cues(of: stretch).last { $0.item > places[stretch].item && closesSentence($0, in: reader(of: stretch)) }
    }

    /// Whether speaker and cue follow the rest of the sentence after a comma: "It is a “start,” he thinks, she said."
    func closesSentence(_ cue: Cue, in reader: FrameReader) -> Bool {
        var first = reader.nameStart(
            of: (cue.speaker, min(cue.speakerItems.lowerBound, cue.item - cue.tokens.count + 1)...cue.item))
        if reader.isWord(first - 1, .the) { first -= 1 }
        let isAs = reader.isWord(first - 1, .as)
        if isAs, (cue.item..<reader.count).contains(where: { reader.kind($0) == .comma }) { return false }
        let before = isAs ? first - 2 : first - 1
        let isParted =
            reader.kind(before) == .comma
            || reader.stretch(before).map { lastToken(of: $0).kind != .word || !isLast(cue, in: reader) } ?? false
        let isReport =
            cue.strength == .saying
            || cue.strength == .thinking && isFinding(cue, in: reader) && isLast(cue, in: reader)
        return isReport && isParted && !reader.has(first, [.relative, .conjunction])
    }

    /// Whether `cue` is a verb of finding whose subject is a group or a document: "the inspectors found".
    private func isFinding(_ cue: Cue, in reader: FrameReader) -> Bool {
        guard text.lexicon.entry(text.tokens[cue.tokens.lowerBound].hash).complements.contains(.finding) else {
            return false
        }
        switch cue.speaker.kind {
        case .nominal(let head): return text.tokens[head].is([.documentNoun, .groupNoun]) || text.denotesPeople(head)
        case .name(let name): return names[name].kind == .organisation
        case .unknownName: return true
        case .pronoun, .relative: return false
        }
    }

    /// Whether a cue and its speaker end their sentence.
    private func isLast(_ cue: Cue, in reader: FrameReader) -> Bool {
        let next = reader.kind(max(cue.item, cue.speakerItems.upperBound) + 1)
        return next == nil || next == .period
    }

    /// The most items between a mere term and its cue.
    static let termReach = 12

    /// Whether a stretch is the object of a noun for a chant: loud chants of “Four more years” and “Stop.”
    func isChant(_ stretch: Int) -> Bool {
        let reader = reader(of: stretch)
        let item = places[stretch].item
        if reader.isWord(item - 1, .of), let cries = reader.token(item - 2) {
            return Self.cries.contains(text.tokens[cries].hash)
        }
        guard reader.isWord(item - 1, .and), let other = reader.stretch(item - 2) else { return false }
        return isChant(other)
    }

    private static let cries = WordSet(["chants", "chant", "cries", "shouts", "chorus", "choruses", "calls"])

    /// Whether a stretch is short enough to be a term rather than speech.
    func isTermLike(_ stretch: Int) -> Bool { startsLow(stretch) && wordCount(of: stretch) <= 2 }

    /// Whether a stretch may be a term in a prepositional phrase: "murdered by their families in “honor killings”".
    func isTermInPhrase(_ stretch: Int) -> Bool {
        // "launched to “get” her" is an infinitive.
        let reader = reader(of: stretch)
        let before = places[stretch].item - 1
        return isTermLike(stretch) && reader.has(before, .preposition) && !reader.isWord(before, .to)
    }

    /// Whether the frame of a stretch contains only stretches and marks.
    func standsAlone(_ stretch: Int) -> Bool { isWordless[places[stretch].frame] }
}
