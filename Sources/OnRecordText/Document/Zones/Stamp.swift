/// A line that consists only of a date, a time and the words that go with them.
struct Stamp {
    /// Whether it says what it dates: published, updated.
    let isLabelled: Bool

    /// The stamp in `block`; `nil` if the block says anything else, or has neither a date nor a label with a time.
    init?(_ block: Block, in utf8: [UInt8]) {
        let isSentence = Stamp.sentences.opens(block.folded)
        guard isSentence || Stamp.holdsOnlyStampWords(block.folded) else { return nil }
        let words = Stamp.words(block.folded)
        isLabelled = isSentence || words.contains { Stamp.labels.contains(WordHash.of($0)) }
        let hasTime = !isSentence && words.contains(where: Stamp.isTimeWord)
        guard (isLabelled && hasTime) || !DateScanner.dates(in: block.span, of: utf8).isEmpty else { return nil }
    }

    /// The runs of letters and digits in folded text.
    private static func words(_ folded: [UInt8]) -> [ArraySlice<UInt8>] {
        folded.split { !Letters.isASCIILetter($0) && !Letters.isDigit($0) }
    }

    /// Whether folded text contains only words of a stamp; usually its first word already rules that out.
    private static func holdsOnlyStampWords(_ folded: [UInt8]) -> Bool {
        var rest = folded[...]
        while let start = rest.firstIndex(where: { Letters.isASCIILetter($0) || Letters.isDigit($0) }) {
            let end = rest[start...].firstIndex { !Letters.isASCIILetter($0) && !Letters.isDigit($0) } ?? rest.endIndex
            guard isStampWord(rest[start..<end]) else { return false }
            rest = rest[end...]
        }
        return true
    }

    private static func isStampWord(_ word: ArraySlice<UInt8>) -> Bool {
        let hash = WordHash.of(word)
        return labels.contains(hash) || fillers.contains(hash) || isTimeWord(word) || word.allSatisfy(Letters.isDigit)
    }

    /// Whether `word`, without its digits, is a month, a day or part of a time: "May", "4pm", "28th".
    private static func isTimeWord(_ word: ArraySlice<UInt8>) -> Bool {
        let letters = word.lazy.filter { !Letters.isDigit($0) }
        return Lexicon.shared.has(WordHash.of(letters), .stampWord) || Calendar.month(letters) != nil
    }

    /// The words for publishing or changing an article.
    private static let labels = WordSet([
        "created", "issued", "modified", "posted", "published", "revised", "update", "updated",
    ])

    private static let fillers = WordSet([
        "article", "at", "date", "first", "last", "on", "originally", "read", "s", "story", "time", "was",
    ])

    private static let sentences = PhraseTable(
        ["article", "post", "report", "story"].flatMap { noun in
            ["published", "updated", "posted", "first published", "last updated", "originally published"].flatMap {
                ["this \(noun) was \($0)", "this \(noun) has been \($0)"]
            }
        })
}
