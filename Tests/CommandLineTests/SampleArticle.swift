import OnRecordCore

/// A small analysed article: one quotation in two segments by a person known by a pronoun, and a pull quote that repeats it.
enum SampleArticle {
    private static let words = "“É” no\n“Yes,” 𝒳 Ed said. “É!”\n"

    static let annotated: AnnotatedDocument = {
        let text = ArticleText(words)
        let pull = span("É”", in: text, length: 2)
        let first = span("Yes,", in: text, length: 4)
        let second = span("É!", in: text, length: 3)
        let ed = span("Ed", in: text, length: 2)
        let said = span("said", in: text, length: 4)
        let speaker = Speaker(mention: ed, entity: 0, name: "Ed Royce")
        let attribution = Attribution(speaker: speaker, cue: said, rule: .cueAfter, confidence: 1)
        return AnnotatedDocument(
            document: Document(name: "a.txt", text: text, zones: [], paragraphs: []),
            mentions: [Mention(span: ed, kind: .proper, entity: 0), Mention(span: said, kind: .pronominal, entity: 0)],
            entities: [Entity(kind: .person, name: "Ed Royce", mentions: [0, 1], representative: 0)],
            quotations: [
                Quotation(segments: [segment(pull)], kind: .direct, attribution: attribution, repeats: 1),
                Quotation(segments: [segment(first), segment(second)], kind: .direct, attribution: attribution),
                Quotation(segments: [segment(said)], kind: .mixed),
            ],
            indirect: [
                IndirectSpeech(content: second, speaker: speaker, cue: said, rule: .thatClause, confidence: 1)
            ])
    }()

    private static func segment(_ words: TextSpan) -> Quotation.Segment {
        Quotation.Segment(words: words, marked: TextSpan(words.start - 3, words.end + 3))
    }

    private static func span(_ words: String, in text: ArticleText, length: Int) -> TextSpan {
        let words = Array(words.utf8)
        let start = text.utf8.indices.first { text.utf8[$0...].starts(with: words) } ?? 0
        return TextSpan(start, start + length)
    }
}
