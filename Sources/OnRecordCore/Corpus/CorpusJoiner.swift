import OnRecordLanguage
import OnRecordText

/// Joins the entities of documents into those of the corpus.
///
/// Entities of one kind with the same name are one. A person may be written with a middle name or a nickname, or with a
/// slip; a person known by surname alone is the one person of the corpus with that surname. Organisations are known under
/// the short forms and acronyms that some article gives. Where several may be meant, nobody is joined: one entity,
/// "Clinton (which?)", holds them, with its candidates.
///
/// The order of the documents does not matter, and candidates that share no block (`JoinCandidate.blocks`), not even by way
/// of others, may be joined apart from each other.
public struct CorpusJoiner: Sendable {
    /// A joiner.
    public init() {}

    /// The entities of the corpus that `candidates` make, by kind and then by key.
    public func join(_ candidates: [JoinCandidate]) -> [CorpusEntity] {
        var groups = NameGroups()
        for candidate in candidates.sorted(by: { $0.reference < $1.reference }) { groups.add(candidate) }
        for form in PersonForm.allCases { groups.join(form) }
        groups.joinSurnames()
        groups.joinAliases()
        return groups.entities.sorted { ($0.kind.place, $0.key) < ($1.kind.place, $1.key) }
    }
}

extension EntityKind {
    /// Where entities of this kind stand in lists.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
