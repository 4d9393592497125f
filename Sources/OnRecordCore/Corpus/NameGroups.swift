import OnRecordLanguage
import OnRecordText

/// Entities of documents on their way into entities of the corpus, grouped by name.
struct NameGroups {
    /// What a group is called: entities with the same identity are the same.
    struct Identity: Hashable {
        let kind: EntityKind
        let name: NameKey
        /// Whether nothing says which of several is meant.
        var isOpen = false
        /// The key of the one entity that the group is for, where it may not be joined with others.
        var apart: String?

        var key: String { apart ?? "\(kind.rawValue) \(name.text)" + (isOpen ? " ?" : "") }
        var isPlain: Bool { !isOpen && apart == nil }
    }

    struct Member {
        let candidate: JoinCandidate
        var reason: String
    }

    var groups: [Identity: [Member]] = [:]
    /// Whom an open group may be.
    var candidates: [Identity: Set<Identity>] = [:]

    /// Adds `candidate` to the group of its name; to one of its own where it has no name.
    mutating func add(_ candidate: JoinCandidate) {
        let isApart = !candidate.isNamed || candidate.key.words.isEmpty
        let identity = Identity(
            kind: candidate.kind, name: candidate.key, apart: isApart ? candidate.apartKey : nil)
        groups[identity, default: []].append(
            Member(candidate: candidate, reason: isApart ? "not known by name" : "same name"))
    }

    /// Adds `member` to the group of `identity`, because of `reason`.
    mutating func put(_ member: Member, in identity: Identity, reason: String) {
        groups[identity, default: []].append(Member(candidate: member.candidate, reason: reason))
    }

    /// Puts `members` among those of whom nothing says which of `relatives` they are.
    mutating func leaveOpen(_ members: [Member], as identity: Identity, among relatives: [Identity], reason: String) {
        guard !members.isEmpty else { return }
        let open = Identity(kind: identity.kind, name: identity.name, isOpen: true)
        for member in members { put(member, in: open, reason: reason) }
        candidates[open, default: []].formUnion(relatives)
    }

    /// The documents of a group.
    func documents(of identity: Identity) -> Set<Int> {
        Set((groups[identity] ?? []).map(\.candidate.reference.document))
    }

    /// The genders that are known of a group.
    func genders(of identity: Identity) -> Set<Gender> {
        Set((groups[identity] ?? []).map(\.candidate.gender)).subtracting([.unknown])
    }

    /// The entities of the corpus, in no order.
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

    /// The form of the name that is printed most often, mentions counted; of several the first in the order of letters.
    func printedName(of members: [Member], _ key: NameKey) -> String {
        var counts: [String: Int] = [:]
        for member in members where member.candidate.key == key {
            counts[member.candidate.name, default: 0] += max(1, member.candidate.mentionCount)
        }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? key.text
    }
}
