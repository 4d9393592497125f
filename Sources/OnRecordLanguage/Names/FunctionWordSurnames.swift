import OnRecordText

/// Finds bare surnames that are also function words: "Will wrote", after George Will was named in full.
enum FunctionWordSurnames {
    /// `names` with the bare surnames added in text order, for each full name of the document that ends in such a word.
    static func added(to names: [NameMention], in text: TokenizedText) -> [NameMention] {
        var fullNames: [UInt64: NameMention] = [:]
        for name in names where name.kind == .person && name.tokens.count > 1 {
            let last = text.tokens[name.tokens.upperBound - 1]
            if isFunctionWord(last) { fullNames[last.hash] = fullNames[last.hash] ?? name }
        }
        guard !fullNames.isEmpty else { return names }
        var found = names
        let taken = Set(names.flatMap(\.tokens))
        for (number, paragraph) in text.paragraphs.enumerated()
        where text.document.paragraphs[number].zone == .body {
            for index in paragraph where !taken.contains(index) && isSurname(index, in: text) {
                guard let fullName = fullNames[text.tokens[index].hash] else { continue }
                found.append(
                    NameMention(tokens: index..<index + 1, kind: .person, roles: [], gender: fullName.gender))
            }
        }
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Whether a word is both a possible surname and a function word, but no pronoun or regnal number.
    private static func isFunctionWord(_ word: Token) -> Bool {
        word.shape == .capitalised && word.is([.auxiliary, .preposition, .adverb, .conjunction])
            && !word.is([.subjectPronoun, .objectPronoun, .possessivePronoun, .nameSuffix])
    }

    /// Whether the capital of the word at `index` is not due to the start of a sentence, or a verb follows that such a
    /// function word could not precede.
    private static func isSurname(_ index: Int, in text: TokenizedText) -> Bool {
        let word = text.tokens[index]
        guard isFunctionWord(word) else { return false }
        guard text.startsSentence[index], index + 1 < text.tokens.count else { return true }
        let next = text.tokens[index + 1]
        return next.kind == .possessive
            || next.shape == .lower && next.is([.sayingCue, .judgingCue, .thinkingCue])
                && !next.is([.baseForm, .wordsNoun, .gerund])
    }
}
