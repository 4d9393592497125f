import OnRecordText

/// Titles of works without quotation marks: "the sitcom Little Britain", "an episode of Grange Hill".
struct WorkPatterns {
    let reader: PatternReader
    let topic: TopicWords
    private var tokens: [Token] { reader.tokens }

    /// The title beside the lower-case word at `index`.
    func name(beside index: Int) -> Range<Int>? {
        if reader.has(index, .titledWork), isNoun(index), let title = title(from: index + 1),
            !isMaker(title, after: index)
        {
            return title
        }
        if reader.has(index, .workPart), reader.isAny(index + 1, of: Self.ofOrTo), isWhole(index),
            let title = title(from: index + 2), isPlausible(title)
        {
            return title
        }
        if Self.casting.contains(tokens[index].hash), reader.text.isWord(index + 1, .in),
            let title = title(from: index + 2), isPlausible(title)
        {
            return title
        }
        return nil
    }

    /// The titles that compete for a prize: "Coronation Street beat Little Britain and Grange Hill to the prize".
    func contest() -> [Range<Int>] {
        guard topic.isShows, !topic.isSports else { return [] }
        return tokens.indices.flatMap { index -> [Range<Int>] in
            guard reader.isAny(index, of: Self.beating), reader.isNamePart(index - 1), reader.isNamePart(index + 1)
            else { return [] }
            let rivals = reader.list(before: index) + reader.list(from: index + 1)
            guard let last = rivals.last, reader.text.isWord(last.upperBound, .to),
                rivals.allSatisfy({ !reader.isCountry($0) })
            else { return [] }
            let isPrize = (last.upperBound..<min(last.upperBound + 6, tokens.count)).contains {
                reader.has($0, .showNoun)
            }
            // Two people may compete as well.
            let isPeople = rivals.allSatisfy {
                $0.count < 3 && (reader.isFirstName($0.lowerBound) || tokens[$0.lowerBound].is(.title))
            }
            return isPrize && !isPeople ? rivals : []
        }
    }

    // MARK: Titles

    /// The run of capitalised words at `start`, with the small words inside a title.
    private func title(from start: Int) -> Range<Int>? {
        var first = start
        if reader.tokens.indices.contains(start), tokens[start].isCapitalised, reader.text.isWord(start, .the) {
            first += 1
        }
        guard reader.isNamePart(first), !tokens[first].is(.title), !reader.text.startsSentence[start] else {
            return nil
        }
        var end = reader.runEnd(from: first)
        while end < tokens.count, reader.isAny(end, of: Self.links) {
            var next = end + 1
            if reader.text.isWord(next, .the) { next += 1 }
            guard reader.isNamePart(next) || next < tokens.count && tokens[next].isCapitalised else { break }
            // "the film and Brad Pitt": "and" joins two names as often as it is part of one.
            if reader.text.isWord(end, .and), end - start > 1 { break }
            end = reader.runEnd(from: next)
            if end <= next { end = next + 1 }
        }
        return end - start <= 7 ? start..<end : nil
    }

    /// Whether the name after "the film" is that of the person who made it, or one in a clause of its own: "the film
    /// Scorsese made".
    private func isMaker(_ title: Range<Int>, after noun: Int) -> Bool {
        if reader.isFirstName(title.lowerBound), title.count <= 3 { return true }
        if title.count == 1, tokens[title.lowerBound].is([.demonym, .organisationName, .acronymPlace, .placeName]) {
            return true
        }
        let next = title.upperBound
        guard next < tokens.count else { return false }
        if tokens[next].kind == .possessive { return true }
        // "the game Arsenal won", "the show Fox ran".
        let isSubject = tokens[next].is([.anyCue, .plainVerb, .pastForm]) && !tokens[next].is([.being, .auxiliary])
        if isSubject { return true }
        // "the game Tuesday", "in play Saturday"; sports play games.
        let isPlayed = topic.isSports && Self.played.contains(tokens[noun].hash)
        return isPlayed || noun > 0 && tokens[noun - 1].kind == .number
    }

    private func isPlausible(_ title: Range<Int>) -> Bool {
        if reader.isPlace(title) || tokens[title.lowerBound].is([.demonym, .organisationName, .title]) { return false }
        if reader.isFirstName(title.lowerBound), title.count == 2 { return false }
        return !topic.isSports && tokens[title.upperBound - 1].is(.organisationHead) == false
    }

    /// Whether "hit", "play" and the like are nouns: they follow an article or another modifier.
    private func isNoun(_ index: Int) -> Bool {
        guard Self.verbs.contains(tokens[index].hash) else { return true }
        guard index > 0 else { return false }
        func modifies(_ place: Int) -> Bool {
            place >= 0
                && (tokens[place].is([.determiner, .possessivePronoun]) || tokens[place].kind == .possessive
                    || tokens[place].kind == .number)
        }
        // "The strike hit Nissan".
        if tokens[index].hash == Self.hit { return modifies(index - 1) }
        return modifies(index - 1) || tokens[index - 1].shape == .lower && modifies(index - 2)
    }

    /// Whether the part is that of a work: "the star of", "an episode of", but not "the author of Mr Smith's".
    private func isWhole(_ index: Int) -> Bool {
        index == 0 || !tokens[index - 1].is(.possessivePronoun)
    }

    private static let hit = WordHash.of("hit")
    private static let verbs = WordSet(["hit", "play", "show", "book", "film", "single", "series", "game"])
    private static let ofOrTo = WordSet(["of", "to"])
    private static let links = WordSet(["of", "the", "and", "in", "to", "for", "on", "a"])
    private static let casting = WordSet(["starred", "stars", "starring", "co-starred"])
    private static let beating = WordSet(["beat", "beats", "pipped", "defeated"])
    private static let played = WordSet(["game", "play", "series", "single", "hit", "franchise", "show"])
}
