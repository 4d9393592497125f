/// What joining entities over a corpus needs to know of one entity of one document.
public struct JoinCandidate: Sendable {
    /// The entity.
    public let reference: EntityReference
    /// What sort of thing it is.
    public let kind: EntityKind
    /// Its name in its document.
    public let name: String
    let key: NameKey
    let gender: Gender
    /// Whether it has a name.
    public let isNamed: Bool
    /// How often its document mentions it.
    public let mentionCount: Int

    /// The entities of `article`, which its corpus numbers `document`.
    public static func candidates(in article: AnnotatedDocument, document: Int) -> [JoinCandidate] {
        article.entities.enumerated().map { index, entity in
            JoinCandidate(
                reference: EntityReference(document: document, entity: index), kind: entity.kind, name: entity.name,
                key: NameKey(entity.name, kind: entity.kind), gender: entity.gender, isNamed: entity.isNamed,
                mentionCount: entity.mentions.count)
        }
    }

    /// The keys under which it may meet others: entities that share none of them are never joined, whatever else there
    /// is, so that a change to one article touches only the entities it shares a key with. Persons meet by the last word of
    /// the name, others by kind and name; what has no name meets nobody.
    public var blocks: [String] {
        guard isNamed, let last = key.words.last else { return [] }
        return kind == .person ? [last] : ["\(kind.rawValue) \(key.text)"]
    }
}

// How it is kept.
extension JoinCandidate {
    /// Writes everything but the reference.
    public func write(to writer: inout ByteWriter) {
        writer.write(EntityKind.allCases.firstIndex(of: kind) ?? 0)
        writer.write(name)
        writer.write(Gender.allCases.firstIndex(of: gender) ?? 0)
        writer.write(isNamed ? 1 : 0)
        writer.write(mentionCount)
    }

    /// Reads what `write(to:)` has written.
    public init(_ reference: EntityReference, from reader: inout ByteReader) {
        let kinds = EntityKind.allCases
        let genders = Gender.allCases
        self.reference = reference
        kind = kinds[min(reader.number(), kinds.count - 1)]
        name = reader.text()
        key = NameKey(name, kind: kind)
        gender = genders[min(reader.number(), genders.count - 1)]
        isNamed = reader.number() != 0
        mentionCount = reader.number()
    }
}
