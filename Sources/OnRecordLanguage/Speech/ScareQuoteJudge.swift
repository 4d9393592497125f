import OnRecordText

/// Recognises quoted words that are not speech: titles, terms, placards.
struct ScareQuoteJudge {
    let context: ClauseContext
    let reports: EmbeddedReports
    private var tokens: [Token] { context.text.tokens }

    /// Why `stretch` is not speech, judging by its shape and the words before it; `nil` if it may be speech.
    func reason(_ stretch: Int) -> ScareQuote.Reason? {
        let place = context.places[stretch]
        let reader = context.readers[place.frame]
        let zone = context.text.document.paragraphs[context.stretches[stretch].paragraph].zone
        // "by using the term “radical Islam”": the user of a term is its speaker.
        let isUsed = context.cues(of: stretch).contains {
            $0.item < place.item && $0.item >= place.item - 2 && CueFinder.isTermNoun(tokens[$0.tokens.upperBound - 1])
        }
        if !isUsed, let last = reader.token(place.item - 1), context.text.has(last, .termIntroducer) {
            return .term
        }
        // "the charged term, “radical Islam,” which"
        if !isUsed, reader.kind(place.item - 1) == .comma, let last = reader.token(place.item - 2),
            context.text.has(last, .termIntroducer), !reader.has(place.item - 2, .documentNoun),
            context.lastToken(of: stretch).kind != .period
        {
            return .term
        }
        if isParenthesised(stretch) { return .noteInBrackets }
        if zone == .caption, context.cues(of: stretch).isEmpty { return .caption }
        if context.isChant(stretch) { return nil }
        if isNickname(stretch) { return .nickname }
        if isAlias(stretch) { return .name }
        if isHeading(stretch) { return .heading }
        if context.isPredicateOfTitle(stretch), !context.hasCueInTitle(stretch) { return .noSpeaker }
        if isIronic(stretch) || isOfAuthor(stretch) || isProposed(stretch) { return .term }
        if isTitle(stretch) || isCredited(stretch) || isTitleOfPiece(stretch) { return .title }
        return nil
    }

    /// Why a stretch without a speaker is not speech; `nil` if it may be.
    func reasonUnattributed(_ stretch: Int) -> ScareQuote.Reason? {
        if context.standsAlone(stretch) || isPredicate(stretch) || context.endsTitle(stretch) { return nil }
        let isFragment = context.wordCount(of: stretch) < 5
        return isFragment ? .noSpeaker : nil
    }

    /// Whether the words are a predicate rather than a premodifier: was said to be “furious” with him.
    private func isPredicate(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        return context.startsLow(stretch) && reader.has(item - 1, .being) && !reader.isNounPart(item + 1)
            && !reader.has(item + 1, .conjunction)
    }

    /// Whether the words are wholly in parentheses: "(CROSSTALK)".
    private func isParenthesised(_ stretch: Int) -> Bool {
        let inner = context.stretches[stretch].inner
        guard let first = inner.first, let last = inner.last else { return false }
        return tokens[first].kind == .openParenthesis && tokens[last].kind == .closeParenthesis
            && inner.count { tokens[$0].kind == .openParenthesis } == 1
    }

    /// Whether a capitalised word is between two others: Marcia "Cia" Price.
    private func isNickname(_ stretch: Int) -> Bool {
        let range = context.stretches[stretch].tokens
        let inner = context.stretches[stretch].inner
        guard inner.count <= 2, range.lowerBound > 0, range.upperBound < tokens.count else { return false }
        let neighbours = [range.lowerBound - 1, inner.lowerBound, range.upperBound]
        return neighbours.allSatisfy { tokens[$0].isCapitalised && !tokens[$0].is(.function) }
    }

    /// Whether the words are a name or an alias: a group called “We The People”, known as “Guccifer”.
    private func isAlias(_ stretch: Int) -> Bool {
        guard context.wordCount(of: stretch) <= Self.longestTitle else { return false }
        let reader = context.reader(of: stretch)
        let item = context.places[stretch].item
        let before = reader.isWord(item - 1, .the) ? item - 2 : item - 1
        // "known to friends as “Red”", "was dubbed the “flying bedstead” by the press"
        if reader.isWord(item - 1, .as),
            (max(0, before - Self.nameReach)..<max(0, before)).contains(where: {
                reader.isWord($0, .known)
            })
        {
            return true
        }
        if reader.isWord(before, Self.dubbed), reader.verbGroup(endingAt: before).isPassive,
            !hasNamedAgent(after: item, in: reader)
        {
            return true
        }
        guard !context.startsLow(stretch) else { return false }
        if CueFinder(reader: reader).isNaming(at: before) { return true }
        guard reader.isWord(before, .as) else { return false }
        return (max(0, before - Self.nameReach)..<max(0, before)).contains { reader.has($0, class: .namingVerb) }
    }

    private static let dubbed = WordForm("dubbed")

    /// Whether "by" and a name follow the words at `item`.
    private func hasNamedAgent(after item: Int, in reader: FrameReader) -> Bool {
        guard reader.isWord(item + 1, .by), let agent = reader.phrase(startingAt: item + 2) else { return false }
        if case .name = agent.phrase.kind { return true }
        return agent.phrase.kind == .unknownName || agent.phrase.kind == .pronoun
    }

    /// Whether a single verb with its object is meant ironically: two teens who “borrow” a car.
    private func isIronic(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        return context.startsLow(stretch) && context.wordCount(of: stretch) == 1 && reports[stretch] == nil
            && (reader.isWord(item - 1, .who) || reader.isWord(item - 1, .that))
            && reader.has(item + 1, [.determiner, .possessivePronoun])
    }

    /// Whether a few words belong to what the author thinks: I believe that ‘Angels’ is the best song.
    private func isOfAuthor(_ stretch: Int) -> Bool {
        guard context.wordCount(of: stretch) <= Self.longestTerm,
            let cue = context.cues(of: stretch).last(where: { $0.item < context.places[stretch].item }),
            cue.strength < .saying, case .pronoun = cue.speaker.kind
        else { return false }
        return context.text.has(cue.speaker.tokens.lowerBound, .discourseParticipant)
    }

    /// Whether the words name what a law or plan brings: the bill proposes “control orders”, which.
    private func isProposed(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        guard context.wordCount(of: stretch) <= Self.longestTerm, context.startsLow(stretch),
            reader.has(item - 1, class: .proposingVerb), let last = context.stretches[stretch].inner.last,
            tokens[last].kind == .word, reader.endsIn(last, "s"),
            !tokens[context.stretches[stretch].inner.lowerBound].is(.function)
        else { return false }
        return reader.kind(item + 1) == .comma && reader.has(item + 2, .relative) || reader.has(item + 1, .preposition)
    }

    /// The most words of a term.
    private static let longestTerm = 3

    /// Whether the stretch is just one or two words and a colon: “Related:”.
    private func isHeading(_ stretch: Int) -> Bool {
        guard context.standsAlone(stretch), context.wordCount(of: stretch) <= 2 else { return false }
        return context.lastToken(of: stretch).kind == .colon
            || context.reader(of: stretch).kind(context.places[stretch].item + 1) == .colon
    }

    /// The most words in a title by itself, and in one that its context shows to be a title.
    private static let longestTitle = 8
    private static let longestTitleInContext = 16

    /// Whether every word except function words is capitalised, as in the title of a book, show or song.
    private func isTitle(_ stretch: Int) -> Bool {
        let words = context.stretches[stretch].inner.filter { tokens[$0].kind == .word }
        guard let first = words.first, words.count <= Self.longestTitleInContext, tokens[first].isCapitalised else {
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
        // "told “Fox and Friends”": the addressee is a show.
        let reader = context.reader(of: stretch)
        let item = context.places[stretch].item
        if last == .word || last == .comma, reader.isWord(item - 1, .told) || reader.isWord(item - 1, .tells) {
            return true
        }
        if words.count == 1 { return isShow(stretch) }
        if isInTitleContext(stretch) || isCoordinatedWithTitle(stretch) { return true }
        // "But why?" has only one word that a title would capitalise.
        let isQuestion = last == .question && words.count { !tokens[$0].is(.function) } < 2
        // Capitals prove little in reported speech: said they fight “Black Lives Matter” violence.
        return words.count <= Self.longestTitle && last != .period && !isQuestion && !isNextToCue(stretch)
            && !isEpithet(stretch) && reports[stretch] == nil
            && words.contains { !tokens[$0].is(.function) }
    }

    /// Whether a single word is a broadcaster's show: NBC's “Today”.
    private func isShow(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        guard reader.kind(item - 1) == .possessive, let owner = reader.token(item - 2) else { return false }
        if Self.television.contains(tokens[owner].hash) { return true }
        return reader.name(endingAt: owner).map { context.names[$0].kind == .organisation } ?? false
    }

    private static let television = WordSet(["television", "tv"])

    /// Whether the words are coordinated with a title: “Parks and Recreation” and “Guardians of the Galaxy”.
    private func isCoordinatedWithTitle(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        guard reader.isWord(item - 1, .and) || reader.kind(item - 1) == .comma,
            let other = reader.stretch(item - 2)
        else { return false }
        return isTitle(other)
    }

    /// Whether the words are credited to an author or performer: the “Avatar” star, “The Snow,” by Jane Porter.
    private func isCredited(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        guard !context.startsLow(stretch) else { return false }
        let last = context.lastToken(of: stretch)
        if let next = reader.token(item + 1), context.text.has(next, .workCredit) {
            return context.wordCount(of: stretch) <= Self.longestTitle && last.kind == .word && last.isCapitalised
        }
        let end = reader.kind(item + 1) == .comma ? item + 2 : item + 1
        guard reader.isWord(end, .by), last.kind == .comma || end > item + 1 || item == 0,
            let author = reader.phrase(startingAt: end + 1), case .name(let name) = author.phrase.kind,
            context.names[name].kind != .place
        else { return false }
        return !context.cues(of: stretch).contains { $0.item < item }
    }

    /// Whether the words are in apposition to a piece of writing: Porter's commentary, “Tell your story,” is
    /// thoughtful.
    private func isTitleOfPiece(_ stretch: Int) -> Bool {
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
    /// How far before the words the noun for the piece may be, in items.
    private static let headlineReach = 6

    /// Whether a preposition or possessor right before the words makes them a title: on ABC's “This Week.”
    private func isInTitleContext(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        if reader.isWord(item - 1, .of) {
            // "a goal of “Peace Through Strength”"
            return reader.token(item - 2).map { !context.text.has($0, .messageNoun) } ?? false
        }
        if let before = reader.token(item - 1), context.text.has(before, .workNoun) { return true }
        // "in her memoir, “Tough Choices”"
        if reader.kind(item - 1) == .comma, let before = reader.token(item - 2),
            context.text.has(before, .apposedWorkNoun)
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
    /// How far before a show these nouns may be, in items.
    private static let interviewReach = 5

    private static let places: [WordForm] = [.on, .in, .at, .from]

    /// Whether the words are what one person calls another: called Rubio “Little Marco,” hailed him as “The Kid”.
    private func isEpithet(_ stretch: Int) -> Bool {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        if reader.isWord(item - 1, .as) {
            return context.cues(of: stretch).contains { $0.item < item - 1 && item - $0.item <= Self.nameReach }
        }
        // "called her “Miss Piggy” and “Miss Housekeeping”"
        if reader.isWord(item - 1, .and) || reader.kind(item - 1) == .comma, let other = reader.stretch(item - 2) {
            return isEpithet(other)
        }
        guard let named = reader.phrase(endingAt: item - 1) else { return false }
        let verb = reader.nameStart(of: named) - 1
        return reader.has(verb, .judgingCue) && context.cues(of: stretch).contains { $0.item == verb }
    }

    /// How far before “as” the naming verb may be, in items.
    private static let nameReach = 8

    /// Whether a cue is right before the stretch, or a speaker and a cue right after it.
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
