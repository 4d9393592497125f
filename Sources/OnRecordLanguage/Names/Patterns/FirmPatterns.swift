import OnRecordText

/// Firms and clubs by what only they have: "Bechtel shares", "a stake in Skoda", "retailers Asda and Tesco", "spells at
/// Arsenal and Real Madrid".
struct FirmPatterns {
    let reader: PatternReader
    let topic: TopicWords
    private var tokens: [Token] { reader.tokens }

    /// The names that the word at `index`, which has one of the classes of `nameCue`, shows to be organisations.
    func names(at index: Int) -> [Range<Int>] {
        let token = tokens[index]
        if token.isCapitalised, topic.isSports, let club = club(at: index) { return [club] }
        if token.isCapitalised, !reader.text.startsSentence[index] || reader.isNamePart(index - 1) { return [] }
        var found: [Range<Int>] = []
        if reader.has(index, .firmNoun) { found += introduced(by: index) + apposed(to: index) }
        if reader.has(index, .firmPossession) { found += owners(of: index) }
        if reader.has(index, .firmRelation) { found += related(to: index) }
        if topic.isSports { found += employers(of: index) }
        guard reader.has(index, .firmVerb) else { return found }
        if topic.isSports, Self.moves.contains(token.hash) { found += clubs(after: index) }
        if Self.making.contains(token.hash), reader.text.isWord(index + 1, .by) { found += makers(from: index + 2) }
        if Self.results.contains(token.hash) { found += winners(of: index) }
        return found
    }

    private func isFirm(_ run: Range<Int>) -> Bool {
        reader.mayBeOrganisation(run) && !reader.isCountry(run) && !endsPerson(run)
            && !run.contains { tokens[$0].is([.eventHead, .legislationHead]) }
    }

    private func endsPerson(_ run: Range<Int>) -> Bool {
        run.lowerBound > 0 && tokens[run.lowerBound - 1].is(.title) && tokens[run.lowerBound - 1].isCapitalised
    }

    // MARK: Firms

    /// "carmaker Skoda", "firms such as Asda and Tesco", "among the firms accused were A, B and C".
    private func introduced(by noun: Int) -> [Range<Int>] {
        let isPlural =
            Letters.lowercased(reader.text.document.text.utf8[tokens[noun].span.end - 1]) == UInt8(ascii: "s")
        var start = noun + 1
        if isPlural {
            if reader.text.isWord(start, .such), reader.text.isWord(start + 1, .as) {
                start += 2
            } else if reader.isAny(start, of: Self.including) {
                start += 1
            } else if start + 1 < tokens.count, tokens[start].kind == .comma,
                reader.isAny(start + 1, of: Self.including)
            {
                start += 2
            } else if let verb = (start..<min(start + 4, tokens.count)).first(where: { tokens[$0].is(.being) }),
                (start..<verb).allSatisfy({ tokens[$0].shape == .lower && tokens[$0].kind == .word }),
                reader.isAny(noun - 2, of: Self.among) || reader.isAny(noun - 1, of: Self.among)
            {
                start = verb + 1
            }
        }
        guard reader.isNamePart(start), !reader.text.startsSentence[start] else { return [] }
        let items = isPlural ? reader.list(from: start) : [start..<reader.runEnd(from: start)]
        let after = items.last?.upperBound ?? start
        // "the firm Dyson founded", "giant Tiger Woods": a clause, or a person of two names.
        if !isPlural, after < tokens.count, tokens[after].is([.pastForm]), Self.founding.contains(tokens[after].hash) {
            return []
        }
        guard
            isPlural ? items.count > 1 || start > noun + 1 : items[0].count <= 3 && !tokens[start].is(.organisationHead)
        else { return [] }
        return items.filter(isFirm)
    }

    /// "Bafco, a builder," and "Skoda, the Czech carmaker,".
    private func apposed(to noun: Int) -> [Range<Int>] {
        var index = noun - 1
        while index > 1, noun - index < 5, tokens[index].kind == .word, !tokens[index].is([.determiner, .preposition]) {
            index -= 1
        }
        guard index > 1, tokens[index].is(.determiner), tokens[index - 1].kind == .comma, reader.isNamePart(index - 2)
        else { return [] }
        let run = reader.runStart(before: index - 1)..<index - 1
        let after = noun + 1
        // The noun is the apposition's head: "a bank manager" and "the airline's chief" are not.
        guard
            after >= tokens.count
                || [.comma, .period, .closeParenthesis, .dash, .semicolon].contains(tokens[after].kind)
                || tokens[after].is([.preposition, .relative]) || reader.text.isWord(after, .that)
        else { return [] }
        // "a giant of the stage", "the maker of the film".
        guard run.count <= 3, !reader.isFirstName(run.lowerBound),
            !Self.personal.contains(tokens[noun].hash) || !reader.isSurname(run.upperBound - 1)
        else { return [] }
        // "Worse, the companies have lost".
        let isPlural =
            Letters.lowercased(reader.text.document.text.utf8[tokens[noun].span.end - 1]) == UInt8(ascii: "s")
        if isPlural, run.count == 1 || tokens[run.lowerBound].is([.adverb, .commonWord]) { return [] }
        return isFirm(run) && !reader.isPlace(run) ? [run] : []
    }

    /// "Bechtel shares", "the Opel and Saab brands".
    private func owners(of noun: Int) -> [Range<Int>] {
        guard reader.isNamePart(noun - 1) else { return [] }
        let items = reader.list(before: noun)
        guard let last = items.last, !reader.isPlace(last), !tokens[last.lowerBound].is([.commonWord, .adverb]) else {
            return []
        }
        if Self.people.contains(tokens[noun].hash) || last.count == 1 && reader.text.startsSentence[last.lowerBound] {
            // "Clinton workers", "Trump boss", "Small shops".
            guard
                last.count > 1
                    || !reader.isOrdinary(tokens[last.lowerBound].hash) && Self.stocks.contains(tokens[noun].hash),
                !Self.people.contains(tokens[noun].hash)
            else { return [] }
        }
        let isPlural = Self.brands.contains(tokens[noun].hash)
        return (isPlural ? items : [last]).filter { isFirm($0) && !reader.isPlace($0) }
    }

    /// "a stake in Skoda", "owner of Volvo and Spotify".
    private func related(to noun: Int) -> [Range<Int>] {
        guard reader.isAny(noun + 1, of: Self.relating), reader.isNamePart(noun + 2),
            !reader.text.startsSentence[noun + 2]
        else { return [] }
        // "share of Clinton", "part of the division of Germany" have other meanings.
        if Self.vague.contains(tokens[noun].hash), !reader.text.isWord(noun + 1, .in) { return [] }
        if Self.staff.contains(tokens[noun].hash), !reader.isAny(noun + 1, of: Self.at) { return [] }
        let items = reader.list(from: noun + 2)
        guard let last = items.last else { return [] }
        let isOwned = last.upperBound < tokens.count && tokens[last.upperBound].kind == .possessive
        return isOwned ? [] : items.filter { isFirm($0) && !reader.isPlace($0) }
    }

    /// "Siemens and Bechtel have won contracts": the subject of a verb with what firms win or report.
    private func winners(of verb: Int) -> [Range<Int>] {
        let object = (verb + 1..<min(verb + 5, tokens.count)).first {
            tokens[$0].isCapitalised || tokens[$0].kind != .word && tokens[$0].kind != .number
                || reader.has($0, .firmResult)
        }
        guard let object, reader.has(object, .firmResult), tokens[object].shape == .lower else { return [] }
        var end = verb
        while end > 0, tokens[end - 1].is([.auxiliary, .adverb]) { end -= 1 }
        let items = reader.list(before: end)
        // People win orders too: several firms are beyond doubt, and one that posts profits.
        let isReport = Self.reports.contains(tokens[verb].hash) && Self.figures.contains(tokens[object].hash)
        guard items.count > 1 || isReport && items.count == 1,
            items.allSatisfy({ isFirm($0) && !reader.isPlace($0) && $0.count <= 3 })
        else { return [] }
        return items
    }

    /// "made by Pfizer and Novartis".
    private func makers(from start: Int) -> [Range<Int>] {
        guard reader.isNamePart(start), !topic.isShows else { return [] }
        let items = reader.list(from: start).filter { isFirm($0) && !reader.isPlace($0) }
        return items.count == 1 && items[0].count == 1 && reader.isSurname(items[0].lowerBound) ? [] : items
    }

    /// Whether a list with two "and" is one of organisations, since its first and last item are: "Morgan Group, Slater
    /// and Walker and Barlow Holdings".
    func arePartners(_ items: [Range<Int>]) -> Bool {
        guard items.count > 2, let first = items.first, let last = items.last else { return false }
        return [first, last].allSatisfy { tokens[$0.upperBound - 1].is(.organisationHead) }
            && items.contains { $0.contains { reader.text.isWord($0, .and) } }
    }

    // MARK: Clubs

    /// "Liverpool beat Everton", "joined Leeds from Hull City".
    private func clubs(after verb: Int) -> [Range<Int>] {
        guard reader.isNamePart(verb + 1) else { return [] }
        let object = verb + 1..<reader.runEnd(from: verb + 1)
        if Self.wins.contains(tokens[verb].hash) {
            let subject = reader.runStart(before: verb)..<verb
            guard !subject.isEmpty, isClub(subject), isClub(object), isTown(subject) || isTown(object) else {
                return []
            }
            return [subject, object]
        }
        guard isLikeClub(object) else { return [] }
        let next = object.upperBound
        guard reader.text.isWord(next, .from) || reader.text.isWord(next, .for), reader.isNamePart(next + 1) else {
            return [object]
        }
        let other = next + 1..<reader.runEnd(from: next + 1)
        return isLikeClub(other) ? [object, other] : [object]
    }

    private func isLikeClub(_ run: Range<Int>) -> Bool {
        isClub(run)
            && (isTown(run) || reader.has(run.upperBound - 1, .clubHead) || reader.has(run.lowerBound, .clubOpening)
                || !reader.isSurname(run.upperBound - 1) && !reader.isFirstName(run.lowerBound))
    }

    private func isTown(_ run: Range<Int>) -> Bool { reader.isPlace(run) && !reader.isCountry(run) }

    /// "Arsenal striker", "spells at Arsenal and Real Madrid", "leave Manchester City".
    private func employers(of noun: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        if reader.has(noun, .clubRole), reader.isNamePart(noun - 1) {
            let run = reader.runStart(before: noun)..<noun
            if isClub(run), !Self.surnames(run, reader) { found.append(run) }
        }
        let isRelation = Self.relations.contains(tokens[noun].hash)
        if isRelation, reader.isAny(noun + 1, of: Self.clubPrepositions), reader.isNamePart(noun + 2) {
            found += reader.list(from: noun + 2).filter(isClub)
        }
        return found
    }

    /// The club whose name shows it: "Real Madrid", "Leeds United".
    private func club(at index: Int) -> Range<Int>? {
        guard reader.has(index, .clubHead) || reader.has(index, .clubOpening) else { return nil }
        let start = reader.runStart(before: index + 1)
        let run = start..<reader.runEnd(from: start)
        guard run.count > 1, run.count <= 4, isClub(run), !tokens[start].is([.title, .commonWord]) else { return nil }
        let isHead = reader.has(index, .clubHead) && index == run.upperBound - 1
        let isOpening = reader.has(index, .clubOpening) && index == start
        guard isHead || isOpening else { return nil }
        // "in Manchester City Centre", "New York City": a town, unless it plays.
        if isHead, Self.towns.contains(tokens[index].hash), reader.isPlace(run) || reader.text.isWord(start - 1, .in) {
            return nil
        }
        return reader.isPlace(run) ? nil : run
    }

    private func isClub(_ run: Range<Int>) -> Bool {
        reader.mayBeOrganisation(run) && !reader.isCountry(run) && !endsPerson(run)
            && !run.contains { tokens[$0].is([.eventHead, .legislationHead]) }
            && !(run.count == 2 && reader.isFirstName(run.lowerBound) && !reader.isPlace(run))
    }

    /// Whether the words before a player's role are a person's: "Henry captain".
    private static func surnames(_ run: Range<Int>, _ reader: PatternReader) -> Bool {
        run.count == 1 && reader.text.startsSentence[run.lowerBound]
            && reader.isOrdinary(reader.tokens[run.lowerBound].hash)
    }

    // MARK: Words

    private static let including = WordSet(["including", "like", "include"])
    private static let among = WordSet(["among", "the"])
    private static let founding = WordSet(["founded", "built", "created", "started", "ran", "owned", "led"])
    private static let personal = WordSet(["giant", "label", "carrier", "operator", "builder", "maker", "miner"])
    private static let stocks = WordSet(["shares", "stock", "executives", "shareholders", "stockholders"])
    private static let people = WordSet(["workers", "boss", "bosses", "chairman", "executive"])
    private static let brands = WordSet([
        "brands", "labels", "marques", "beers", "shares", "cars", "executives", "products", "stores",
    ])
    private static let relating = WordSet(["in", "of", "at", "with", "between", "from"])
    private static let staff = WordSet(["workers", "staff", "engineers", "profits", "employees"])
    private static let at = WordSet(["at"])
    private static let vague = WordSet(["share", "shares", "division", "parent", "rival", "rivals", "maker", "makers"])
    private static let results = WordSet([
        "won", "win", "secured", "landed", "posted", "reported", "recorded", "awarded", "shed", "axed",
    ])
    private static let reports = WordSet(["posted", "reported", "recorded"])
    private static let figures = WordSet([
        "profit", "profits", "loss", "losses", "sales", "earnings", "revenue", "revenues", "turnover",
    ])
    private static let making = WordSet(["made", "sold", "manufactured", "supplied", "marketed", "produced"])
    private static let moves = WordSet(["joined", "join", "rejoined", "left", "leave", "beat", "beats", "thrashed"])
    private static let wins = WordSet(["beat", "beats", "thrashed"])
    private static let relations = WordSet([
        "spell", "spells", "season", "loan", "signed", "played", "plays", "playing", "striker", "midfielder",
        "defender",
    ])
    private static let clubPrepositions = WordSet(["at", "for", "with", "to"])
    private static let towns = WordSet(["city", "town", "county", "palace", "forest", "villa"])
}
