/// What joining entities over a corpus needs to know of one entity of one document.
public struct JoinCandidate: Sendable {
    /// The entity.
    public let reference: EntityReference
    let kind: EntityKind
    let name: String
    let key: NameKey
    let gender: Gender
    let isNamed: Bool
    let mentionCount: Int

    /// The entities of `article`, which its corpus numbers `document`.
    public static func candidates(in article: AnnotatedDocument, document: Int) -> [JoinCandidate] {
        article.entities.enumerated().map { index, entity in
            JoinCandidate(
                reference: EntityReference(document: document, entity: index), kind: entity.kind, name: entity.name,
                key: NameKey(entity.name, kind: entity.kind), gender: entity.gender, isNamed: entity.isNamed,
                mentionCount: entity.mentions.count)
        }
    }
}
