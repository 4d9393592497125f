import OnRecordText

/// Capitalised words that are no names, or no part of one.
extension NameFinder {
    /// Whether the word at `index` is a degree or an honour after a name: "Jane Doe, PhD", "Jane Doe QC".
    func isDegree(_ index: Int) -> Bool {
        let token = tokens[index]
        // "PhD", but not "Md." or "esq".
        let capitals = text.document.text.utf8[token.span.range].count { (0x41...0x5A).contains($0) }
        guard token.is(.nameCue), capitals > 1, text.has(index, .degree), index > 0 else { return false }
        if tokens[index - 1].isCapitalised { return true }
        return index > 1 && tokens[index - 1].kind == .comma && tokens[index - 2].isCapitalised
    }

    /// `name` without the degrees at its end.
    func withoutDegrees(_ name: Range<Int>) -> Range<Int> {
        var end = name.upperBound
        while end - name.lowerBound > 1, isDegree(end - 1) { end -= 1 }
        return name.lowerBound..<end
    }

    /// Whether a sentence starts with an adjective or noun that modifies the next word, and is no name elsewhere:
    /// "Fuller details are due".
    ///
    /// A verb after the plural noun shows that the first word is not its subject.
    func isInitialModifier(_ index: Int, isOrdinary: (UInt64) -> Bool) -> Bool {
        let token = tokens[index]
        guard text.startsSentence[index], token.shape == .capitalised, index + 2 < tokens.count,
            !token.is([.placeName, .organisationName, .demonym, .acronymPlace, .party]), isModifying(index, isOrdinary)
        else { return false }
        return !occursAlone(index, outside: index..<index + 1) && !endsFullName(token.hash)
    }

    private func isModifying(_ index: Int, _ isOrdinary: (UInt64) -> Bool) -> Bool {
        let (noun, verb) = (tokens[index + 1], tokens[index + 2])
        let bytes = text.document.text.utf8
        guard noun.kind == .word, noun.shape == .lower, noun.span.count > 4,
            bytes[noun.span.end - 1] == UInt8(ascii: "s"), bytes[noun.span.end - 2] != UInt8(ascii: "s"),
            !noun.is([.function, .auxiliary, .being, .adverb]),
            verb.shape == .lower, verb.is([.auxiliary, .being]),
            !bytes[tokens[index].span.range].contains(where: { $0 >= 0x80 })
        else { return false }
        return Self.comparatives.contains { bytes[tokens[index].span.range].suffix($0.count).elementsEqual($0) }
            || occursInLowerCase(index) || isOrdinary(tokens[index].hash)
    }

    private static let comparatives = ["er", "est", "ed", "al", "ic", "ive", "ous", "less", "ful", "ing"].map {
        Array($0.utf8)
    }

    /// Whether the capitalised word at `index` also stands apart from other capitals in mid-sentence, outside `range`.
    func occursAlone(_ index: Int, outside range: Range<Int>) -> Bool {
        guard let places = capitals.places[tokens[index].hash] else { return false }
        return places.lowerBound < range.lowerBound || places.upperBound >= range.upperBound
    }

    private func endsFullName(_ hash: UInt64) -> Bool { capitals.surnames.contains(hash) }
}
