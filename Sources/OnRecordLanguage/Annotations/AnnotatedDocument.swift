import OnRecordText

/// A document with all that the analysis found in it.
public struct AnnotatedDocument: Sendable {
    /// The document that was analysed.
    public let document: Document
    /// The sentences, in the order of the text.
    public let sentences: [TextSpan]
    /// The mentions, in the order of the text.
    public let mentions: [Mention]
    /// What the mentions stand for.
    public let entities: [Entity]
    /// The quotations, in the order of their first segments.
    public let quotations: [Quotation]
    /// What is reported without quotation marks around it, in the order of the cues.
    public let indirect: [IndirectSpeech]
    /// Words in quotation marks that are not speech, in the order of the text.
    public let scareQuotes: [ScareQuote]

    /// An annotated document from its parts.
    public init(
        document: Document, sentences: [TextSpan] = [], mentions: [Mention] = [], entities: [Entity] = [],
        quotations: [Quotation] = [], indirect: [IndirectSpeech] = [], scareQuotes: [ScareQuote] = []
    ) {
        self.document = document
        self.sentences = sentences
        self.mentions = mentions
        self.entities = entities
        self.quotations = quotations
        self.indirect = indirect
        self.scareQuotes = scareQuotes
    }
}
