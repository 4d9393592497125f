import OnRecordText

/// Organisations whose names contain "and" or a possessive: "Transport and General Workers Union", "St. Mary's
/// Hospital".
struct BodyPatterns {
    let reader: PatternReader
    private var tokens: [Token] { reader.tokens }

    /// The organisation that ends in the head noun at `head`, with "and" inside.
    func name(endingIn head: Int) -> Range<Int>? {
        guard !reader.isNamePart(head + 1) || reader.isFirstName(head + 1) || tokens[head + 1].is(.title) else {
            return nil
        }
        let right = reader.runStart(before: head + 1)
        guard reader.text.isWord(right - 1, .and), reader.isNamePart(right - 2), !reader.text.startsSentence[right]
        else { return nil }
        var start = reader.runStart(before: right - 1)
        while start > 1, tokens[start - 1].kind == .comma, reader.isNamePart(start - 2), !reader.isFirstName(start - 2),
            reader.isCommonNoun(start - 2)
        {
            start = reader.runStart(before: start - 1)
        }
        let run = start..<head + 1
        if hasAcronym(run) { return run }
        let before = start - 1
        let isIntroduced =
            before >= 0 && tokens[before].is([.determiner, .possessivePronoun])
            || before >= 0 && tokens[before].kind == .possessive
        // "the Bill and Melinda Gates Foundation".
        if isIntroduced, Self.foundations.contains(tokens[head].hash), reader.isFirstName(start), right - start == 2,
            reader.isFirstName(right), head - right >= 1
        {
            return run
        }
        let left = tokens[right - 2]
        let isListed = (start..<right).contains { tokens[$0].kind == .comma }
        // "Avon Fire and Rescue Service" needs no article.
        let hasModifier = right - 1 - start > 1 && !reader.isFirstName(start) && !tokens[start].is(.title)
        guard isIntroduced || hasModifier && right < head, reader.isCommonNoun(right - 2), reader.isCommonNoun(right),
            !isLinked(start..<right - 1),
            !left.is([.organisationName, .placeName, .acronymPlace, .party, .demonym]),
            isListed || !left.is(.organisationHead), left.shape != .allCapitals,
            !reader.isFirstName(right - 2) || right - start > 2
        else { return nil }
        return run
    }

    /// The organisation with "and" or a list of tasks after the head noun at `head`: "National Union of Rail, Maritime
    /// and Transport Workers".
    func name(startingAt head: Int) -> Range<Int>? {
        guard reader.isAny(head + 1, of: Self.links), reader.isNamePart(head + 2), reader.isCommonNoun(head + 2) else {
            return nil
        }
        var end = reader.runEnd(from: head + 2)
        var joints = 0
        while end < tokens.count {
            var next = end
            if tokens[next].kind == .comma { next += 1 }
            let isLast = reader.text.isWord(next, .and)
            if isLast { next += 1 }
            guard next > end, reader.isNamePart(next), reader.isCommonNoun(next), !tokens[next].is(Self.names),
                tokens[next].shape != .allCapitals, !reader.isFirstName(next) || isLast && joints > 0
            else { break }
            end = reader.runEnd(from: next)
            joints += 1
            if isLast { break }
        }
        // A list without "and" goes on to other things.
        guard joints > 0, (head..<end).contains(where: { reader.text.isWord($0, .and) }),
            !(head + 2..<end).contains(where: { tokens[$0].is(.organisationHead) || tokens[$0].is(Self.names) })
        else { return nil }
        return reader.runStart(before: head + 1)..<end
    }

    /// A firm whose name starts with a number: "235 Van Buren LLC".
    func numbered(endingIn head: Int) -> Range<Int>? {
        guard Self.forms.contains(tokens[head].hash) else { return nil }
        let start = reader.runStart(before: head + 1)
        guard start > 0, start < head, tokens[start - 1].kind == .number else { return nil }
        return start - 1..<head + 1
    }

    /// Whether `run`, up to an "and", has an organisation of its own: "Cato Institute, Earhart Foundation".
    private func isLinked(_ run: Range<Int>) -> Bool {
        run.contains { index in
            tokens[index].is(.organisationHead) && index > run.lowerBound && tokens[index - 1].isCapitalised
        }
    }

    /// Whether the initials of `run` follow it in parentheses: "(TGWU)".
    private func hasAcronym(_ run: Range<Int>) -> Bool {
        let mark = run.upperBound
        guard mark + 2 < tokens.count, tokens[mark].kind == .openParenthesis, tokens[mark + 1].isCapitalised,
            tokens[mark + 2].kind == .closeParenthesis
        else { return false }
        let bytes = reader.text.document.text.utf8
        func initials(_ isCounted: (Int) -> Bool) -> [UInt8] {
            run.filter(isCounted).map { Letters.lowercased(bytes[tokens[$0].span.start]) }
        }
        let acronym = bytes[tokens[mark + 1].span.range].map(Letters.lowercased).filter { $0 != UInt8(ascii: ".") }
        return acronym == initials { tokens[$0].isCapitalised }
            || acronym == initials { tokens[$0].kind == .word || tokens[$0].kind == .other }
    }

    /// The hospital, school or church at the head noun `head` whose name has a possessive: "St. Mary's Hospital",
    /// "King's College London".
    func house(endingIn head: Int) -> Range<Int>? {
        var clitic = head - 1
        while clitic > 0, head - clitic < 4, reader.isNamePart(clitic) { clitic -= 1 }
        guard clitic > 0, tokens[clitic].kind == .possessive, reader.isNamePart(clitic - 1) else { return nil }
        let isSaint = clitic > 1 && reader.isAny(clitic - 2, of: Self.saints) && tokens[clitic - 2].isCapitalised
        guard
            isSaint
                || reader.has(clitic - 1, .bodyOwner) && (!reader.text.startsSentence[clitic - 1] || head == clitic + 1)
        else { return nil }
        var start = clitic - (isSaint ? 2 : 1)
        // "Great Ormond Street Children's Hospital", but not "Prince William's School".
        while !isSaint, start > 0, reader.isNamePart(start - 1), !reader.text.startsSentence[start],
            !tokens[start - 1].is(.title)
        {
            start -= 1
        }
        // "King's College London".
        let town = head + 1..<reader.runEnd(from: head + 1)
        let hasTown = Self.colleges.contains(tokens[head].hash) && !town.isEmpty && reader.isPlace(town)
        return start..<(hasTown ? town.upperBound : head + 1)
    }

    private static let colleges = WordSet(["college", "hospital"])
    private static let names: WordClasses = [.organisationName, .placeName, .acronymPlace, .demonym, .party, .title]
    private static let forms = WordSet(["llc", "ltd", "ltd.", "inc", "inc.", "plc", "lp", "llp"])
    private static let links = WordSet(["of", "for"])
    private static let saints = WordSet(["st", "st.", "saint"])
    private static let foundations = WordSet(["foundation", "trust", "fund", "museum", "library", "center", "centre"])
}
