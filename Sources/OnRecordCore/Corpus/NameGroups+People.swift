import OnRecordLanguage
import OnRecordText

/// People: forms of a full name, and surnames.
extension NameGroups {
    /// Groups with more than so many forms of one name are nobody's any more.
    private static let mostForms = 12

    /// A title tells one person from another who has it in so many times fewer documents.
    private static let clearly = 3

    /// Joins full names that are written in several forms of one kind.
    ///
    /// Where one may be several that are not one, none of them is joined: "George Bush" beside George W. and George H. W.
    mutating func join(_ form: PersonForm) {
        for component in components(by: form) {
            guard component.count <= Self.mostForms, isClique(component, by: form) else { continue }
            let head = component.min { rank($0) < rank($1) } ?? component[0]
            for other in component where other != head {
                for member in groups.removeValue(forKey: other) ?? [] { put(member, in: head, reason: form.reason) }
            }
        }
    }

    /// Orders forms of one name: without middle names first, then by mentions.
    private func rank(_ identity: Identity) -> (Int, Int, String) {
        let mentions = (groups[identity] ?? []).reduce(0) { $0 + max(1, $1.candidate.mentionCount) }
        return (
            identity.name.middle.isEmpty && identity.name.words.first?.count != 1 ? 0 : 1, -mentions, identity.name.text
        )
    }

    /// The full names that hang together by `form`, each in the order of letters.
    private func components(by form: PersonForm) -> [[Identity]] {
        var meeting: [String: [Identity]] = [:]
        for identity in groups.keys where identity.kind == .person && identity.isPlain && !identity.name.mayBeSurname {
            for point in form.meetingPoints(of: identity.name) { meeting[point, default: []].append(identity) }
        }
        var parents: [Identity: Identity] = [:]
        func root(_ identity: Identity) -> Identity {
            var identity = identity
            while let parent = parents[identity] { identity = parent }
            return identity
        }
        var found: Set<Identity> = []
        for identities in meeting.values where identities.count > 1 {
            for (index, left) in identities.enumerated() {
                for right in identities.dropFirst(index + 1) where form.holds(left.name, right.name) {
                    guard mayBeOne(left, right) else { continue }
                    found.formUnion([left, right])
                    let (one, other) = (root(left), root(right))
                    if one != other { parents[one] = other }
                }
            }
        }
        return Dictionary(grouping: found, by: root).values.map { $0.sorted { $0.name.text < $1.name.text } }
    }

    private func isClique(_ identities: [Identity], by form: PersonForm) -> Bool {
        identities.indices.allSatisfy { left in
            identities.indices.dropFirst(left + 1).allSatisfy { right in
                form.holds(identities[left].name, identities[right].name)
                    && mayBeOne(identities[left], identities[right])
            }
        }
    }

    /// Whether two may be one: not where a document has both, nor where their pronouns differ.
    private func mayBeOne(_ left: Identity, _ right: Identity) -> Bool {
        let genders = (genders(of: left), genders(of: right))
        return (genders.0.isEmpty || genders.1.isEmpty || !genders.0.isDisjoint(with: genders.1))
            && documents(of: left).isDisjoint(with: documents(of: right))
    }

    // MARK: Surnames

    /// Moves persons known by surname to the one person that it can be, or among the open ones.
    mutating func joinSurnames() {
        let families = self.families
        for surname in surnames {
            // What may be a surname itself ("van Dam") may have been joined to somebody meanwhile.
            let relatives = (families[surname.name.text] ?? []).filter { groups[$0] != nil }
            guard let members = groups[surname] else { continue }
            if relatives.isEmpty {
                guard genders(of: surname).count > 1 else { continue }
                groups[surname] = nil
                leaveOpen(members, as: surname, among: [], reason: "nobody of this surname is named in full")
                continue
            }
            groups[surname] = nil
            var open: [Member] = []
            let known = relatives.map { Relative($0, in: self) }
            for member in members where !place(member, among: known) { open.append(member) }
            leaveOpen(
                open, as: surname, among: relatives,
                reason: relatives.count == 1
                    ? "its article does not say that it is \(printedName(of: groups[relatives[0]] ?? [], relatives[0].name))"
                    : "\(relatives.count) persons have this surname")
        }
    }

    /// A person who has the surname, with what tells them from the others.
    private struct Relative {
        let identity: Identity
        let documents: Set<Int>
        let genders: Set<Gender>
        /// In how many documents each title is given.
        let titles: [String: Int]

        init(_ identity: Identity, in groups: NameGroups) {
            self.identity = identity
            documents = groups.documents(of: identity)
            genders = groups.genders(of: identity)
            titles = (groups.groups[identity] ?? []).reduce(into: [:]) { counts, member in
                for title in Titles.keys(of: member.candidate) { counts[title, default: 0] += 1 }
            }
        }

        /// In how many documents the person has one of `others`.
        func count(of others: Set<String>) -> Int { others.map { titles[$0] ?? 0 }.max() ?? 0 }
    }

    /// Puts `member` to the only one of `relatives` that it can be; false where there is none.
    private mutating func place(_ member: Member, among relatives: [Relative]) -> Bool {
        // Where its own article names one in full and did not join the two, it keeps them apart, or does not say.
        guard !relatives.contains(where: { $0.documents.contains(member.candidate.reference.document) }) else {
            return false
        }
        let fitting = relatives.filter {
            member.candidate.gender == .unknown || $0.genders.isEmpty || $0.genders.contains(member.candidate.gender)
        }
        if fitting.count == 1 {
            let reason =
                relatives.count == 1
                ? "the only person with this surname" : "the only person with this surname and these pronouns"
            put(member, in: fitting[0].identity, reason: reason)
            return true
        }
        // A title may be given to somebody else by mistake: "President and Michelle Obama".
        let titles = Titles.keys(of: member.candidate)
        let counted = fitting.map { (count: $0.count(of: titles), identity: $0.identity) }
        guard let most = counted.max(by: { $0.count < $1.count }), most.count > 0,
            counted.allSatisfy({ $0.identity == most.identity || $0.count * Self.clearly <= most.count })
        else { return false }
        put(member, in: most.identity, reason: "the person with this surname and title")
        return true
    }

    /// The names that may be surnames alone, longest first.
    private var surnames: [Identity] {
        groups.keys.filter { $0.kind == .person && $0.isPlain && $0.name.mayBeSurname && !$0.name.isOnlyFirstName }
            .sorted { ($1.name.words.count, $0.name.text) < ($0.name.words.count, $1.name.text) }
    }

    /// The persons known by more than a surname, by each surname that they may have.
    private var families: [String: [Identity]] {
        var families: [String: [Identity]] = [:]
        for identity in groups.keys where identity.kind == .person && identity.isPlain {
            for surname in identity.name.surnames { families[surname, default: []].append(identity) }
        }
        return families.mapValues { $0.sorted { $0.name.text < $1.name.text } }
    }
}
