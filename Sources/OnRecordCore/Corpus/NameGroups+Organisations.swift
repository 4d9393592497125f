import OnRecordLanguage
import OnRecordText

/// Organisations: the acronyms and short forms that articles use.
extension NameGroups {
    /// Joins organisations known by a short form to the one with the long name.
    mutating func joinAliases() {
        let (byAlias, byInitials) = longNames
        var moves: [(from: Identity, to: Identity, reason: String)] = []
        for identity in groups.keys where identity.kind == .organisation && identity.isPlain {
            var candidates = (byAlias[identity.name.text] ?? []).filter { isLonger($0, than: identity) }
            // "General Motors Corp." and "General Motors Company" are one.
            if candidates.count > 1, Set(candidates.map { $0.name.stem ?? $0.name.text }).count == 1 {
                candidates = candidates.max { isLonger($1, than: $0) }.map { [$0] } ?? []
            }
            // Many have the same two initials: "PM", "HP".
            let isPair = identity.name.text.utf8.count == 2 && !isAcronym(identity)
            if isPair,
                Set((byInitials[identity.name.text] ?? []).union(candidates).map { $0.name.stem ?? $0.name.text }).count
                    > 1
            {
                continue
            }
            if candidates.count == 1, let long = candidates.first {
                moves.append((identity, long, "called so in another article"))
            } else if candidates.count > 1 {
                leaveOpen(identity, among: candidates, reason: "\(candidates.count) organisations are called so")
            } else if identity.name.words.count == 1, isAcronym(identity) {
                let named = byInitials[identity.name.text] ?? []
                guard let long = named.first, named.count == 1 else { continue }
                moves.append((identity, long, "the initials of the only such name"))
            }
        }
        // The shortest first, so that what has joined a group moves on with it.
        for move in moves.sorted(by: { isLonger($1.from, than: $0.from) }) {
            // An article that names both keeps them apart.
            guard mayJoin(move.from, move.to) else { continue }
            for member in groups.removeValue(forKey: move.from) ?? [] {
                add(member, in: move.to, reason: member.candidate.key == move.from.name ? move.reason : member.reason)
            }
        }
    }

    private mutating func leaveOpen(_ identity: Identity, among namesakes: Set<Identity>, reason: String) {
        guard let members = groups.removeValue(forKey: identity) else { return }
        leaveOpen(members, as: identity, among: Array(namesakes), reason: reason)
    }

    private func mayJoin(_ short: Identity, _ long: Identity) -> Bool {
        groups[long] != nil && documents(of: long).isDisjoint(with: documents(of: short))
    }

    /// The organisations by the other names that articles give them, and by their initials.
    private var longNames: (byAlias: [String: Set<Identity>], byInitials: [String: Set<Identity>]) {
        var byAlias: [String: Set<Identity>] = [:]
        var byInitials: [String: Set<Identity>] = [:]
        for (identity, members) in groups where identity.kind == .organisation && identity.isPlain {
            for member in members {
                for alias in member.candidate.aliases { byAlias[alias, default: []].insert(identity) }
            }
            if let stem = identity.name.stem {
                byAlias[stem, default: []].insert(identity)
                byAlias[identity.name.text, default: []].insert(identity)
            }
            if let initials = identity.name.initials { byInitials[initials, default: []].insert(identity) }
        }
        return (byAlias, byInitials)
    }

    private func isLonger(_ left: Identity, than right: Identity) -> Bool {
        (left.name.words.count, left.name.text.utf8.count, left.name.text)
            > (right.name.words.count, right.name.text.utf8.count, right.name.text)
    }

    /// Whether the name is an acronym in capitals: "AFP". Two letters need full stops, "U.N.", as other pairs are too
    /// ambiguous.
    private func isAcronym(_ identity: Identity) -> Bool {
        let letters = (groups[identity] ?? []).flatMap(\.candidate.name.utf8).filter(Letters.isASCIILetter)
        let isLong = identity.name.text.utf8.count > 2
        let isPointed = (groups[identity] ?? []).allSatisfy { $0.candidate.name.utf8.last == UInt8(ascii: ".") }
        return !letters.isEmpty && letters.allSatisfy { $0 < 0x61 } && (isLong || isPointed)
    }
}
