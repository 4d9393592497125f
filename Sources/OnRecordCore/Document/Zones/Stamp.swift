/// A line made of nothing but a date, a time and the words that go with them.
struct Stamp {
    /// Whether it says what happened then: published, updated.
    let isLabelled: Bool

    /// The stamp that `block` is; `nil` where it says anything else, or neither a date nor a label and a time.
    init?(_ block: Block, in utf8: [UInt8]) {
        let isSentence = Stamp.sentences.opens(block.folded)
        guard isSentence || Stamp.holdsOnlyStampWords(block.folded) else { return nil }
        let words = Stamp.words(block.folded)
        isLabelled = isSentence || words.contains { Stamp.labels.contains($0) }
        let hasTime = !isSentence && words.contains(where: Stamp.isTimeWord)
        guard (isLabelled && hasTime) || !DateScanner.dates(in: block.span, of: utf8).isEmpty else { return nil }
    }

    /// The runs of letters and digits in folded text.
    private static func words(_ folded: [UInt8]) -> [String] {
        folded.split { !Letters.isASCIILetter($0) && !Letters.isDigit($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether no run of letters and digits in folded text says anything else; mostly the first one does.
    private static func holdsOnlyStampWords(_ folded: [UInt8]) -> Bool {
        var rest = folded[...]
        while let start = rest.firstIndex(where: { Letters.isASCIILetter($0) || Letters.isDigit($0) }) {
            let end = rest[start...].firstIndex { !Letters.isASCIILetter($0) && !Letters.isDigit($0) } ?? rest.endIndex
            guard isStampWord(String(decoding: rest[start..<end], as: UTF8.self)) else { return false }
            rest = rest[end...]
        }
        return true
    }

    private static func isStampWord(_ word: String) -> Bool {
        labels.contains(word) || fillers.contains(word) || isTimeWord(word) || word.utf8.allSatisfy(Letters.isDigit)
    }

    /// Whether `word`, digits in it left out, is a month, a day or part of a time: "May", "4pm", "28th".
    private static func isTimeWord(_ word: String) -> Bool {
        let letters = word.utf8.filter { !Letters.isDigit($0) }
        return times.contains(String(decoding: letters, as: UTF8.self)) || Calendar.month(letters) != nil
    }

    /// The words that say that an article came out or was changed.
    static let labels: Set<String> = [
        "created", "issued", "modified", "posted", "published", "revised", "update", "updated",
    ]

    private static let times: Set<String> = [
        "a", "ago", "am", "bst", "cdt", "central", "cest", "cet", "cst", "ct", "day", "days", "eastern", "edt", "est",
        "et", "fri", "friday", "gmt", "h", "hour", "hours", "hrs", "ist", "m", "mdt", "min", "mins", "minute",
        "minutes",
        "mon", "monday", "mst", "mt", "nd", "p", "pacific", "pdt", "pm", "pst", "pt", "rd", "sat", "saturday", "st",
        "sun", "sunday", "t", "th", "thu", "thur", "thurs", "thursday", "tue", "tues", "tuesday", "utc", "wed",
        "wednesday", "z",
    ]

    private static let fillers: Set<String> = [
        "article", "at", "date", "first", "last", "on", "originally", "read", "s", "story", "time", "was",
    ]

    private static let sentences = PhraseTable(
        ["article", "post", "report", "story"].flatMap { noun in
            ["published", "updated", "posted", "first published", "last updated", "originally published"].flatMap {
                ["this \(noun) was \($0)", "this \(noun) has been \($0)"]
            }
        })
}
