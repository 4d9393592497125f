import OnRecordText

/// Streets: "Edmond Street", "1225 N. Rampart St.".
struct StreetPatterns {
    let reader: PatternReader
    private var tokens: [Token] { reader.tokens }

    /// The street whose last word is at `index`.
    func name(endingIn index: Int) -> Range<Int>? {
        let isMain = reader.has(index, .streetHead)
        guard isMain || reader.has(index, .lesserStreetHead), !reader.text.startsSentence[index] else { return nil }
        var start = index
        while start > 0, index - start < 4, isStreetWord(start - 1), !reader.text.startsSentence[start] { start -= 1 }
        guard start < index else { return nil }
        // "Martin Street Jones" is a person, and "Street" may be one's surname.
        guard !reader.isNamePart(index + 1) || tokens[index].endsInFullStop else { return nil }
        let hasNumber = start > 0 && tokens[start - 1].kind == .number && tokens[start - 1].span.count <= 5
        let isAfterPreposition = reader.isAny(start - 1, of: Self.along)
        if isMain {
            guard hasNumber || isAfterPreposition || !isSpeaker(index) && !reader.isFirstName(start) else { return nil }
        } else {
            let isAlong =
                isAfterPreposition && tokens[start - 1].shape == .lower && Self.lanes.contains(tokens[index].hash)
            guard hasNumber || isAlong, !isOwner(index) else { return nil }
            if !hasNumber, reader.isFirstName(start), index - start == 1 { return nil }
        }
        return start..<index + 1
    }

    /// The village at `index` whose name starts with "Upper" and the like, after a preposition: "to Upper Aston".
    func village(startingAt index: Int) -> Range<Int>? {
        guard Self.sides.contains(tokens[index].hash), index > 0, tokens[index - 1].is(.preposition),
            tokens[index - 1].shape == .lower, reader.isNamePart(index + 1)
        else { return nil }
        let run = index..<reader.runEnd(from: index)
        return run.count == 2 && !tokens[index + 1].is([.organisationHead, .eventHead]) ? run : nil
    }

    /// "N.", "Rampart", "42nd".
    private func isStreetWord(_ index: Int) -> Bool {
        if tokens[index].kind == .number {
            return tokens[index].span.count > 2
                && Letters.isASCIILetter(reader.text.document.text.utf8[tokens[index].span.end - 1])
        }
        return reader.isNamePart(index) && !tokens[index].is([.title, .demonym])
    }

    private func isOwner(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].kind == .possessive
    }

    private func isSpeaker(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].is(.anyCue)
    }

    private static let lanes = WordSet(["lane", "terrace", "crescent", "parkway", "highway", "mews", "drive", "marg"])
    private static let sides = WordSet(["upper", "lower", "nether"])
    private static let along = WordSet(["on", "along", "off", "down"])
}
