/// Recognises the name of a publication by its words: "The Daily Gull", "CNN".
enum OutletName {
    /// Whether `span` is one to six capitalised words that name a publication: one of them is a noun for papers or
    /// broadcasters, or a news agency.
    static func isOne(_ span: TextSpan, in utf8: [UInt8]) -> Bool {
        let words = Word.words(in: span, of: utf8)
        guard (1...6).contains(words.count), words.allSatisfy({ $0.isCapitalised || isSmall($0, in: utf8) }),
            !utf8[span.range].contains(where: { ",;:!?\"|()".utf8.contains($0) })
        else { return false }
        if SitePhrases.wires.contains(where: { $0.utf8.elementsEqual(utf8[span.range]) }) { return true }
        // "News" is a section, "BBC" a broadcaster.
        guard words.count > 1 || !words[0].hasLowercase else { return false }
        if let last = words.last, Lexicon.shared.has(hash(last, in: utf8), .outletNoun) { return true }
        // "The Daily Gull", "Radio Free Europe".
        let opening = words.first { !isSmall($0, in: utf8) }
        return opening.map { Lexicon.shared.has(hash($0, in: utf8), .outletOpening) } ?? false
    }

    private static func isSmall(_ word: Word, in utf8: [UInt8]) -> Bool {
        Lexicon.shared.entry(hash(word, in: utf8)).classes.contains(.function)
    }

    private static func hash(_ word: Word, in utf8: [UInt8]) -> UInt64 {
        utf8[word.span.range].reduce(WordHash.seed) { WordHash.add(Letters.lowercased($1), to: $0) }
    }

    /// The name after the last `mark` of `line`, if it is a publication's.
    static func last(of line: TextSpan, after marks: [String], in utf8: [UInt8]) -> TextSpan? {
        var start: Int?
        for mark in marks {
            let bytes = Array(mark.utf8)
            var from = line.start
            while let found = ByteSearch.first(bytes, in: utf8, from: from, upTo: line.end) {
                start = max(start ?? 0, found + bytes.count)
                from = found + bytes.count
            }
        }
        guard let start, start < line.end else { return nil }
        let name = WhiteSpace.trimmed(TextSpan(start, line.end), in: utf8)
        return !name.isEmpty && isOne(name, in: utf8) ? name : nil
    }

    /// The bars and dashes between the parts of a line.
    static let bars = [" | ", " - ", " – ", " — ", " • ", " · "]
}
