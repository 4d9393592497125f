import OnRecordText

/// People with two names that the text equates.
extension NameClusterer {
    /// The name of which the text gives `name` as an alias: the one before "also known as", "born", "is the pen name
    /// of"; `nil` if there is none.
    func otherName(of name: Int) -> Int? {
        guard names[name].kind == .person, names[name].tokens.count > 1 else { return nil }
        let start = names[name].tokens.lowerBound
        let mark = markBeforeAlias(start) ?? verbBeforePenName(start)
        return mark.flatMap { self.name(endingAt: $0, before: name) }
    }

    /// Where "(born", ", also known as" and the like start before the name at `start`.
    private func markBeforeAlias(_ start: Int) -> Int? {
        var index = start - 1
        if text.isWord(index, .as), isAny(index - 1, of: Self.known) {
            index -= 2
            if index >= 0, text.tokens[index].is(.adverb) || isAny(index, of: Self.ways) { index -= 1 }
        } else if isAny(index, of: Self.born) {
            index -= 1
        } else {
            return nil
        }
        guard index >= 0, text.tokens[index].kind == .comma || text.tokens[index].kind == .openParenthesis else {
            return nil
        }
        return index
    }

    /// Where "was a pen name of" starts before the name at `start` and its premodifiers.
    private func verbBeforePenName(_ start: Int) -> Int? {
        var index = start - 1
        while index >= 0, start - index < 4, text.tokens[index].is([.demonym, .personNoun, .title]) { index -= 1 }
        guard text.isWord(index, .of),
            text.isWord(index - 1, .name) && isAny(index - 2, of: Self.pens)
                || isAny(index - 1, of: Self.pseudonyms)
        else { return nil }
        index -= text.isWord(index - 1, .name) ? 3 : 2
        guard index > 0, text.tokens[index].is(.determiner), text.tokens[index - 1].is(.being) else { return nil }
        return index - 1
    }

    /// The person's full name that ends before the token `end`, skipping parentheses.
    private func name(endingAt end: Int, before name: Int) -> Int? {
        var end = end
        if end > 0, text.tokens[end - 1].kind == .closeParenthesis {
            end -= 1
            let farthest = max(0, end - Self.longestParenthesis)
            while end > farthest, text.tokens[end].kind != .openParenthesis { end -= 1 }
        }
        let other = names[..<name].lastIndex { $0.tokens.upperBound <= end }
        guard let other, names[other].tokens.upperBound == end, names[other].kind == .person,
            names[other].tokens.count > 1
        else { return nil }
        return other
    }

    /// The most tokens in parentheses between a name and its alias.
    private static let longestParenthesis = 100

    private func isAny(_ index: Int, of words: WordSet) -> Bool {
        index >= 0 && words.contains(text.tokens[index].hash)
    }

    private static let known = WordSet(["known"])
    private static let ways = WordSet(["also", "better", "best", "formerly", "previously", "professionally"])
    private static let born = WordSet(["born", "né", "née", "alias", "aka", "a.k.a."])
    private static let pens = WordSet(["pen", "stage", "birth", "real", "screen"])
    private static let pseudonyms = WordSet(["pseudonym"])
}
