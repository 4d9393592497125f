import OnRecordText

/// Tells words in quotation marks that are not speech: titles, terms, placards.
struct ScareQuoteJudge {
    let context: ClauseContext
    let reports: EmbeddedReports
    private var tokens: [Token] { context.text.tokens }

    /// Why `stretch` is no speech, by its shape and the words before it; `nil` where it may be speech.
    func reason(_ stretch: Int) -> String? {
        let place = context.places[stretch]
        let reader = context.readers[place.frame]
        let zone = context.text.document.paragraphs[context.stretches[stretch].paragraph].zone
        // "by using the term “radical Islam”": whoever uses it says it.
        let isUsed = context.cues(of: stretch).contains {
            $0.item < place.item && $0.item >= place.item - 2 && CueFinder.isTermNoun(tokens[$0.tokens.upperBound - 1])
        }
        if !isUsed, let last = reader.token(place.item - 1), Self.introducers.contains(tokens[last].hash) {
            return "a term or a title"
        }
        // "the charged term, “radical Islam,” which"
        if !isUsed, reader.kind(place.item - 1) == .comma, let last = reader.token(place.item - 2),
            Self.introducers.contains(tokens[last].hash), !reader.has(place.item - 2, .documentNoun),
            context.lastToken(of: stretch).kind != .period
        {
            return "a term or a title"
        }
        if isInBrackets(stretch) { return "a note in brackets" }
        if zone == .caption, context.cues(of: stretch).isEmpty { return "in a caption" }
        if context.isCrowdCry(stretch) { return nil }
        if isNickname(stretch) { return "a nickname" }
        if isGivenName(stretch) { return "a name" }
        if isHeading(stretch) { return "a heading" }
        if isTitle(stretch) || isCredited(stretch) || isHeadline(stretch) { return "a title" }
        return nil
    }

    /// Why a stretch that no rule could give to anybody is no speech.
    func reasonUnattributed(_ stretch: Int) -> String? {
        if context.standsAlone(stretch) || isPredicate(stretch) { return nil }
        let isFragment = context.wordCount(of: stretch) < 5
        return isFragment ? "nobody is said to speak it" : nil
    }

    /// Whether the words are what somebody or something is said to be, and no noun follows that they only stand before: was
    /// said to be “furious” with him.
    private func isPredicate(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        return context.startsLow(stretch) && reader.has(item - 1, .being) && !reader.isNounPart(item + 1)
            && !reader.has(item + 1, .conjunction)
    }

    private static let introducers = WordSet(
        [
            "so-called", "titled", "entitled", "label", "word", "term", "sitcom", "movie", "film", "song", "album",
            "novel", "placard", "banner", "labeled", "labelled", "hashtag", "nicknamed", "series", "drama",
            "comedy", "documentary", "musical",
        ])

    /// Whether the words stand in parentheses as a whole: "(CROSSTALK)".
    private func isInBrackets(_ stretch: Int) -> Bool {
        let inner = context.stretches[stretch].inner
        guard let first = inner.first, let last = inner.last else { return false }
        return tokens[first].kind == .openParenthesis && tokens[last].kind == .closeParenthesis
            && inner.count { tokens[$0].kind == .openParenthesis } == 1
    }

    /// Whether a capitalised word stands between two others: Marcia "Cia" Price.
    private func isNickname(_ stretch: Int) -> Bool {
        let range = context.stretches[stretch].tokens
        let inner = context.stretches[stretch].inner
        guard inner.count <= 2, range.lowerBound > 0, range.upperBound < tokens.count else { return false }
        let neighbours = [range.lowerBound - 1, inner.lowerBound, range.upperBound]
        return neighbours.allSatisfy { tokens[$0].isCapitalised && !tokens[$0].is(.function) }
    }

    /// Whether the words are what somebody or something goes by: a group called “We The People”, known as “Guccifer”.
    private func isGivenName(_ stretch: Int) -> Bool {
        guard !context.startsLow(stretch), context.wordCount(of: stretch) <= Self.longestTitle else { return false }
        let reader = context.reader(of: stretch)
        let item = context.places[stretch].item
        let before = reader.isWord(item - 1, .the) ? item - 2 : item - 1
        if CueFinder(reader: reader).isNaming(at: before) { return true }
        return reader.isWord(before, .as)
            && (max(0, before - 3)..<max(0, before)).contains { reader.isWord($0, .known) }
    }

    /// Whether one or two words with a colon are all there is: “Related:”.
    private func isHeading(_ stretch: Int) -> Bool {
        guard context.standsAlone(stretch), context.wordCount(of: stretch) <= 2 else { return false }
        return context.lastToken(of: stretch).kind == .colon
            || context.reader(of: stretch).kind(context.places[stretch].item + 1) == .colon
    }

    /// How many words a title may have, and how many where other words say that it is one.
    private static let longestTitle = 8
    private static let longestHeldTitle = 16

    /// Whether every word but the small ones has a capital: the name of a book, a show, a song.
    private func isTitle(_ stretch: Int) -> Bool {
        let words = context.stretches[stretch].inner.filter { tokens[$0].kind == .word }
        guard let first = words.first, words.count <= Self.longestHeldTitle, tokens[first].isCapitalised else {
            return false
        }
        let last = context.lastToken(of: stretch).kind
        let isSentence = context.stretches[stretch].inner.dropLast().contains { tokens[$0].isTerminator }
        let isExclamation = last == .exclamation || (last == .question && context.standsAlone(stretch))
        guard !isExclamation, !isSentence,
            words.allSatisfy({
                tokens[$0].isCapitalised || (tokens[$0].is(.function) && !tokens[$0].is([.subjectPronoun, .auxiliary]))
            })
        else { return false }
        // "told “Fox and Friends”": whoever is told is a show.
        let reader = context.reader(of: stretch)
        let item = context.places[stretch].item
        if last == .word || last == .comma, reader.isWord(item - 1, .told) || reader.isWord(item - 1, .tells) {
            return true
        }
        if words.count == 1 { return isShow(stretch) }
        if isHeld(stretch) || isListed(stretch) { return true }
        // "But why?" has but one word that a title would have.
        let isQuestion = last == .question && words.count { !tokens[$0].is(.function) } < 2
        // Capitals alone prove little where somebody's words are told: said they fight “Black Lives Matter” violence.
        return words.count <= Self.longestTitle && last != .period && !isQuestion && !isNextToCue(stretch)
            && !isByName(stretch) && reports[stretch] == nil
            && words.contains { !tokens[$0].is(.function) }
    }

    /// Whether one word is what a station shows: NBC's “Today”.
    private func isShow(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        guard reader.kind(item - 1) == .possessive, let owner = reader.token(item - 2) else { return false }
        if Self.television.contains(tokens[owner].hash) { return true }
        return reader.name(endingAt: owner).map { context.names[$0].kind == .organisation } ?? false
    }

    private static let television = WordSet(["television", "tv"])

    /// Whether the words stand beside a title: “Parks and Recreation” and “Guardians of the Galaxy”.
    private func isListed(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        guard reader.isWord(item - 1, .and) || reader.kind(item - 1) == .comma,
            let other = reader.stretch(item - 2)
        else { return false }
        return isTitle(other)
    }

    /// Whether somebody is said to have made the words or to play in them: the “Avatar” star, “The Snow,” by Jane Porter.
    private func isCredited(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        guard !context.startsLow(stretch) else { return false }
        let last = context.lastToken(of: stretch)
        if let next = reader.token(item + 1), Self.credits.contains(tokens[next].hash) {
            return context.wordCount(of: stretch) <= Self.longestTitle && last.kind == .word && last.isCapitalised
        }
        let end = reader.kind(item + 1) == .comma ? item + 2 : item + 1
        guard reader.isWord(end, .by), last.kind == .comma || end > item + 1 || item == 0,
            let author = reader.phrase(startingAt: end + 1), case .name(let name) = author.phrase.kind,
            context.names[name].kind != .place
        else { return false }
        return !context.cues(of: stretch).contains { $0.item < item }
    }

    /// Whether the words stand behind a piece that somebody wrote, as what it is called: Porter's commentary, “Tell your story,”
    /// is thoughtful.
    private func isHeadline(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        guard reader.kind(item - 1) == .comma, context.lastToken(of: stretch).kind == .comma,
            !context.startsLow(stretch), !isNextToCue(stretch),
            let piece = (max(1, item - Self.headlineReach)..<max(1, item - 1)).last(where: {
                reader.token($0).map { Self.pieces.contains(tokens[$0].hash) } ?? false
            }), reader.kind(piece - 1) == .possessive || reader.has(piece - 1, .possessivePronoun)
        else { return false }
        return !context.cues(of: stretch).contains { $0.item > piece && $0.item < item }
    }

    private static let pieces = WordSet(["column", "commentary", "editorial", "op-ed", "essay", "article", "piece"])
    /// How far before the words the piece may stand, in items.
    private static let headlineReach = 6

    private static let credits = WordSet([
        "star", "stars", "actor", "actress", "creator", "director", "singer", "alum", "franchise", "trilogy",
        "winner", "host", "episode", "reboot",
    ])

    /// Whether somebody's name or a preposition right before the words makes them a thing: on ABC's “This Week.”
    private func isHeld(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        if reader.isWord(item - 1, .of) {
            // "a goal of “Peace Through Strength”"
            return reader.token(item - 2).map { !Self.messages.contains(tokens[$0].hash) } ?? false
        }
        if let before = reader.token(item - 1), Self.works.contains(tokens[before].hash) { return true }
        // "in her memoir, “Tough Choices”"
        if reader.kind(item - 1) == .comma, let before = reader.token(item - 2),
            Self.apposedWorks.contains(tokens[before].hash)
        {
            return true
        }
        // "in an interview with “Fox News Sunday”"
        if reader.isWord(item - 1, .with) {
            return (max(0, item - Self.interviewReach)..<item - 1).contains {
                reader.token($0).map { Self.interviews.contains(tokens[$0].hash) } ?? false
            }
        }
        return reader.kind(item - 1) == .possessive || Self.places.contains { reader.isWord(item - 1, $0) }
    }

    private static let interviews = WordSet(["interview", "interviews", "appearance", "appearances", "conversation"])
    /// How far before a show those words may stand, in items.
    private static let interviewReach = 5

    private static let places: [WordForm] = [.on, .in, .at, .from]
    private static let works = WordSet(
        [
            "show", "podcast", "program", "programme", "book", "memoir", "magazine", "musical", "play", "ballet",
            "column",
            "blog", "newsletter", "game", "track", "single", "hit", "thriller", "sketch", "ad", "spot",
        ])
    private static let apposedWorks = WordSet([
        "show", "podcast", "book", "memoir", "magazine", "musical", "play", "ballet", "newsletter", "ad", "concert",
        "opera", "essay", "poem", "autobiography", "biography", "project", "video",
    ])
    private static let messages = WordSet(
        [
            "goal", "slogan", "motto", "theme", "message", "mantra", "vision", "policy", "promise", "chant", "chants",
            "cry", "cries", "shout", "shouts", "refrain", "call", "calls", "words",
        ])

    /// Whether the words are what somebody calls somebody else: called Rubio “Little Marco,” hailed him as “The Kid”.
    private func isByName(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        if reader.isWord(item - 1, .as) {
            return context.cues(of: stretch).contains { $0.item < item - 1 && item - $0.item <= Self.nameReach }
        }
        // "called her “Miss Piggy” and “Miss Housekeeping”"
        if reader.isWord(item - 1, .and) || reader.kind(item - 1) == .comma, let other = reader.stretch(item - 2) {
            return isByName(other)
        }
        guard let named = reader.phrase(endingAt: item - 1) else { return false }
        let verb = reader.nameStart(of: named) - 1
        return reader.has(verb, .judgingCue) && context.cues(of: stretch).contains { $0.item == verb }
    }

    /// How far before “as” the verb that names may stand, in items.
    private static let nameReach = 8

    /// Whether a cue stands right before the stretch, or a speaker and a cue right after it.
    private func isNextToCue(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        if reader.has(item - 1, [.sayingCue, .judgingCue]) && !reader.has(item - 1, .wordsNoun) { return true }
        if reader.kind(item - 1) == .colon { return true }
        if reader.kind(item - 1) == .comma, reader.has(item - 2, .sayingCue) {
            return true
        }
        let last = context.lastToken(of: stretch).kind
        guard last == .comma || last == .question else { return false }
        return context.cues(of: stretch).contains { cue in
            cue.strength == .saying && cue.item > item && min(cue.speakerItems.lowerBound, cue.item) <= item + 3
        }
    }
}
