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
        guard last != .period, last != .exclamation, !isSentence, !isNextToCue(stretch) else { return false }
        return words.allSatisfy {
            tokens[$0].isCapitalised || (tokens[$0].is(.function) && !tokens[$0].is([.subjectPronoun, .auxiliary]))
        }
    }

    /// Whether a cue stands right before the stretch, or a speaker and a cue right after it.
    private func isNextToCue(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        if reader.has(item - 1, [.sayingCue, .judgingCue]) && !reader.has(item - 1, .wordsNoun) { return true }
        if reader.kind(item - 1) == .comma || reader.kind(item - 1) == .colon, reader.has(item - 2, .sayingCue) {
            return true
        }
        let last = context.lastToken(of: stretch).kind
        guard last == .comma || last == .question else { return false }
        return context.cues(of: stretch).contains { cue in
            cue.strength == .saying && cue.item > item && min(cue.speakerItems.lowerBound, cue.item) == item + 1
        }
    }
}
