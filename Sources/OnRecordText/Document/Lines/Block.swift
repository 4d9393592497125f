/// A paragraph before its zone is known, with the features that the zone rules ask for.
///
/// What is longer than `reach` is prose, whatever it says: of that the opening alone is looked at.
struct Block {
    /// How many bytes a line of a site's has at most.
    static let reach = 400
    /// How many bytes of a longer block are looked at.
    private static let opening = 120

    /// Where it stands, white space at its edges left out.
    let span: TextSpan
    /// Whether a blank line, or the start of the text, stands before it.
    let followsBlank: Bool
    /// Its start in the form of the phrase tables: see `FoldedText`. Bullets and dashes before the words are left out.
    let folded: [UInt8]
    /// Its words, by white space; those of the opening where it is long.
    let words: [Word]
    /// The mark that it ends with.
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

    /// Whether it is longer than any line that a site puts around an article.
    var isLong: Bool { span.count > Block.reach }

    /// Whether it reads as running text: a sentence of some length, or many words.
    var isProse: Bool { isLong || words.count > 30 || (words.count >= 10 && endMark.endsSentence) }

    /// Whether it is a short line that no mark ends.
    var isUnpunctuated: Bool { words.count <= 25 && !isLong && endMark == .none }

    /// Whether all its letters are capitals, and there are several.
    var isAllCapitals: Bool {
        words.allSatisfy { !$0.hasLowercase } && words.count(where: \.isCapitalised) >= 2
    }

    /// Whether its longer words are capitalised, as in a headline; a long small one is a sentence's verb.
    var isTitleCase: Bool {
        let longer = words.filter { $0.span.count >= 4 && $0.startsWithLetter }
        return longer.count(where: \.isCapitalised) * 4 >= longer.count * 3
            && longer.allSatisfy { $0.isCapitalised || $0.span.count < 8 }
    }
}
