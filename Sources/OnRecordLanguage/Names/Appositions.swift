import OnRecordText

/// Reads the apposition after a person's name: "Jane Doe, a director of the Zeta Group,".
struct Appositions {
    let text: TokenizedText

    /// The most tokens in a role.
    private static let longest = 14
    /// How far from its start the head noun of an apposition may be, in tokens.
    private static let farthestHead = 7

    /// The apposition to a name that ends before the token `end`, without its article; `nil` if there is none.
    func role(after end: Int) -> Range<Int>? {
        guard var start = afterMark(end) else { return nil }
        let tokens = text.tokens
        if text.isWord(start, .a) || text.isWord(start, .an) || text.isWord(start, .the) { start += 1 }
        guard let head = head(from: start) else { return nil }
        var index = head + 1
        if index < tokens.count, !isEnd(index) {
            guard tokens[index].is(.preposition), !text.startsSentence[index] else { return nil }
            index += 1
            while index < tokens.count, !isEnd(index) {
                guard isInTail(index), index - start < Self.longest else { return nil }
                index += 1
            }
        }
        guard index < tokens.count, !text.isWord(index - 1, .the) else { return nil }
        // "President Jane Doe, Secretary of State Smith, and others": the next item of a list, not an apposition.
        let isListed = tokens[index].kind == .comma && index + 1 < tokens.count && tokens[index + 1].is(.conjunction)
        if isListed, tokens[start].isCapitalised, tokens[start - 1].kind == .comma, index > head + 1 { return nil }
        // "an adviser with, among others,", "anchor of NBC’s “News”": drop the function word left at the cut.
        while index > head + 1,
            tokens[index - 1].kind == .possessive || tokens[index - 1].is([.preposition, .conjunction, .determiner])
        {
            index -= 1
        }
        return start..<index
    }

    /// The token after the comma that opens an apposition, skipping a party tag and an age.
    private func afterMark(_ end: Int) -> Int? {
        let tokens = text.tokens
        var index = end
        if index + 2 < tokens.count, tokens[index].kind == .openParenthesis, tokens[index + 2].kind == .closeParenthesis
        {
            index += 3
        }
        guard index + 1 < tokens.count, tokens[index].kind == .comma else { return nil }
        if index + 3 < tokens.count, tokens[index + 1].kind == .number, tokens[index + 2].kind == .comma { index += 2 }
        return index + 1
    }

    /// The head noun of the apposition that starts at `start`; names and adjectives may precede it.
    private func head(from start: Int) -> Int? {
        let tokens = text.tokens
        var head: Int?
        for index in start..<min(start + Self.farthestHead, tokens.count) {
            let token = tokens[index]
            if isEnd(index) || text.startsSentence[index] { break }
            if token.is(.preposition) { break }
            guard token.kind == .word || token.kind == .possessive,
                !token.is([.function, .subjectPronoun, .possessivePronoun, .auxiliary, .calendar, .timeNoun])
            else { return nil }
            head = index
        }
        guard let head, tokens[head].is([.personNoun, .title]), !tokens[head].is([.plural, .gerund]) else { return nil }
        // "Sen." belongs to another name that follows.
        return tokens[head].endsInFullStop ? nil : head
    }

    /// Whether the token may continue a role: names, nouns and the function words between them.
    private func isInTail(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if text.startsSentence[index] { return false }
        if token.kind == .possessive || token.kind == .number { return true }
        guard token.kind == .word else { return false }
        if token.isCapitalised, !token.is(.function) { return true }
        if token.is([.preposition, .determiner]) || text.isWord(index, .and) { return !token.is(.relative) }
        return !token.is([.function, .auxiliary, .relative, .subjectPronoun, .sayingCue])
    }

    private func isEnd(_ index: Int) -> Bool {
        switch text.tokens[index].kind {
        // "a Florida Republican who left"
        case .word: text.tokens[index].is(.relative)
        // "president of the A.F.L.-C.I.O.": a hyphen inside the name.
        case .dash where !text.tokens[index].spaceBefore && text.tokens[index].span.count == 1: false
        case .comma, .period, .semicolon, .dash, .closeParenthesis, .question, .exclamation, .colon, .quotationMark:
            true
        default: false
        }
    }
}

extension TokenizedText {
    /// The head noun of `role`: "director" in "director for advocacy".
    func head(ofRole role: Range<Int>) -> Int {
        let end = role.dropFirst().first { tokens[$0].is(.preposition) } ?? role.upperBound
        return end - 1
    }

    /// A hash of all the words of `role`.
    func hash(ofWords role: Range<Int>) -> UInt64 {
        role.reduce(WordHash.seed) { ListedName.hash($0, then: tokens[$1].hash) }
    }
}
