import OnRecordText

/// Evidence from the words of a name and those beside it: first names, ages, appositions, credits, gender.
extension NameFinder {
    /// Whether "named" or "by the name of" stands before `index`.
    func isIntroducedByName(_ index: Int) -> Bool {
        text.isWord(index - 1, .named) || (text.isWord(index - 1, .of) && text.isWord(index - 2, .name))
    }

    /// Whether an apposition that only fits a person follows: ", who", ", a 26-year-old singer".
    func isFollowedByPerson(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index].kind == .comma else { return false }
        if text.isWord(index + 1, .who) { return true }
        guard tokens[index + 1].is(.determiner) || tokens[index + 1].is(.personNoun) else { return false }
        let end = min(index + 7, tokens.count)
        for next in index + 1..<end {
            if tokens[next].kind != .word && tokens[next].kind != .number { return false }
            if tokens[next].is(.personNoun), !tokens[next].isCapitalised { return true }
            if tokens[next].is([.preposition, .conjunction, .groupNoun, .organisationHead]) { return false }
        }
        return false
    }

    /// Whether `run` is the name in a photographer's credit: "Photo by X/Agency", "X / Agency".
    func isCredit(_ run: Range<Int>) -> Bool {
        guard run.count <= 3 else { return false }
        let isBy = text.isWord(run.lowerBound - 1, .by) && run.lowerBound > 1 && text.isWord(run.lowerBound - 2, .photo)
        let slash = run.upperBound
        return isBy
            || slash < tokens.count && tokens[slash].kind == .other
                && text.document.text.utf8[tokens[slash].span.start] == UInt8(ascii: "/")
    }

    func isPartyTagged(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index].kind == .openParenthesis && isPartyTag(index + 1)
    }

    /// Whether the context of an unknown word is one of a town: "in Argun", "the town of Terek".
    func isTownContext(_ run: Range<Int>) -> Bool {
        let before = run.lowerBound - 1
        guard tokens[run.lowerBound].shape == .capitalised,
            run.upperBound >= tokens.count || tokens[run.upperBound].kind != .possessive
        else { return false }
        if text.isWord(before, .in) || text.isWord(before, .near) { return true }
        return text.isWord(before, .of) && before > 0 && tokens[before - 1].is(.placeHead)
            && tokens[before - 1].shape == .lower
    }

    func isOrdinaryWord(_ index: Int) -> Bool {
        tokens[index].is([.plainVerb, .sayingCue, .judgingCue, .thinkingCue, .speakingNoun, .adverb, .commonWord])
            || occursInLowerCase(index)
    }

    func isAge(_ index: Int) -> Bool {
        tokens[index].kind == .number && tokens[index].span.count == 2
            && (index + 1 >= tokens.count || tokens[index + 1].kind == .comma || tokens[index + 1].isTerminator)
    }

    func isFirstName(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].isCapitalised, !tokens[index].is([.function]) else {
            return false
        }
        return text.isListedFirstName(index)
    }

    func isListedPlace(_ index: Int) -> Bool {
        text.lexicon.names.places.value(of: lowercased(index..<index + 1)) != nil
    }

    func isListedSurname(_ index: Int) -> Bool {
        text.lexicon.names.surnames.value(of: lowercased(index..<index + 1)) != nil
    }

    /// The words of `run` in lower case with single spaces, as in the tables.
    func lowercased(_ run: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.span(run).count)
        let utf8 = text.document.text.utf8
        for index in run {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            for place in tokens[index].span.range { bytes.append(Letters.lowercased(utf8[place])) }
        }
        return bytes
    }

    /// The gender shown by the titles, or else by the first name.
    func gender(of name: Range<Int>, titles: Range<Int>?) -> Gender {
        for index in titles ?? 0..<0 {
            if tokens[index].is(.masculine) || Self.masculineTitles.contains(tokens[index].hash) { return .masculine }
            if tokens[index].is(.feminine) || Self.feminineTitles.contains(tokens[index].hash) { return .feminine }
        }
        guard name.count > 1 || titles == nil, let first = name.first else { return .unknown }
        switch text.lexicon.names.firstNames.value(of: lowercased(first..<first + 1)) {
        case UInt8(ascii: "M"): return .masculine
        case UInt8(ascii: "F"): return .feminine
        default: return .unknown
        }
    }

    private static let masculineTitles = WordSet(["mr", "mr.", "sir", "lord", "king", "prince", "father", "brother"])
    private static let feminineTitles = WordSet([
        "mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "sister", "baroness",
    ])
}
