/// A line made of nothing but a date, a time and the words that go with them.
struct Stamp {
    /// Whether it says what happened then: published, updated.
    let isLabelled: Bool

    /// The stamp that `block` is; `nil` where other words stand in it or neither a date nor a label and a number do.
    init?(_ block: Block, in utf8: [UInt8]) {
        let words = Stamp.words(block.folded)
        let isSentence = Stamp.sentences.opens(block.folded)
        guard isSentence || words.allSatisfy(Stamp.isStampWord) else { return nil }
        isLabelled = isSentence || words.contains { Stamp.labels.contains($0) }
        let hasNumber = words.contains { $0.utf8.contains(where: Letters.isDigit) }
        let hasDate = !DateScanner.dates(in: block.span, of: utf8).isEmpty
        guard hasDate || (isLabelled && hasNumber && !isSentence) else { return nil }
    }

    /// The runs of letters and digits in folded text.
    private static func words(_ folded: [UInt8]) -> [String] {
        folded.split { !Letters.isASCIILetter($0) && !Letters.isDigit($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isStampWord(_ word: String) -> Bool {
        let letters = word.utf8.filter { !Letters.isDigit($0) }
        return letters.isEmpty || labels.contains(word) || fillers.contains(String(decoding: letters, as: UTF8.self))
            || Calendar.month(letters) != nil
    }

    /// The words that say that an article came out or was changed.
    static let labels: Set<String> = [
        "created", "issued", "modified", "posted", "published", "revised", "update", "updated",
    ]

    private static let fillers: Set<String> = [
        "a", "ago", "am", "article", "at", "bst", "cdt", "central", "cest", "cet", "cst", "ct", "date", "day", "days",
        "eastern", "edt", "est", "et", "first", "fri", "friday", "gmt", "h", "hour", "hours", "hrs", "ist", "last", "m",
        "mdt", "min", "mins", "minute", "minutes", "mon", "monday", "mst", "mt", "nd", "on", "originally", "p",
        "pacific",
        "pdt", "pm", "pst", "pt", "rd", "read", "s", "sat", "saturday", "st", "story", "sun", "sunday", "t", "th",
        "thu",
        "thur", "thurs", "thursday", "time", "tue", "tues", "tuesday", "utc", "was", "wed", "wednesday", "z",
    ]

    private static let sentences = PhraseTable(
        ["article", "post", "report", "story"].flatMap { noun in
            ["published", "updated", "posted", "first published", "last updated", "originally published"].flatMap {
                ["this \(noun) was \($0)", "this \(noun) has been \($0)"]
            }
        })
}
