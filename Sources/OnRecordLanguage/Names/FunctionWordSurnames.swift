import OnRecordText

/// Finds surnames that are small words too, where they stand alone: "Will wrote", of George Will.
enum SmallSurnames {
    /// `names` with those in the order of the text, where a full name of the document ends in such a word.
    static func added(to names: [NameMention], in text: TokenizedText) -> [NameMention] {
        var bearers: [UInt64: NameMention] = [:]
        for name in names where name.kind == .person && name.tokens.count > 1 {
            let last = text.tokens[name.tokens.upperBound - 1]
            if isSmall(last) { bearers[last.hash] = bearers[last.hash] ?? name }
        }
        guard !bearers.isEmpty else { return names }
        var found = names
        let taken = Set(names.flatMap(\.tokens))
        for (number, paragraph) in text.paragraphs.enumerated()
        where text.document.paragraphs[number].zone == .body {
            for index in paragraph where !taken.contains(index) && isSurname(index, in: text) {
                guard let bearer = bearers[text.tokens[index].hash] else { continue }
                found.append(
                    NameMention(tokens: index..<index + 1, kind: .person, roles: [], gender: bearer.gender))
            }
        }
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Whether a word is a surname and a small word: no pronoun, and no number of an emperor.
    private static func isSmall(_ word: Token) -> Bool {
        word.shape == .capitalised && word.is([.auxiliary, .preposition, .adverb, .conjunction])
            && !word.is([.subjectPronoun, .objectPronoun, .possessivePronoun, .nameSuffix])
    }

    /// Whether the word at `index` has its capital for another reason than that it opens a sentence, or a verb follows that
    /// no such word stands before.
    private static func isSurname(_ index: Int, in text: TokenizedText) -> Bool {
        let word = text.tokens[index]
        guard isSmall(word) else { return false }
        guard text.startsSentence[index], index + 1 < text.tokens.count else { return true }
        let next = text.tokens[index + 1]
        return next.kind == .possessive
            || next.shape == .lower && next.is([.sayingCue, .judgingCue, .thinkingCue])
                && !next.is([.baseForm, .wordsNoun, .gerund])
    }
}
