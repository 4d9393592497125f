/// Tells words in quotation marks that are not speech: titles, terms, placards.
struct ScareQuoteJudge {
    let context: AttributionContext
    private var tokens: [Token] { context.text.tokens }

    /// Why `stretch` is no speech, by its shape and the words before it; `nil` where it may be speech.
    func reason(_ stretch: Int) -> String? {
        let place = context.places[stretch]
        let reader = context.readers[place.frame]
        let zone = context.text.document.paragraphs[context.stretches[stretch].paragraph].zone
        if let last = reader.token(place.item - 1), Self.introducers.contains(tokens[last].hash) {
            return "a term or a title"
        }
        // "the charged term, “radical Islam,” which"
        if reader.kind(place.item - 1) == .comma, let last = reader.token(place.item - 2),
            Self.introducers.contains(tokens[last].hash), !reader.has(place.item - 2, .documentNoun),
            context.lastToken(of: stretch).kind != .period
        {
            return "a term or a title"
        }
        if isInBrackets(stretch) { return "a note in brackets" }
        if zone == .caption, context.cues(of: stretch).isEmpty { return "in a caption" }
        if isNickname(stretch) { return "a nickname" }
        if isTitle(stretch) { return "a title" }
        return nil
    }

    /// Why a stretch that no rule could give to anybody is no speech.
    func reasonUnattributed(_ stretch: Int) -> String? {
        if context.standsAlone(stretch) { return nil }
        let isFragment = context.startsLow(stretch) || context.wordCount(of: stretch) < 5
        return isFragment ? "nobody is said to speak it" : nil
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

    /// Whether every word but the small ones has a capital: the name of a book, a show, a song.
    private func isTitle(_ stretch: Int) -> Bool {
        let words = context.stretches[stretch].inner.filter { tokens[$0].kind == .word }
        guard words.count >= 2, words.count <= 8, tokens[words[0]].isCapitalised else { return false }
        let last = context.lastToken(of: stretch).kind
        let isSentence = context.stretches[stretch].inner.dropLast().contains { tokens[$0].isTerminator }
        guard last != .exclamation, !isSentence,
            words.allSatisfy({
                tokens[$0].isCapitalised || (tokens[$0].is(.function) && !tokens[$0].is([.subjectPronoun, .auxiliary]))
            })
        else { return false }
        if isHeld(stretch) { return true }
        // "But why?" has but one word that a title would have.
        let isQuestion = last == .question && words.count { !tokens[$0].is(.function) } < 2
        return last != .period && !isQuestion && !isNextToCue(stretch) && !isByName(stretch)
    }

    /// Whether somebody's name or a preposition right before the words makes them a thing: on ABC's “This Week.”
    private func isHeld(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        if reader.isWord(item - 1, .of) {
            // "a goal of “Peace Through Strength”"
            return reader.token(item - 2).map { !Self.messages.contains(tokens[$0].hash) } ?? false
        }
        if let before = reader.token(item - 1), Self.works.contains(tokens[before].hash) { return true }
        return reader.kind(item - 1) == .possessive || Self.places.contains { reader.isWord(item - 1, $0) }
    }

    private static let places: [WordForm] = [.on, .in, .at, .from]
    private static let works = WordSet(
        [
            "show", "podcast", "program", "programme", "book", "memoir", "magazine", "musical", "play", "ballet",
            "column",
            "blog", "newsletter", "game", "track", "single", "hit", "thriller", "sketch", "ad", "spot",
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
