import OnRecordText

/// A document's tokens, grouped into paragraphs and sentences.
///
/// A class because every stage and every `FrameReader` holds it: copying a struct would retain each of its arrays.
final class TokenizedText: Sendable {
    let document: Document
    let lexicon: Lexicon
    let tokens: [Token]
    /// The tokens of each paragraph, in the order of `document.paragraphs`.
    let paragraphs: [Range<Int>]
    /// The tokens of each sentence, in text order.
    let sentences: [Range<Int>]
    /// For each token, whether it is the first of a sentence, leading quotation marks aside.
    let startsSentence: [Bool]

    init(_ document: Document, lexicon: Lexicon = .shared) {
        self.document = document
        self.lexicon = lexicon
        var tokenizer = Tokenizer(document.text, lexicon: lexicon)
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

    /// The text from the first token of `range` to the last.
    func span(_ range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
        return tokens[first].span.union(tokens[last].span)
    }

    /// The words of `range` as printed.
    func string(_ range: Range<Int>) -> String { document.text[span(range)] }

    /// The word at `index` in lower case, for messages and tables; too slow for inner loops.
    func form(_ index: Int) -> String { document.text[tokens[index].span].lowercased() }

    /// The hash of the word or number at `index`; computed for numbers, whose tokens have none.
    func hash(of index: Int) -> UInt64 {
        guard tokens[index].kind == .number else { return tokens[index].hash }
        return document.text.utf8[tokens[index].span.range].reduce(WordHash.seed) { WordHash.add($1, to: $0) }
    }

    /// Whether the word at `index` belongs to `wordClass`.
    func has(_ index: Int, _ wordClass: WordClass) -> Bool { lexicon.has(tokens[index].hash, wordClass) }

    /// Whether the word at `index` is `word`, ignoring case.
    func isWord(_ index: Int, _ word: WordForm) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .word && tokens[index].hash == word.hash
    }
}
