import OnRecordLanguage
import OnRecordText

/// A reference to an entity of one document of a corpus.
public struct EntityReference: Hashable, Sendable {
    /// The number of the document in its corpus.
    public let document: Int
    /// The entity, as an index into the document's `AnnotatedDocument.entities`.
    public let entity: Int

    /// The entity with index `entity` of the document numbered `document`.
    public init(document: Int, entity: Int) {
        self.document = document
        self.entity = entity
    }
}

extension EntityReference: Comparable {
    /// Orders by document and then by entity.
    public static func < (left: EntityReference, right: EntityReference) -> Bool {
        (left.document, left.entity) < (right.document, right.entity)
    }
}
