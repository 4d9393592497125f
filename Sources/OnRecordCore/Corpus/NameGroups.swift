import OnRecordLanguage
import OnRecordText

/// Entities of documents grouped by name, while they are joined into entities of the corpus.
struct NameGroups {
    /// The identity of a group: entities with equal identities are the same.
    struct Identity: Hashable {
        let kind: EntityKind
        let name: NameKey
        /// Whether it is undecided which of several is meant.
        var isOpen = false
        /// The key of the group's only entity, if it may not be joined with others.
        var apart: String?

        var key: String { apart ?? "\(kind.rawValue) \(name.text)" + (isOpen ? " ?" : "") }
        var isPlain: Bool { !isOpen && apart == nil }
    }

    struct Member {
        let candidate: JoinCandidate
        var reason: String
    }

    var groups: [Identity: [Member]] = [:]
    /// The entities that an open group may be.
    var candidates: [Identity: Set<Identity>] = [:]

    /// Adds `candidate` to the group of its name, or to its own group if it has no name.
    mutating func add(_ candidate: JoinCandidate) {
        let isApart = !candidate.isNamed || candidate.key.words.isEmpty
        let identity = Identity(
            kind: candidate.kind, name: candidate.key, apart: isApart ? candidate.apartKey : nil)
        groups[identity, default: []].append(
            Member(candidate: candidate, reason: isApart ? "not known by name" : "same name"))
    }

    /// Adds `member` to the group of `identity`, with `reason`.
    mutating func add(_ member: Member, in identity: Identity, reason: String) {
        groups[identity, default: []].append(Member(candidate: member.candidate, reason: reason))
    }

    /// Moves `members` to the open group of those that may be any of `namesakes`.
    mutating func leaveOpen(_ members: [Member], as identity: Identity, among namesakes: [Identity], reason: String) {
        guard !members.isEmpty else { return }
        let open = Identity(kind: identity.kind, name: identity.name, isOpen: true)
        for member in members { add(member, in: open, reason: reason) }
        candidates[open, default: []].formUnion(namesakes)
    }

    /// The documents of a group.
    func documents(of identity: Identity) -> Set<Int> {
        Set((groups[identity] ?? []).map(\.candidate.reference.document))
    }

    /// The known genders of a group.
    func genders(of identity: Identity) -> Set<Gender> {
        Set((groups[identity] ?? []).map(\.candidate.gender)).subtracting([.unknown])
    }

    /// The entities of the corpus, in no particular order.
    var entities: [CorpusEntity] {
        groups.map { identity, members in
            let name = printedName(of: members, identity.name)
            return CorpusEntity(
                kind: identity.kind, name: identity.isOpen ? name + " (which?)" : name,
                isNamed: members[0].candidate.isNamed, key: identity.key,
                members: members.map { .init(reference: $0.candidate.reference, reason: $0.reason) }
                    .sorted { $0.reference < $1.reference },
                candidates: (candidates[identity] ?? []).map { printedName(of: groups[$0] ?? [], $0.name) }.sorted(),
                state: .machine)
        }
    }

    /// The most frequent printed form of the name, weighted by mentions; ties are resolved alphabetically.
    func printedName(of members: [Member], _ key: NameKey) -> String {
        var counts: [String: Int] = [:]
        for member in members where member.candidate.key == key {
            counts[member.candidate.name, default: 0] += max(1, member.candidate.mentionCount)
        }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? key.text
    }
}
