import OnRecordLanguage
import OnRecordText

/// Somebody or something over all the documents of a corpus.
public struct CorpusEntity: Hashable, Sendable {
    /// An entity of one document, and why it is taken for this one.
    public struct Member: Hashable, Sendable {
        /// The entity of the document.
        public let reference: EntityReference
        /// Why it belongs here, in a few words for the user.
        public let reason: String
    }

    /// What sort of thing it is.
    public let kind: EntityKind
    /// Its fullest name, initials aside, as it is printed most often; "Clinton (which?)" where several persons may be meant.
    public let name: String
    /// Whether it has a name; "a spokesman" of one document stays an entity of its own.
    public let isNamed: Bool
    /// Tells it from every other entity of the corpus. It comes from names and texts alone, so that it stays the same when
    /// an index is built anew, and when documents are added, unless they make it clear that it is somebody else known by a
    /// fuller name.
    public let key: String
    /// The entities of the documents that it is made of, in the order of the documents; never empty.
    public let members: [Member]
    /// The names of those whom it may be, where nothing says which.
    public let candidates: [String]
    /// Who decided that its members are one.
    public let state: DecisionState
}
