import OnRecordText

/// Classifies runs of capitalised words by what they name.
extension NameFinder {
    /// The names in `run`, with titles and demonyms removed and a kind given to what is left.
    func judged(_ run: Range<Int>) -> [NameMention] {
        let run = trimmed(run)
        guard !run.isEmpty else { return [] }
        if let parts = titled(run) { return parts }
        return kind(of: run).map { [$0] } ?? []
    }

    /// `run` without words at its edges that are not part of a name.
    private func trimmed(_ run: Range<Int>) -> Range<Int> {
        var start = run.lowerBound
        var end = run.upperBound
        while start < end, isTrimmable(start, in: start..<end) { start += 1 }
        while start < end, tokens[end - 1].is(.calendar), end - start == 1 || !maySurnameFollow(end - 2, in: run) {
            end -= 1
        }
        return start..<end
    }

    /// Whether a surname may follow the word at `index`: a first name, or an initial after one.
    private func maySurnameFollow(_ index: Int, in run: Range<Int>) -> Bool {
        if isFirstName(index) { return true }
        let isInitial = tokens[index].span.count == 2 && tokens[index].endsInFullStop
        return isInitial && index > run.lowerBound && isFirstName(run.lowerBound)
    }

    private func isTrimmable(_ index: Int, in run: Range<Int>) -> Bool {
        let token = tokens[index]
        if token.is(.function), token.shape != .allCapitals { return true }
        if token.is([.calendar]), !(run.count > 1 && isFirstName(index)) { return true }
        // "Urge Trump to act": a sentence-initial verb.
        let opensWithVerb = token.is([.baseForm, .plainVerb]) && token.is([.anyCue, .plainVerb])
        if opensWithVerb, run.count > 1, text.startsSentence[index], !isFirstName(index) { return true }
        guard token.is([.commonWord, .adverb]), text.startsSentence[index] || run.count == 1 else { return false }
        if token.is([.demonym]) { return run.count == 1 }
        return !isFollowedByHead(run)
    }

    private func isFollowedByHead(_ run: Range<Int>) -> Bool {
        run.dropFirst().contains { tokens[$0].is([.organisationHead, .placeHead, .legislationHead]) }
    }

    // MARK: Titles

    /// The names in a run with a title: the one before the title, and the person after it.
    private func titled(_ run: Range<Int>) -> [NameMention]? {
        guard let title = run.last(where: { isTitle($0, in: run) }) else { return untitled(run) }
        var names: [NameMention] = []
        var start = title + 1
        if start < run.upperBound, text.isWord(start, .of) { start = officeEnd(from: start, in: run) }
        var first = title
        while first > run.lowerBound, isTitle(first - 1, in: run) { first -= 1 }
        let before = trimmed(run.lowerBound..<first)
        if !before.isEmpty, let name = kind(of: before, beforeTitle: true) { names.append(name) }
        let person = start..<run.upperBound
        guard !person.isEmpty else { return names }
        if person.contains(where: { tokens[$0].is([.organisationHead]) }) && !isFirstName(person.lowerBound) {
            if let name = kind(of: run) { return [name] }
            return names
        }
        var mention = NameMention(tokens: withoutPlaceTail(person), kind: .person, roles: [first..<start])
        mention.gender = gender(of: mention.tokens, titles: first..<start)
        names.append(mention)
        return names
    }

    /// A person named after a lower-case title right before the run: "sportscaster Bryant Gumbel".
    private func untitled(_ run: Range<Int>) -> [NameMention]? {
        let before = run.lowerBound - 1
        guard before >= 0, tokens[before].kind == .word, tokens[before].shape == .lower,
            tokens[before].is([.title, .personNoun]), !tokens[before].is(.plural), run.count <= 4,
            !run.contains(where: {
                tokens[$0].is([.organisationHead, .organisationName, .legislationHead, .placeName])
            }),
            !text.startsSentence[run.lowerBound]
        else { return nil }
        if run.count == 1, place(run) != nil { return nil }
        var mention = NameMention(tokens: run, kind: .person, roles: [before..<before + 1])
        mention.gender = gender(of: run, titles: before..<before + 1)
        return [mention]
    }

    private func isTitle(_ index: Int, in run: Range<Int>) -> Bool {
        guard tokens[index].is(.title), tokens[index].isCapitalised else { return false }
        if index + 1 >= run.upperBound { return index > run.lowerBound ? false : true }
        // "House Speaker" is a title before a name, but "King" in "Stephen King" is a surname.
        return !(index == run.upperBound - 1 && isFirstName(run.lowerBound))
    }

    /// Where the office ends and the name starts after "Secretary of" and the like.
    private func officeEnd(from start: Int, in run: Range<Int>) -> Int {
        var index = start + 1
        if index < run.upperBound, text.isWord(index, .the) { index += 1 }
        if index < run.upperBound { index += 1 }
        // "Secretary of Homeland Security Jane Doe": leave two words for the name, or one.
        while run.upperBound - index > 1, !isFirstName(index), !tokens[index].is(.title),
            run.upperBound - index > 2 || Self.offices.contains(tokens[index].hash)
        {
            index += 1
        }
        return index
    }

    /// Words that end the name of an office after "Secretary of" and the like.
    private static let offices = WordSet([
        "affairs", "security", "services", "development", "commerce", "defense", "justice", "state", "energy",
        "education",
    ])

    private func withoutPlaceTail(_ person: Range<Int>) -> Range<Int> {
        // "Rep. Jane Doe of Ohio": the state is not part of the name.
        if let of = person.first(where: { text.isWord($0, .of) || text.isWord($0, .for) }), of > person.lowerBound {
            return person.lowerBound..<of
        }
        return person
    }

    // MARK: Kinds

    /// The classified name in `run`; `nil` if there is no evidence for a name.
    private func kind(of run: Range<Int>, beforeTitle: Bool = false) -> NameMention? {
        if let name = legislation(run) { return name }
        if let place = place(run) { return place }
        if let organisation = organisation(run, beforeTitle: beforeTitle) { return organisation }
        if beforeTitle { return nil }
        if let person = person(run) { return person }
        return guess(run)
    }

    private func legislation(_ run: Range<Int>) -> NameMention? {
        guard
            let head = run.last(where: {
                tokens[$0].is(.legislationHead) || tokens[$0].hash == Self.hRes || tokens[$0].hash == Self.hr
            })
        else { return nil }
        // A convention "on" something is a treaty; any other is a meeting.
        if tokens[head].is(.eventHead), !(head + 1 < run.upperBound && text.isWord(head + 1, .on)) { return nil }
        let hasNumber = head + 1 < run.upperBound && tokens[head + 1].kind == .number
        if head + 1 < run.upperBound, text.isWord(head + 1, .of) || text.isWord(head + 1, .on) {
            return NameMention(tokens: run, kind: .legislation)
        }
        guard hasNumber || (head == run.upperBound - 1 && run.count > 1) else { return nil }
        return NameMention(tokens: run.lowerBound..<(hasNumber ? head + 2 : run.upperBound), kind: .legislation)
    }

    private func place(_ run: Range<Int>) -> NameMention? {
        if run.count == 1, tokens[run.lowerBound].is([.placeName, .acronymPlace]) {
            return NameMention(tokens: run, kind: .place)
        }
        if run.contains(where: { tokens[$0].is(.placeHead) }),
            !run.contains(where: { tokens[$0].is(.organisationHead) && !tokens[$0].is(.placeHead) }), run.count > 1,
            !isFirstName(run.lowerBound)
        {
            return NameMention(tokens: run, kind: .place)
        }
        if run.count == 2, isStateName(run) { return NameMention(tokens: run, kind: .place) }
        // "Central Asia", "eastern Ukraine".
        if run.count == 2, Self.directions.contains(tokens[run.lowerBound].hash),
            place(run.lowerBound + 1..<run.upperBound) != nil
        {
            return NameMention(tokens: run, kind: .place)
        }
        guard run.count <= 4, let value = text.lexicon.names.places.value(of: lowercased(run)) else { return nil }
        // A town may also be a surname: only countries and states are certain without context.
        if value == UInt8(ascii: "T"), run.count == 1, text.lexicon.names.surnames.value(of: lowercased(run)) != nil,
            !isAfterPlacePreposition(run.lowerBound)
        {
            return nil
        }
        return NameMention(tokens: run, kind: .place)
    }

    private static let directions = WordSet([
        "central", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper", "lower",
    ])

    private func isAfterPlacePreposition(_ index: Int) -> Bool {
        text.isWord(index - 1, .in) || text.isWord(index - 1, WordForm.at) || text.isWord(index - 1, WordForm.near)
    }

    private func organisation(_ run: Range<Int>, beforeTitle: Bool) -> NameMention? {
        let last = tokens[run.upperBound - 1]
        if run.count == 1 {
            let isAcronym = last.shape == .allCapitals && last.span.count <= 6 && !last.is([.commonWord, .calendar])
            // A head noun alone is a name only in mid-sentence: "Reports" may start a sentence like any noun.
            let isHead =
                last.is(.organisationHead)
                && (!text.startsSentence[run.lowerBound] || !occursInLowerCase(run.lowerBound))
            return last.is(.organisationName) || isHead || isAcronym
                ? NameMention(tokens: run, kind: .organisation) : nil
        }
        guard
            !isFirstName(run.lowerBound) || last.is(.organisationHead)
                || run.contains(where: { text.isWord($0, .of) || text.isWord($0, .for) })
        else { return nil }
        guard
            let head = run.last(where: { tokens[$0].is([.organisationHead, .organisationName]) })
                ?? (text.isWord(run.lowerBound, .government) && text.isWord(run.lowerBound + 1, .of)
                    ? run.lowerBound : nil)
        else { return nil }
        // Before a title, the office may follow the organisation: "Human Rights First Advocacy Counsel".
        let hasTail = run.contains { text.isWord($0, .of) || text.isWord($0, .for) || text.isWord($0, .on) }
        if head == run.lowerBound, text.isWord(head + 1, .of) { return NameMention(tokens: run, kind: .organisation) }
        let isNamed = tokens[head].is(.organisationName) && head == run.lowerBound
        if isNamed && run.count > 1 && !tokens[run.upperBound - 1].is(.organisationHead) {
            return run.count > 2 ? nil : NameMention(tokens: run, kind: .organisation)
        }
        return NameMention(
            tokens: run
                .lowerBound..<(hasTail || !beforeTitle && run.upperBound - head <= 2 ? run.upperBound : head + 1),
            kind: .organisation)
    }

    private func person(_ run: Range<Int>) -> NameMention? {
        guard run.count <= 5 else { return nil }
        let hasFirstName = isFirstName(run.lowerBound)
        let isIntroduced = isIntroducedByName(run.lowerBound)
        if run.count == 1 {
            guard hasFirstName || isIntroduced else { return nil }
            guard isIntroduced || !text.startsSentence[run.lowerBound] || !isOrdinaryWord(run.lowerBound) else {
                return nil
            }
            var mention = NameMention(tokens: run, kind: .person, gender: gender(of: run, titles: nil))
            mention.isGuess = !isIntroduced
            return mention
        }
        let hasAge =
            run.upperBound + 1 < tokens.count && tokens[run.upperBound].kind == .comma && isAge(run.upperBound + 1)
        let hasInitial = run.dropFirst().dropLast().contains { tokens[$0].span.count == 2 && tokens[$0].endsInFullStop }
        let hasEvidence =
            hasFirstName || hasAge || hasInitial || isIntroduced || isFollowedByPerson(run.upperBound) || isCredit(run)
            || isPartyTagged(run.upperBound)
        let last = tokens[run.upperBound - 1]
        guard hasEvidence, !last.is([.commonWord, .party]) || last.is(.calendar) || hasAge else { return nil }
        return NameMention(tokens: withoutPlaceTail(run), kind: .person, gender: gender(of: run, titles: nil))
    }

    /// A name by its shape alone: a place after "in", a person if the last word is a known surname, otherwise an
    /// organisation.
    private func guess(_ run: Range<Int>) -> NameMention? {
        let last = run.upperBound - 1
        let isSurname = text.lexicon.names.surnames.value(of: lowercased(last..<run.upperBound)) != nil
        if run.count == 1 {
            let token = tokens[run.lowerBound]
            let isCommon = token.is([
                .demonym, .commonWord, .party, .title, .calendar, .legislationHead, .eventHead, .personNoun, .groupNoun,
            ])
            guard !text.startsSentence[run.lowerBound] || !isOrdinaryWord(run.lowerBound), !isCommon else { return nil }
            // "The newspaper Haaretz" names a paper; "the daily Trump" does not.
            let noun = run.lowerBound - 1
            let isAdjective = noun >= 0 && Self.outlets.contains(tokens[noun].hash) && !tokens[noun].is(.groupNoun)
            if !isAdjective, isOutletContext(run) {
                return NameMention(tokens: run, kind: .organisation)
            }
            if isTownContext(run) { return NameMention(tokens: run, kind: .place) }
            return isSurname ? NameMention(tokens: run, kind: .person, isGuess: true) : nil
        }
        guard run.count <= 4,
            !run.contains(where: { tokens[$0].is([.commonWord, .calendar, .eventHead, .demonym, .party]) })
        else { return nil }
        if isOutletContext(run) { return NameMention(tokens: run, kind: .organisation) }
        return NameMention(tokens: run, kind: isSurname && run.count <= 3 ? .person : .organisation, isGuess: true)
    }

    /// Whether the context of `run` is one of a news outlet: "the newspaper Novaya Gazeta", "Novaya Gazeta, a Russian
    /// newspaper", "Novaya Gazeta reported".
    func isOutletContext(_ run: Range<Int>) -> Bool {
        func isOutlet(_ index: Int) -> Bool {
            tokens.indices.contains(index) && Self.outlets.contains(tokens[index].hash) && tokens[index].shape == .lower
        }
        if isOutlet(run.lowerBound - 1) { return true }
        let after = run.upperBound
        guard after + 1 < tokens.count else { return false }
        if run.count > 1, Self.reporting.contains(tokens[after].hash) { return true }
        guard tokens[after].kind == .comma, tokens[after + 1].is(.determiner) else { return false }
        return (after + 2..<after + 6).contains { next in
            isOutlet(next) && (after + 2..<next).allSatisfy { tokens[$0].kind == .word && !tokens[$0].is(.function) }
        }
    }

    private static let outlets = WordSet([
        "newspaper", "daily", "weekly", "tabloid", "magazine", "website", "broadcaster", "newswire", "station",
    ])

    /// Whether `run` is the long name of a state: "Russian Federation", "Islamic Republic of Iran".
    func isStateName(_ run: Range<Int>) -> Bool {
        run.count > 1 && Self.stateNouns.contains(tokens[run.lowerBound + 1].hash)
            && tokens[run.lowerBound].is(.demonym)
    }

    private static let stateNouns = WordSet(["federation", "republic"])

    private static let reporting = WordSet(["reports", "reported"])

    private static let hRes = WordHash.of("h.res.")
    private static let hr = WordHash.of("h.r.")
}
