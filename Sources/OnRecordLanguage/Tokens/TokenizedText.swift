import OnRecordText

/// A document's tokens, with where paragraphs and sentences stand among them.
///
/// A class, since every stage and every reader of a frame holds it: a copy would count the references of all its parts.
final class TokenizedText: Sendable {
    let document: Document
    let tokens: [Token]
    /// The tokens of each of `document.paragraphs`.
    let paragraphs: [Range<Int>]
    /// The tokens of each sentence, in the order of the text.
    let sentences: [Range<Int>]
    /// For each token, whether a sentence starts with it, opening marks before it aside.
    let startsSentence: [Bool]

    init(_ document: Document) {
        self.document = document
        var tokenizer = Tokenizer(document.text)
        var paragraphs: [Range<Int>] = []
        for paragraph in document.paragraphs {
            let start = tokenizer.tokens.count
            tokenizer.read(paragraph.span)
            paragraphs.append(start..<tokenizer.tokens.count)
        }
        let tokens = tokenizer.tokens
        self.tokens = tokens
        self.paragraphs = paragraphs
        sentences = SentenceSplitter.sentences(of: tokens, paragraphs: paragraphs)
        var starts = [Bool](repeating: false, count: tokens.count)
        for sentence in sentences {
            for index in sentence {
                starts[index] = true
                let kind = tokens[index].kind
                if kind == .word || kind == .number { break }
            }
        }
        startsSentence = starts
    }

    /// The text from the first to the last of `range`.
    func span(_ range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
        return tokens[first].span.union(tokens[last].span)
    }

    /// The words of `range` as printed.
    func string(_ range: Range<Int>) -> String { document.text[span(range)] }

    /// The word at `index` in lower case, for messages and tables; not for inner loops.
    func form(_ index: Int) -> String { document.text[tokens[index].span].lowercased() }

    /// The hash of the word or number at `index`; the token of a number has none.
    func hash(of index: Int) -> UInt64 {
        guard tokens[index].kind == .number else { return tokens[index].hash }
        return document.text.utf8[tokens[index].span.range].reduce(WordHash.seed) { WordHash.add($1, to: $0) }
    }

    /// Whether the word at `index` is the lower-case form `word`, whatever its capitals.
    func isWord(_ index: Int, _ word: WordForm) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .word && tokens[index].hash == word.hash
    }
}
