import OnRecordLanguage
import OnRecordText

/// A person or thing across all documents of a corpus.
public struct CorpusEntity: Hashable, Sendable {
    /// An entity of one document, and why it belongs to this one.
    public struct Member: Hashable, Sendable {
        /// The entity of the document.
        public let reference: EntityReference
        /// Why it belongs here, in a few words for the user.
        public let reason: String
    }

    /// What sort of thing it is.
    public let kind: EntityKind
    /// Its fullest name, initials aside, in its most frequent printed form; "Clinton (which?)" if several people may be
    /// meant.
    public let name: String
    /// Whether it has a name; "a spokesman" remains a separate entity for each document.
    public let isNamed: Bool
    /// Identifies the entity in the corpus. Derived from names and texts only, so it survives rebuilding the index and
    /// adding documents, unless these show that it is a person with a fuller name.
    public let key: String
    /// The entities of documents that it joins, in the order of the documents; never empty.
    public let members: [Member]
    /// The names of the people it may be, if that is undecided.
    public let candidates: [String]
    /// Who decided that its members are the same.
    public let state: DecisionState
}
