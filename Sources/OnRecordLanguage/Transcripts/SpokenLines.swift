import OnRecordText

/// Speech under labels or after dashes, as stretches alongside those in quotation marks.
struct SpokenLines {
    /// All stretches in text order; they never overlap.
    let stretches: [QuotedStretch]
    /// The document's names, including those of the labels.
    let names: [NameMention]

    /// Adds the spoken lines of a document to `marked`, its stretches in quotation marks.
    init(in text: TokenizedText, marked: [QuotedStretch], names: [NameMention]) {
        let finder = TranscriptFinder(text: text, names: names)
        let labels = finder.labels()
        let lines = DialogueFinder(text: text).lines()
        guard !labels.isEmpty || !lines.isEmpty else {
            stretches = marked
            self.names = names
            return
        }
        let all = finder.names(with: labels)
        self.names = all
        let turns =
            labels.map { label in
                Self.stretch(
                    label.speech, label.paragraph, .label(finder.speaker(of: label, in: all)))
            } + lines.map { Self.stretch($0.speech, $0.paragraph, .dash) }
            + finder.questions(before: labels).map { Self.stretch(text.paragraphs[$0], $0, .dash) }
        // Marks around the whole turn take precedence; marks inside it are quotations within a quotation.
        let marks = marked.map(\.tokens)
        let unmarked = turns.filter { !marks.hasOverlap(with: $0.tokens.prefix(1)) }
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let spoken = unmarked.map(\.tokens)
        let outer = marked.filter { !spoken.hasOverlap(with: $0.tokens) }
        stretches = (outer + unmarked).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private static func stretch(_ speech: Range<Int>, _ paragraph: Int, _ opening: QuotedStretch.Opening)
        -> QuotedStretch
    {
        QuotedStretch(
            tokens: speech, inner: speech, paragraph: paragraph, continues: false, isSingle: false, opening: opening)
    }
}
