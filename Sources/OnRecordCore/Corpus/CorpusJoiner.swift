/// Joins the entities of documents into those of the corpus.
///
/// Entities of one kind with the same name are one; initials inside a person's name may be left out. A person known by surname alone is the one person of the corpus with
/// that surname; where there are several, nobody can say which, and each document's stays apart. The order of the
/// documents does not matter.
public struct CorpusJoiner: Sendable {
    /// A joiner.
    public init() {}

    /// The entities of the corpus that `candidates` make, by kind and then by name.
    public func join(_ candidates: [JoinCandidate]) -> [CorpusEntity] {
        var groups = NameGroups()
        for candidate in candidates.sorted(by: { $0.reference < $1.reference }) { groups.add(candidate) }
        groups.joinInitials()
        groups.joinSurnames()
        return groups.entities.sorted { ($0.kind.place, $0.key) < ($1.kind.place, $1.key) }
    }
}

extension EntityKind {
    /// Where entities of this kind stand in lists.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
