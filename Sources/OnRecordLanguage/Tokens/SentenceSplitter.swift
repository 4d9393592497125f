import OnRecordText

/// Finds where sentences end among the tokens of a paragraph.
enum SentenceSplitter {
    /// The sentences of all paragraphs; a sentence never crosses a paragraph boundary.
    static func sentences(of tokens: [Token], paragraphs: [Range<Int>]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        for paragraph in paragraphs {
            var start = paragraph.lowerBound
            var index = start
            while index < paragraph.upperBound {
                if let next = end(after: index, of: tokens, within: paragraph) {
                    sentences.append(start..<next)
                    start = next
                    index = next
                } else {
                    index += 1
                }
            }
            if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
        }
        return sentences
    }

    /// Where the next sentence starts if the terminator or abbreviation at `index` ends one; closing marks right after
    /// it belong to the sentence.
    static func end(after index: Int, of tokens: [Token], within paragraph: Range<Int>) -> Int? {
        let token = tokens[index]
        let isAbbreviation = token.endsInFullStop
        guard token.isTerminator || token.kind == .ellipsis || isAbbreviation else { return nil }
        var next = index + 1
        while next < paragraph.upperBound, !tokens[next].spaceBefore,
            tokens[next].isTerminator || tokens[next].kind == .quotationMark || tokens[next].kind == .closeParenthesis
        {
            next += 1
        }
        guard next < paragraph.upperBound else { return next }
        var first = next
        while first < paragraph.upperBound,
            tokens[first].kind == .quotationMark || tokens[first].kind == .openParenthesis
        {
            first += 1
        }
        guard first < paragraph.upperBound else { return next }
        let opening = tokens[first]
        if isAbbreviation {
            // "George S. May left": a surname that is also a verb, after an initial.
            let isSurname =
                token.span.count == 2 && opening.shape == .capitalised && opening.is([.calendar, .auxiliary])
                && index > paragraph.lowerBound && tokens[index - 1].isCapitalised
                && !(first + 1 < paragraph.upperBound && tokens[first + 1].is([.subjectPronoun, .determiner]))
            return opensAfterAbbreviation(opening, after: token) && !isSurname ? next : nil
        }
        if !tokens[next].spaceBefore { return token.kind == .period && opening.isCapitalised ? next : nil }
        return opening.kind == .word && opening.shape == .lower ? nil : next
    }

    /// After an abbreviation, only a word that is not a name shows that a sentence has ended; after a title, nothing
    /// does.
    private static func opensAfterAbbreviation(_ opening: Token, after abbreviation: Token) -> Bool {
        guard !abbreviation.is([.title, .calendar]), opening.isCapitalised else { return false }
        return opening.is([.function])
    }
}
