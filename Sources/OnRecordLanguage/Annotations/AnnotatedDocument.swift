import OnRecordText

/// A document with everything that the analysis found in it.
public struct AnnotatedDocument: Sendable {
    /// The analysed document.
    public let document: Document
    /// The sentences in text order.
    public let sentences: [TextSpan]
    /// The mentions in text order.
    public let mentions: [Mention]
    /// The entities that the mentions refer to.
    public let entities: [Entity]
    /// The quotations, in the order of their first segments.
    public let quotations: [Quotation]
    /// The indirect speech, in the order of its cues.
    public let indirect: [IndirectSpeech]
    /// Words in quotation marks that are not speech, in text order.
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
