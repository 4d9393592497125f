/// Entities of documents on their way into entities of the corpus, grouped by name.
struct NameGroups {
    /// What a group is called: entities with the same identity are the same.
    private struct Identity: Hashable {
        let kind: EntityKind
        let name: NameKey
        /// The one entity that the group is for, where it may not be joined with others.
        let apart: EntityReference?

        var key: String {
            "\(kind.rawValue) \(name.text)" + (apart.map { " #\($0.document).\($0.entity)" } ?? "")
        }
    }

    private struct Member {
        let candidate: JoinCandidate
        let reason: String
    }

    private var groups: [Identity: [Member]] = [:]

    /// Adds `candidate` to the group of its name; to one of its own where it has no name.
    mutating func add(_ candidate: JoinCandidate) {
        let isApart = !candidate.isNamed || candidate.key.words.isEmpty
        put(candidate, apart: isApart, reason: isApart ? "not known by name" : "same name")
    }

    /// Moves persons whose name has initials in it to the person of the same name without, unless others have that name
    /// with other initials.
    mutating func joinInitials() {
        let plain = Dictionary(grouping: groups.keys.filter { $0.kind == .person && $0.apart == nil }) {
            $0.name.withoutInitials
        }
        for (name, variants) in plain {
            let person = name.map { Identity(kind: .person, name: $0, apart: nil) }
            guard let person, groups[person] != nil, let variant = variants.first, variants.count == 1 else { continue }
            for member in groups.removeValue(forKey: variant) ?? [] {
                place(member.candidate, among: [person], reason: "the only such name with initials")
            }
        }
    }

    /// Moves persons known by surname to the one person of that surname, or apart where there are several.
    mutating func joinSurnames() {
        let families = self.families
        for surname in surnames {
            // What may be a surname itself ("van Dam") may have been joined to somebody meanwhile.
            let relatives = (families[surname.name.text] ?? []).filter { groups[$0] != nil }
            guard let members = groups[surname], !relatives.isEmpty || hasBothGenders(members) else { continue }
            groups[surname] = nil
            for member in members {
                place(member.candidate, among: relatives, reason: "the only person with this surname")
            }
        }
    }

    /// The names that may be surnames alone, longest first.
    private var surnames: [Identity] {
        groups.keys.filter { $0.kind == .person && $0.apart == nil && $0.name.mayBeSurname }
            .sorted { $0.name.words.count > $1.name.words.count }
    }

    /// The entities of the corpus, in no order.
    var entities: [CorpusEntity] {
        groups.map { identity, members in
            CorpusEntity(
                kind: identity.kind, name: printedName(of: members, identity.name),
                isNamed: members[0].candidate.isNamed,
                key: identity.key,
                members: members.map { .init(reference: $0.candidate.reference, reason: $0.reason) }
                    .sorted { $0.reference < $1.reference })
        }
    }

    /// The persons known by more than a surname, by each surname that they may have.
    private var families: [String: [Identity]] {
        var families: [String: [Identity]] = [:]
        for identity in groups.keys where identity.kind == .person && identity.apart == nil {
            for surname in identity.name.surnames { families[surname, default: []].append(identity) }
        }
        return families
    }

    /// Adds `candidate` to the only one of `relatives`, for `reason`; apart where there are more, or where it cannot be.
    private mutating func place(_ candidate: JoinCandidate, among relatives: [Identity], reason: String) {
        guard relatives.count == 1, let person = relatives.first, mayBe(candidate, person) else {
            return put(candidate, apart: true, reason: "not clear which person of this name")
        }
        groups[person]?.append(Member(candidate: candidate, reason: reason))
    }

    /// Whether `candidate`, known by another form of the name, may be `person`: not where the pronouns differ, and not where its own document
    /// already tells the two apart.
    private func mayBe(_ candidate: JoinCandidate, _ person: Identity) -> Bool {
        let known = (groups[person] ?? []).map(\.candidate).filter { $0.key == person.name }
        let genders = Set(known.map(\.gender)).subtracting([.unknown])
        let agrees = candidate.gender == .unknown || genders.isEmpty || genders.contains(candidate.gender)
        return agrees && !known.contains { $0.reference.document == candidate.reference.document }
    }

    private func hasBothGenders(_ members: [Member]) -> Bool {
        Set(members.map(\.candidate.gender)).isSuperset(of: [.feminine, .masculine])
    }

    private mutating func put(_ candidate: JoinCandidate, apart: Bool, reason: String) {
        let identity = Identity(
            kind: candidate.kind, name: candidate.key, apart: apart ? candidate.reference : nil)
        groups[identity, default: []].append(Member(candidate: candidate, reason: reason))
    }

    /// The form of the name that is printed most often, mentions counted; of several the first in the order of letters.
    private func printedName(of members: [Member], _ key: NameKey) -> String {
        var counts: [String: Int] = [:]
        for member in members where member.candidate.key == key {
            counts[member.candidate.name, default: 0] += max(1, member.candidate.mentionCount)
        }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? key.text
    }
}
