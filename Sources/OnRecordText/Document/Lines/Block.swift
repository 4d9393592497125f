/// A paragraph before it has a zone, with the features that the zone rules use.
///
/// A block longer than `reach` is prose, whatever it says: only its opening is examined.
struct Block {
    /// The most bytes in a line added by a site.
    static let reach = 400
    /// How many bytes of a longer block are examined.
    private static let opening = 120

    /// Its position, without white space at the edges.
    let span: TextSpan
    /// Whether a blank line or the start of the text precedes it.
    let followsBlank: Bool
    /// Its start, folded (`FoldedText`), without bullets and dashes before the first word.
    let folded: [UInt8]
    /// Its words; for a long block, those of its opening.
    let words: [Word]
    /// The mark at its end.
    let endMark: EndMark

    /// The block at `span`.
    init(span: TextSpan, followsBlank: Bool, in utf8: [UInt8]) {
        self.span = span
        self.followsBlank = followsBlank
        let head = span.count > Block.reach ? TextSpan(span.start, span.start + Block.opening) : span
        folded = Block.fold(utf8[head.range])
        words = Word.words(in: head, of: utf8)
        endMark = EndMark.last(of: span, in: utf8)
    }

    private static let bullets = ["*", "|", "-", ">", " ", "·", "•", "►", "▶"].map { Array($0.utf8) }

    private static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let folded = FoldedText.bytes(of: bytes)
        if let first = folded.first, Letters.isASCIILetter(first) { return folded }
        var rest = folded[...]
        while let bullet = bullets.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(bullet.count) }
        return Array(rest)
    }

    /// Whether it is longer than any line that a site adds to an article.
    var isLong: Bool { span.count > Block.reach }

    /// Whether it reads as running text: a sentence of some length, or many words.
    var isProse: Bool { isLong || words.count > 30 || (words.count >= 10 && endMark.endsSentence) }

    /// Whether it is a short line without punctuation at its end.
    var isUnpunctuated: Bool { words.count <= 25 && !isLong && endMark == .none }

    /// Whether it has several letters, all of them capitals.
    var isAllCapitals: Bool {
        words.allSatisfy { !$0.hasLowercase } && words.count(where: \.isCapitalised) >= 2
    }

    /// Whether its longer words are capitalised as in a headline; a long lower-case word is the verb of a sentence.
    var isTitleCase: Bool {
        let longer = words.filter { $0.span.count >= 4 && $0.startsWithLetter }
        return longer.count(where: \.isCapitalised) * 4 >= longer.count * 3
            && longer.allSatisfy { $0.isCapitalised || $0.span.count < 8 }
    }
}
