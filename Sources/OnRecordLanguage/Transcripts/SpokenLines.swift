import OnRecordText

/// Speech that stands under labels or after dashes, as stretches beside those in quotation marks.
struct SpokenLines {
    /// All stretches, in the order of the text; none overlaps another.
    let stretches: [QuotedStretch]
    /// The document's names with those of the labels.
    let names: [NameMention]

    /// The stretches of a document in which `marked` are those in quotation marks.
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
                    label.words, label.paragraph, .label(finder.speaker(of: label, in: all)))
            } + lines.map { Self.stretch($0.words, $0.paragraph, .dash) }
        // Where marks stand around the whole turn, they open it; those inside are quotations in a quotation.
        let unmarked = turns.filter { turn in
            !marked.contains {
                $0.tokens.overlaps(turn.tokens) && !turn.tokens.dropFirst().contains($0.tokens.lowerBound)
            }
        }
        let outer = marked.filter { stretch in !unmarked.contains { $0.tokens.overlaps(stretch.tokens) } }
        stretches = (outer + unmarked).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private static func stretch(_ words: Range<Int>, _ paragraph: Int, _ opening: QuotedStretch.Opening)
        -> QuotedStretch
    {
        QuotedStretch(
            tokens: words, inner: words, paragraph: paragraph, continues: false, isSingle: false, opening: opening)
    }
}
