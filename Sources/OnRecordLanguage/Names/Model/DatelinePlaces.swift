import OnRecordText

/// The places in datelines: "OSLO, Norway (AP) —", "BRASILIA / RIO DE JANEIRO (Reuters) -".
enum DatelinePlaces {
    /// The names before an agency in parentheses and a dash, in no particular order.
    static func places(in text: TokenizedText) -> [Range<Int>] {
        let tokens = text.tokens
        var places: [Range<Int>] = []
        guard tokens.count > 4 else { return [] }
        for open in 1..<tokens.count - 3
        where tokens[open].kind == .openParenthesis && tokens[open + 1].is(.organisationName)
            && tokens[open + 2].kind == .closeParenthesis && tokens[open + 3].kind == .dash
        {
            var end = open
            var found: [Range<Int>] = []
            while end > 0, open - end < 12, let run = run(endingAt: end, in: tokens) {
                found.append(run)
                let mark = run.lowerBound - 1
                guard mark > 0, tokens[mark].kind == .comma || tokens[mark].kind == .other else { break }
                end = mark
            }
            // The town is in capitals; the country after it need not be.
            guard let town = found.lastIndex(where: { $0.allSatisfy { tokens[$0].shape == .allCapitals } }) else {
                continue
            }
            places += found[...town]
        }
        return places
    }

    /// The capitalised words before `end`; words in capitals do not mix with others.
    private static func run(endingAt end: Int, in tokens: [Token]) -> Range<Int>? {
        guard tokens[end - 1].isCapitalised, !tokens[end - 1].is([.organisationName, .calendar]) else { return nil }
        let shape = tokens[end - 1].shape
        var start = end - 1
        while start > 0, end - start < 4, tokens[start - 1].isCapitalised, tokens[start - 1].shape == shape {
            start -= 1
        }
        return start..<end
    }
}
