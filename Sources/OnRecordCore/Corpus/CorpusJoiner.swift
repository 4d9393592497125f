import OnRecordLanguage
import OnRecordText

/// Joins the entities of documents into those of the corpus.
///
/// Entities of one kind with the same name are the same. A person may have a middle name, a nickname or a misspelt
/// name; a bare surname refers to the only person in the corpus with that surname. Organisations are also known by the
/// short forms and acronyms that articles give them. If several could be meant, none is joined: a separate entity,
/// "Clinton (which?)", lists the candidates.
///
/// The order of the documents does not matter, and candidates that share no block (`JoinCandidate.blocks`), directly or
/// through others, may be joined separately.
public struct CorpusJoiner: Sendable {
    /// A joiner.
    public init() {}

    /// The corpus entities of `candidates`, by kind and then by key.
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
    /// The position of this kind in lists.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
