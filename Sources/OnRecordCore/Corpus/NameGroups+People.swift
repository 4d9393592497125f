import OnRecordLanguage
import OnRecordText

/// People: forms of a full name, and surnames.
extension NameGroups {
    /// A name with more forms than this is too ambiguous to join.
    private static let mostForms = 12

    /// The most pairs that meet under one key and are compared. A crowd of "Ann ... Smith" has more forms than are joined, and
    /// comparing each with each would take the square of its time.
    private static let mostPairs = 4096

    /// How many times more documents must give a title to one person than to any other for it to identify that person.
    private static let titleMargin = 3

    /// Joins full names that are variants in `form`.
    ///
    /// None is joined if one of them may be several different people: "George Bush" beside George W. and George H. W.
    mutating func join(_ form: PersonForm) {
        for component in components(by: form) {
            guard component.count <= Self.mostForms, isClique(component, by: form) else { continue }
            let head = component.min { rank($0) < rank($1) } ?? component[0]
            for other in component where other != head {
                for member in groups.removeValue(forKey: other) ?? [] { add(member, in: head, reason: form.reason) }
            }
        }
    }

    /// Ranks forms of one name: without middle names first, then by mentions.
    private func rank(_ identity: Identity) -> (Int, Int, String) {
        let mentions = (groups[identity] ?? []).reduce(0) { $0 + max(1, $1.candidate.mentionCount) }
        return (
            identity.name.middle.isEmpty && identity.name.words.first?.count != 1 ? 0 : 1, -mentions, identity.name.text
        )
    }

    /// The connected components of full names under `form`, each in alphabetical order.
    private func components(by form: PersonForm) -> [[Identity]] {
        var meeting: [String: [Identity]] = [:]
        for identity in groups.keys where identity.kind == .person && identity.isPlain && !identity.name.mayBeSurname {
            for key in form.blockingKeys(of: identity.name) { meeting[key, default: []].append(identity) }
        }
        var parents: [Identity: Identity] = [:]
        func root(_ identity: Identity) -> Identity {
            var identity = identity
            while let parent = parents[identity] { identity = parent }
            return identity
        }
        var found: Set<Identity> = []
        for (key, block) in meeting where block.count > 1 {
            // Two names without an initial that meet under one are no variants by it.
            var identities = block
            let count =
                form.isInitial(key) ? identities.partition { $0.name.words.first?.count != 1 } : identities.count
            guard count * identities.count <= Self.mostPairs else { continue }
            for (index, left) in identities[..<count].enumerated() {
                for right in identities.dropFirst(index + 1) where form.areVariants(left.name, right.name) {
                    guard mayBeSame(left, right) else { continue }
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
                form.areVariants(identities[left].name, identities[right].name)
                    && mayBeSame(identities[left], identities[right])
            }
        }
    }

    /// Whether two identities may be the same person: no document has both, and their pronouns agree.
    private func mayBeSame(_ left: Identity, _ right: Identity) -> Bool {
        let genders = (genders(of: left), genders(of: right))
        return (genders.0.isEmpty || genders.1.isEmpty || !genders.0.isDisjoint(with: genders.1))
            && documents(of: left).isDisjoint(with: documents(of: right))
    }

    // MARK: Surnames

    /// Joins people known by surname to the only person it can be, or leaves them open.
    mutating func joinSurnames() {
        let families = self.families
        for surname in surnames {
            // A name that may itself be a surname ("van Dam") may have been joined to another in the meantime.
            let namesakes = (families[surname.name.text] ?? []).filter { groups[$0] != nil }
            guard let members = groups[surname] else { continue }
            if namesakes.isEmpty {
                guard genders(of: surname).count > 1 else { continue }
                groups[surname] = nil
                leaveOpen(members, as: surname, among: [], reason: "nobody of this surname is named in full")
                continue
            }
            groups[surname] = nil
            var open: [Member] = []
            let known = namesakes.map { Namesake($0, in: self) }
            for member in members where !assign(member, among: known) { open.append(member) }
            leaveOpen(
                open, as: surname, among: namesakes,
                reason: namesakes.count == 1
                    ? "its article does not say that it is \(printedName(of: groups[namesakes[0]] ?? [], namesakes[0].name))"
                    : "\(namesakes.count) persons have this surname")
        }
    }

    /// A person with the surname, and what distinguishes them from others.
    private struct Namesake {
        let identity: Identity
        let documents: Set<Int>
        let genders: Set<Gender>
        /// The number of documents that give each title.
        let titles: [String: Int]

        init(_ identity: Identity, in groups: NameGroups) {
            self.identity = identity
            documents = groups.documents(of: identity)
            genders = groups.genders(of: identity)
            titles = (groups.groups[identity] ?? []).reduce(into: [:]) { counts, member in
                for title in Titles.keys(of: member.candidate) { counts[title, default: 0] += 1 }
            }
        }

        /// The number of documents that give the person one of `others`.
        func count(of others: Set<String>) -> Int { others.map { titles[$0] ?? 0 }.max() ?? 0 }
    }

    /// Joins `member` to the only one of `namesakes` that it can be; returns false if there is none.
    private mutating func assign(_ member: Member, among namesakes: [Namesake]) -> Bool {
        // If its own article names one of them in full without joining the two, they are different people, or it is
        // undecided.
        guard !namesakes.contains(where: { $0.documents.contains(member.candidate.reference.document) }) else {
            return false
        }
        let fitting = namesakes.filter {
            member.candidate.gender == .unknown || $0.genders.isEmpty || $0.genders.contains(member.candidate.gender)
        }
        if fitting.count == 1 {
            let reason =
                namesakes.count == 1
                ? "the only person with this surname" : "the only person with this surname and these pronouns"
            add(member, in: fitting[0].identity, reason: reason)
            return true
        }
        // A title may be given to the wrong person by mistake: "President and Michelle Obama".
        let titles = Titles.keys(of: member.candidate)
        let counted = fitting.map { (count: $0.count(of: titles), identity: $0.identity) }
        guard let most = counted.max(by: { $0.count < $1.count }), most.count > 0,
            counted.allSatisfy({ $0.identity == most.identity || $0.count * Self.titleMargin <= most.count })
        else { return false }
        add(member, in: most.identity, reason: "the person with this surname and title")
        return true
    }

    /// The names that may be surnames alone, longest first.
    private var surnames: [Identity] {
        groups.keys.filter { $0.kind == .person && $0.isPlain && $0.name.mayBeSurname && !$0.name.isOnlyFirstName }
            .sorted { ($1.name.words.count, $0.name.text) < ($0.name.words.count, $1.name.text) }
    }

    /// The people known by more than a surname, by each possible surname.
    private var families: [String: [Identity]] {
        var families: [String: [Identity]] = [:]
        for identity in groups.keys where identity.kind == .person && identity.isPlain {
            for surname in identity.name.surnames { families[surname, default: []].append(identity) }
        }
        return families.mapValues { $0.sorted { $0.name.text < $1.name.text } }
    }
}
