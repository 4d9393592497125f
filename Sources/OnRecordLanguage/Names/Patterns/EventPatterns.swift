import OnRecordText

/// Competitions, festivals, wars and other events by their last word: "Davis Cup", "Berlin Film Festival".
struct EventPatterns {
    let reader: PatternReader
    private var tokens: [Token] { reader.tokens }

    /// The event whose last word is at `index`.
    func name(endingIn index: Int) -> Range<Int>? {
        if Self.opens.contains(tokens[index].hash) { return open(endingIn: index) }
        // "World Cup Organising Committee" is another thing.
        let whole = min(reader.runEnd(from: index), index + Self.longest)
        guard !(index + 1..<max(whole, index + 1)).contains(where: { tokens[$0].is([.organisationHead, .placeHead]) }),
            !reader.isAmpersand(index + 1), !reader.isAmpersand(index - 1)
        else { return nil }
        var start = index
        while start > 0, reader.isNamePart(start - 1), index - start < 5, !reader.text.startsSentence[start] {
            start -= 1
        }
        while start < index,
            tokens[start].is(.title) || tokens[start].is(.commonWord) && isIdle(start)
                || Self.times.contains(tokens[start].hash)
        {
            start += 1
        }
        // "the post-World War II order".
        if start < index, tokens[start].shape == .mixed { return isAlone(index) ? index..<index + 1 : nil }
        // "Supreme Council of the Islamic Revolution" is an organisation.
        let isAfterOf =
            reader.text.isWord(start - 1, .of)
            || reader.text.isWord(start - 1, .the) && reader.text.isWord(start - 2, .of)
        let owner = reader.text.isWord(start - 1, .of) ? start - 2 : start - 3
        if isAfterOf, reader.isNamePart(owner), tokens[owner].is(.organisationHead) { return nil }
        guard start < index else { return isAlone(index) ? index..<index + 1 : nil }
        // "Emily Games" is nobody's event; a firm is called "Zeta Games" without an article.
        if Self.ambiguous.contains(tokens[index].hash) {
            guard start > 0,
                tokens[start - 1].is(.determiner) || tokens[start - 1].kind == .possessive
                    || tokens[start..<index].contains(where: { $0.is(.eventHead) || Self.games.contains($0.hash) })
            else { return nil }
        }
        return start..<end(after: index)
    }

    /// "French Open", "the Australian Masters".
    private func open(endingIn index: Int) -> Range<Int>? {
        let start = reader.runStart(before: index)
        guard start < index, index - start <= 3, !reader.isNamePart(index + 1), reader.isPlace(start..<index) else {
            return nil
        }
        return start..<index + 1
    }

    /// Whether the event's last word may be at `index`.
    func mayEnd(at index: Int) -> Bool {
        tokens[index].is(.eventHead) && !Self.meetings.contains(tokens[index].hash)
            || Self.opens.contains(tokens[index].hash)
    }

    /// The most words of a name that are looked at.
    private static let longest = 10
    /// As often the names of those who meet.
    private static let meetings = WordSet(["conference", "convention"])

    /// Whether a sentence's first word is no part of the name.
    private func isIdle(_ index: Int) -> Bool {
        reader.text.startsSentence[index] && !Self.worldly.contains(tokens[index].hash)
    }

    /// "Africa Cup of Nations", "World War II".
    private func end(after index: Int) -> Int {
        if reader.text.isWord(index + 1, .of), reader.isNamePart(index + 2), !reader.isPlace(index + 2..<index + 3) {
            return reader.runEnd(from: index + 2)
        }
        var next = index + 1
        // "National League Championship Series".
        while next - index < Self.longest, reader.isNamePart(next),
            tokens[next].is(.eventHead) || Self.rounds.contains(tokens[next].hash)
        {
            next += 1
        }
        if Self.counts.contains(next < tokens.count ? tokens[next].hash : 0), tokens[next].isCapitalised {
            return next + 1
        }
        guard reader.isNamePart(next), tokens[next].shape == .allCapitals else { return next }
        let isRoman = reader.text.document.text.utf8[tokens[next].span.range].allSatisfy(Self.romans.contains)
        return isRoman ? next + 1 : next
    }

    /// "the Olympics" is an event by itself, "the Conference" is not.
    private func isAlone(_ index: Int) -> Bool {
        Self.lone.contains(tokens[index].hash) && !reader.text.startsSentence[index]
    }

    private static let times = WordSet(["former", "new", "last", "next", "ex", "late", "big", "two", "three"])
    private static let rounds = WordSet(["series", "final", "finals", "tour", "qualifier", "game", "semifinal"])
    private static let counts = WordSet(["i", "one", "two"])
    private static let opens = WordSet(["open", "masters"])
    private static let romans = Array("IVX".utf8)
    private static let ambiguous = WordSet(["games", "bowl", "exhibition", "expo"])
    private static let games = WordSet(["olympic", "commonwealth", "asian", "super", "invictus", "paralympic"])
    private static let worldly = WordSet(["world", "civil", "cold", "first", "second", "great"])
    private static let lone = WordSet([
        "olympics", "paralympics", "holocaust", "oscars", "baftas", "emmys", "grammys", "olympiad",
    ])
}
