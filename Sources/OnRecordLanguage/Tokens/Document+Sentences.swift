import OnRecordText

extension Document {
    /// Its sentences in text order, found without the rest of the analysis.
    public var sentences: [TextSpan] {
        let text = TokenizedText(self)
        return text.sentences.map(text.span)
    }
}
