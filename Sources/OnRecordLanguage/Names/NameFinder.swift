import OnRecordText

/// Finds the names of people, organisations, places and legislation in a document, by rules.
///
/// Runs of capitalised words are cut at titles, demonyms and other words that start or end a name, then classified by
/// the lexicon and by their context. Headlines, in which every word is capitalised, are read last, with the names found
/// in the body.
struct NameFinder {
    let text: TokenizedText
    var tokens: [Token] { text.tokens }
    /// The names in text order; they never overlap.
    private(set) var names: [NameMention] = []
    /// Whether the word at `index` also occurs in lower case in the document.
    func occursInLowerCase(_ index: Int) -> Bool { lowerWords.contains(tokens[index].hash) }

    /// Words that also occur in lower case: they are not names at the start of a sentence.
    private let lowerWords: WordSet
    /// What the document's capitals show about words that open its sentences.
    private(set) var capitals = Capitals()
    /// The tokens of names that are settled.
    private let isSettled: [Bool]

    /// A finder that has read `text`, in which the names `settled` are known.
    init(_ text: TokenizedText, settled: [NameMention] = []) {
        self.text = text
        var isSettled = [Bool](repeating: false, count: text.tokens.count)
        for name in settled { for index in name.tokens { isSettled[index] = true } }
        self.isSettled = isSettled
        var lowerWords = WordSet()
        for token in text.tokens where token.kind == .word && token.shape == .lower { lowerWords.insert(token.hash) }
        self.lowerWords = lowerWords
        run()
        names.removeAll { $0.tokens.contains { isSettled[$0] } }
        names += settled
        names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        capitals = Capitals(names, in: text)
    }

    private mutating func run() {
        var headlines: [Range<Int>] = []
        var unjudged: [Range<Int>] = []
        for (paragraph, range) in zip(text.document.paragraphs, text.paragraphs) {
            if isHeadline(paragraph, range) {
                headlines.append(range)
            } else {
                for run in runs(in: range) {
                    let found = (chamberLaw(run) ?? government(run)).map { [$0] } ?? judged(run)
                    names += found
                    if found.isEmpty { unjudged.append(run) }
                }
            }
        }
        let bare = BareNames(names, unjudged: unjudged, in: text)
        for index in names.indices where names[index].isGuess && bare.isPerson(names[index].tokens) {
            names[index].kind = .person
            names[index].isGuess = false
        }
        joinSurnames(unjudged)
        let joined = Set(names.flatMap(\.tokens))
        for run in unjudged where bare.isPerson(run) && joined.isDisjoint(with: run) {
            names.append(NameMention(tokens: run, kind: .person))
        }
        addPartyTags()
        let known = KnownNames(names, in: text)
        for range in headlines { names += known.names(inHeadline: range) }
    }

    /// Whether capitals are not evidence in a paragraph: a title, a deck that is not a sentence, boilerplate.
    private func isHeadline(_ paragraph: Paragraph, _ range: Range<Int>) -> Bool {
        switch paragraph.zone {
        case .title, .boilerplate: true
        case .deck: isTitleCase(range) || !(range.last.map { tokens[$0].isTerminator } ?? false)
        default: isTitleCase(range)
        }
    }

    /// Whether most words of a paragraph are capitalised, as in a headline.
    private func isTitleCase(_ range: Range<Int>) -> Bool {
        var words = 0
        var capitalised = 0
        for index in range where tokens[index].kind == .word && !tokens[index].is(.function) {
            words += 1
            capitalised += tokens[index].isCapitalised ? 1 : 0
        }
        return words >= 5 && words < 30 && capitalised * 10 >= words * 9
    }

    // MARK: Runs

    /// The runs of capitalised words in `range`, with the lower-case words that may occur inside a name.
    private func runs(in range: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard opensRun(index) else {
                index += 1
                continue
            }
            var end = index + 1
            while let next = continuation(of: index..<end, in: range) { end = next }
            runs.append(index..<end)
            index = end
        }
        return runs
    }

    private func opensRun(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isCapitalised, !isSettled[index],
            !token.is(.function)
                || token.shape == .allCapitals && token.span.count > 1 && token.is([.acronymPlace, .organisationName])
        else { return false }
        if isPartyTag(index) { return false }
        guard text.startsSentence[index] else { return true }
        if token.is([.title, .organisationName, .placeName, .acronymPlace, .demonym, .party]) { return true }
        if token.is([.commonWord, .calendar, .adverb]) {
            return index + 1 < tokens.count && tokens[index + 1].isCapitalised && !tokens[index + 1].is(.function)
        }
        return !lowerWords.contains(token.hash) || (index + 1 < tokens.count && tokens[index + 1].isCapitalised)
    }

    /// The new end of `run` if the next words continue it; `nil` if it is complete.
    private func continuation(of run: Range<Int>, in range: Range<Int>) -> Int? {
        let next = run.upperBound
        guard next < range.upperBound else { return nil }
        if text.startsSentence[next] || isSettled[next] { return nil }
        let token = tokens[next]
        if token.isCapitalised {
            // "May" is a verb and a month, and a surname after a first name.
            let isSurname =
                token.is(.calendar)
                && (isFirstName(next - 1) || tokens[next - 1].endsInFullStop && tokens[next - 1].span.count == 2)
            return token.is(.function) && token.shape != .allCapitals && !isSurname ? nil : next + 1
        }
        if token.kind == .number {
            return tokens[next - 1].is(.legislationHead) || tokens[next - 1].hash == Self.houseResolution
                ? next + 1 : nil
        }
        // "House resolution 351", in lower case.
        if token.is(.legislationHead), next + 1 < range.upperBound, tokens[next + 1].kind == .number { return next + 2 }
        // "of", "for", "de": inside a name if a capital follows.
        guard token.kind == .word, next + 1 < range.upperBound else {
            return token.kind == .other && isAmpersand(next) && next + 1 < range.upperBound
                && tokens[next + 1].isCapitalised ? next + 2 : nil
        }
        let following = tokens[next + 1]
        if token.is(.nameParticle), following.isCapitalised { return next + 2 }
        if token.is(.nameParticle), next + 2 < range.upperBound, following.is(.nameParticle),
            tokens[next + 2].isCapitalised
        {
            return next + 3
        }
        let joins =
            text.isWord(next, .of) || text.isWord(next, .for) || text.isWord(next, .and) || text.isWord(next, .on)
        guard joins,
            following.isCapitalised
                || (text.isWord(next + 1, .the) && next + 2 < range.upperBound && tokens[next + 2].isCapitalised)
        else { return nil }
        let after = following.isCapitalised ? next + 2 : next + 3
        return joinsName(run, at: next, to: after - 1) ? after : nil
    }

    private func isAmpersand(_ index: Int) -> Bool {
        text.document.text.utf8[tokens[index].span.start] == UInt8(ascii: "&")
    }

    /// Whether "of", "for" or "and" at `index` is inside one name.
    private func joinsName(_ run: Range<Int>, at index: Int, to next: Int) -> Bool {
        let head = tokens[index - 1]
        // "Government of the Russian Federation".
        let isState = head.hash == Self.government && tokens[next].is(.demonym)
        if tokens[next].is([.demonym, .title, .calendar]) && !head.is(.organisationHead) && !isState { return false }
        if tokens[next].is(.calendar) { return false }
        if text.isWord(index, .of) {
            return head.is([.organisationHead, .placeHead, .legislationHead, .eventHead]) || head.hash == Self.secretary
                || head.hash == Self.government || tokens[run.lowerBound].is(.placeHead)
        }
        if text.isWord(index, .and) {
            // "Department of Health and Human Services": only inside a name with its head noun before it.
            return run.count >= 3 && run.contains { text.isWord($0, .of) }
                && tokens[run.lowerBound].is(.organisationHead)
        }
        return head.is(.organisationHead)
    }

    private static let secretary = WordHash.of("secretary")
    private static let government = WordHash.of("government")
    private static let houseResolution = WordHash.of("h.res.")

    /// Legislation called by its chamber: "the Senate measure", "the House bill".
    private func chamberLaw(_ run: Range<Int>) -> NameMention? {
        let noun = run.upperBound
        guard run.count == 1, Self.chambers.contains(tokens[run.lowerBound].hash), noun < tokens.count,
            tokens[noun].shape == .lower, Self.laws.contains(tokens[noun].hash)
        else { return nil }
        return NameMention(tokens: run.lowerBound..<noun + 1, kind: .legislation)
    }

    private static let chambers = WordSet(["house", "senate"])
    private static let laws = WordSet(["bill", "measure", "resolution", "legislation"])

    /// A government, despite its lower case: "the Russian government".
    private func government(_ run: Range<Int>) -> NameMention? {
        guard run.allSatisfy({ tokens[$0].is(.demonym) }), run.upperBound < tokens.count,
            tokens[run.upperBound].shape == .lower, text.isWord(run.upperBound, .government)
        else { return nil }
        return NameMention(tokens: run.lowerBound..<run.upperBound + 1, kind: .organisation)
    }

    // MARK: Surnames

    /// Turns single words into people if they are the surname of a person named in full.
    private mutating func joinSurnames(_ unjudged: [Range<Int>]) {
        var surnames = WordSet()
        for name in names where name.kind == .person && name.tokens.count > 1 && !name.isGuess {
            surnames.insert(tokens[surname(of: name)].hash)
        }
        for index in names.indices where names[index].tokens.count == 1 && names[index].kind != .legislation {
            guard surnames.contains(tokens[names[index].tokens.lowerBound].hash) else { continue }
            names[index].kind = .person
            names[index].isGuess = false
        }
        for run in unjudged {
            guard let last = run.last, surnames.contains(tokens[last].hash), !tokens[last].is(.calendar) else {
                continue
            }
            names.append(NameMention(tokens: last..<last + 1, kind: .person))
        }
    }

    /// Adds the party and state after a person's name as a role: "Royce (R-CA)".
    private mutating func addPartyTags() {
        for index in names.indices where names[index].kind == .person {
            if let tag = partyTag(after: names[index].tokens) { names[index].roles.append(tag) }
        }
    }

    private func partyTag(after name: Range<Int>) -> Range<Int>? {
        let mark = name.upperBound
        guard mark + 1 < tokens.count, tokens[mark].kind == .openParenthesis || tokens[mark].kind == .comma,
            isPartyTag(mark + 1)
        else { return nil }
        return mark + 1..<mark + 2
    }

    /// The person named at `name`, with the titles before it and the party tag after it.
    func person(named name: Range<Int>) -> NameMention {
        var first = name.lowerBound
        while first > 0, tokens[first - 1].is(.title), tokens[first - 1].isCapitalised { first -= 1 }
        if first == name.lowerBound, first > 0, tokens[first - 1].shape == .lower,
            tokens[first - 1].is([.title, .personNoun]), !tokens[first - 1].is(.plural), !text.startsSentence[first]
        {
            first -= 1
        }
        let titles = first..<name.lowerBound
        var mention = NameMention(tokens: name, kind: .person, roles: titles.isEmpty ? [] : [titles])
        mention.gender = gender(of: name, titles: titles.isEmpty ? nil : titles)
        if let tag = partyTag(after: name) { mention.roles.append(tag) }
        return mention
    }

    /// Whether the token is a party tag, a letter with a state: "R-CA", "D-N.Y.".
    func isPartyTag(_ index: Int) -> Bool {
        let span = tokens[index].span
        let bytes = text.document.text.utf8
        return span.count >= 3 && bytes[span.start + 1] == UInt8(ascii: "-")
            && [UInt8(ascii: "R"), UInt8(ascii: "D"), UInt8(ascii: "I")].contains(bytes[span.start])
    }

    /// The token of a person's surname, skipping suffixes such as "Jr.".
    private func surname(of name: NameMention) -> Int {
        name.tokens.last { !tokens[$0].is(.nameSuffix) } ?? name.tokens.lowerBound
    }
}
