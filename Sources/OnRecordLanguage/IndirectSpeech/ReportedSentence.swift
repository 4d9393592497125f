import OnRecordText

/// One sentence in the article's own words, with its cues, as the rules of indirect speech read it.
struct ReportedSentence: Sendable {
    let reader: FrameReader
    let cues: [Cue]
    let stretches: [QuotedStretch]
    /// The first item after any dateline.
    let start: Int
    /// The item after the last one before the closing punctuation.
    let end: Int

    /// The sentence of frame `number`, without `datelines`.
    init(_ number: Int, in context: ClauseContext, datelines: [TextSpan]) {
        let reader = context.readers[number]
        self.reader = reader
        cues = context.cues[number]
        stretches = context.stretches
        start =
            (0..<reader.count).first { item in
                guard let token = reader.token(item) else { return true }
                let place = reader.text.tokens[token].span.start
                return !datelines.contains { $0.contains(place) }
            } ?? reader.count
        var end = reader.count
        while end > 0, let kind = reader.kind(end - 1),
            [.period, .question, .exclamation, .ellipsis, .quotationMark].contains(kind)
        {
            end -= 1
        }
        self.end = end
    }

    /// Whether the sentence is a question.
    var isQuestion: Bool { reader.kind(reader.count - 1) == .question }

    func token(_ item: Int) -> Token? { reader.token(item).map { reader.text.tokens[$0] } }

    // MARK: Cues

    /// The verb that `cue` starts with.
    func lemma(of cue: Cue) -> Lemma { reader.text.tokens[cue.tokens.lowerBound].lemma }

    /// The forms in which `cue` may report.
    func forms(of cue: Cue) -> ReportingForms {
        let hash = reader.text.tokens[cue.tokens.lowerBound].hash
        let lexicon = reader.text.lexicon
        return cue.strength == .noun ? lexicon.complements(ofNoun: hash) : lexicon.entry(hash).complements
    }

    /// Whether a cue can report at all; asked first, since most cannot.
    func mayReport(_ cue: Cue) -> Bool { !forms(of: cue).isEmpty || reader.isWord(first(of: cue), .according) }

    /// The item of a cue's first word.
    func first(of cue: Cue) -> Int { cue.item - cue.tokens.count + 1 }

    /// The first item after a cue and its speaker, if that follows it.
    func after(_ cue: Cue) -> Int { max(cue.item, cue.isInverted ? cue.speakerItems.upperBound : cue.item) + 1 }

    /// Whether the speaker is the agent of a passive: "denied by Kadyrov".
    func isPassive(_ cue: Cue) -> Bool {
        cue.isInverted && reader.isWord(cue.speakerItems.lowerBound - 1, .by)
    }

    // MARK: Words

    /// The number of words outside quotation marks in `items`.
    func wordCount(_ items: Range<Int>) -> Int {
        items.count { reader.kind($0) == .word || reader.kind($0) == .number }
    }

    /// Whether `items` contain a finite verb after their first.
    func hasFiniteVerb(_ items: Range<Int>) -> Bool { items.dropFirst().contains(where: isFinite) }

    /// Whether the word at `item` looks like a finite verb rather than an adjective.
    func isFinite(_ item: Int) -> Bool {
        guard reader.isVerb(item) || isContraction(item), reader.kind(item - 1) != .possessive else { return false }
        if let token = reader.token(item), reader.endsIn(token, "ing") { return false }
        return !reader.has(item - 1, [.determiner, .possessivePronoun]) || reader.has(item, .auxiliary)
    }

    /// Whether the word at `item` is a contraction of subject and verb: "he's", "there's".
    func isContraction(_ item: Int) -> Bool {
        guard let token = token(item), token.is(.function) else { return false }
        let bytes = reader.text.document.text.utf8[token.span.range]
        return bytes.contains { $0 == UInt8(ascii: "'") || $0 == 0x99 }
    }

    /// Whether the word at `item` may be an infinitive after "to".
    func isBaseVerb(_ item: Int) -> Bool {
        guard let token = token(item), token.kind == .word, token.shape == .lower else { return false }
        if token.is([.baseForm, .being]) || Self.have.contains(token.hash) { return true }
        return !token.is([.function, .personNoun, .groupNoun, .pastForm, .gerund])
    }

    private static let have = WordSet(["have", "do", "not"])

    /// `items` without punctuation and conjunctions at their edges.
    func trimmed(_ items: Range<Int>) -> Range<Int> {
        var first = items.lowerBound
        var last = items.upperBound
        while first < last, isEdge(first) || reader.has(first, .conjunction) { first += 1 }
        while first < last, isEdge(last - 1) || reader.has(last - 1, .conjunction) { last -= 1 }
        return first..<last
    }

    private func isEdge(_ item: Int) -> Bool {
        guard let kind = reader.kind(item) else { return false }
        return [.comma, .semicolon, .colon, .dash, .ellipsis, .period, .other].contains(kind)
    }

    /// The tokens of `items`, quoted stretches included with their marks.
    func tokens(of items: Range<Int>) -> Range<Int>? {
        guard let first = items.first, let last = items.last else { return nil }
        let range = bounds(first).lowerBound..<bounds(last).upperBound
        return range.isEmpty ? nil : range
    }

    private func bounds(_ item: Int) -> Range<Int> {
        switch reader.frame.items[item] {
        case .token(let token): token..<token + 1
        case .stretch(let stretch): stretches[stretch].tokens
        }
    }
}
