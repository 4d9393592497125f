/// Finds sentences, mentions, quotations, speakers and entities in a document.
public struct Analyzer: Sendable {
    /// An analyzer.
    public init() {}

    /// The document with all that was found in it.
    public func analyze(_ document: Document) -> AnnotatedDocument {
        AnnotatedDocument(document: document)
    }
}
