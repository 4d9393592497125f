import OnRecordLanguage
import OnRecordText

/// What joining entities over a corpus needs to know of one entity of one document, and what its page shows of it.
public struct JoinCandidate: Hashable, Sendable {
    /// Another form of the name, as printed, how often, and why it stands for the entity.
    public struct Form: Hashable, Sendable {
        /// The form.
        public let text: String
        /// How often it is printed.
        public let count: Int
        /// Why it stands for the entity.
        public let reason: MentionReason

        /// A form from its parts.
        public init(text: String, count: Int, reason: MentionReason) {
            self.text = text
            self.count = count
            self.reason = reason
        }
    }

    /// The entity.
    public let reference: EntityReference
    /// What sort of thing it is.
    public let kind: EntityKind
    /// Its fullest name in the document.
    public let name: String
    /// Whether it has a name.
    public let isNamed: Bool
    /// The gender of the pronouns that may stand for it.
    public let gender: Gender
    /// How often the document mentions it, pronouns and descriptions included.
    public let mentionCount: Int
    /// How often by its fullest name.
    public let nameCount: Int
    /// The other forms of its name, the most frequent first.
    public let forms: [Form]
    /// Titles, parties and offices, each once, in the order of the text.
    public let roles: [String]
    /// Tells its document from others, whatever they are called; from the text alone, so that it stays the same.
    public let fingerprint: UInt64
    /// Where its first mention starts, in bytes.
    public let place: Int
    let key: NameKey

    /// A candidate from its parts.
    public init(
        reference: EntityReference, kind: EntityKind, name: String, isNamed: Bool, gender: Gender, mentionCount: Int,
        nameCount: Int, forms: [Form], roles: [String], fingerprint: UInt64, place: Int
    ) {
        self.reference = reference
        self.kind = kind
        self.name = name
        self.isNamed = isNamed
        self.gender = gender
        self.mentionCount = mentionCount
        self.nameCount = nameCount
        self.forms = forms
        self.roles = roles
        self.fingerprint = fingerprint
        self.place = place
        key = NameKey(name, kind: kind)
    }

    /// The entities of `article`, which its corpus numbers `document`.
    public static func candidates(in article: AnnotatedDocument, document: Int) -> [JoinCandidate] {
        let fingerprint = article.fingerprint
        return article.entities.enumerated().map { index, entity in
            let (nameCount, forms) = article.forms(of: entity)
            var roles: [String] = []
            for role in entity.roles where !roles.contains(role.name) { roles.append(role.name) }
            return JoinCandidate(
                reference: EntityReference(document: document, entity: index), kind: entity.kind, name: entity.name,
                isNamed: entity.isNamed, gender: entity.gender, mentionCount: entity.mentions.count,
                nameCount: nameCount, forms: forms, roles: roles, fingerprint: fingerprint,
                place: entity.mentions.first.map {
                    article.mentions.indices.contains($0) ? article.mentions[$0].span.start : 0
                } ?? 0)
        }
    }

    /// The keys under which it may meet others: two candidates that share none, not even by way of others, are never joined,
    /// and neither changes whom the other is joined with. What has no name meets nobody, but for itself in a copy of its text.
    public var blocks: [String] {
        guard isNamed, let last = key.words.last else { return [] }
        let prefix = kind.rawValue + " "
        switch kind {
        case .person: return [prefix + NameKey.skeleton(of: last)]
        case .organisation:
            var blocks = [prefix + key.text]
            for form in aliases where !blocks.contains(prefix + form) { blocks.append(prefix + form) }
            if let initials = key.initials, !blocks.contains(prefix + initials) { blocks.append(prefix + initials) }
            return blocks
        default: return [prefix + key.text]
        }
    }

    /// Whether entities with a name come out the same if it takes the place of `other`. Where it stands, and the rest of the
    /// text, tell only those without one.
    public func joins(like other: JoinCandidate) -> Bool {
        reference == other.reference && kind == other.kind && name == other.name && isNamed == other.isNamed
            && gender == other.gender && mentionCount == other.mentionCount && nameCount == other.nameCount
            && forms == other.forms && roles == other.roles
    }

    /// The keys of the other forms under which other articles may know it: not what is short for it here only, like a
    /// surname or "the Committee".
    var aliases: [String] {
        guard kind == .organisation else { return [] }
        return forms.compactMap { form in
            let other = NameKey(form.text, kind: kind)
            guard other != key, other.words.count > 1 || form.reason == .acronym else { return nil }
            return other.text
        }
    }

    /// The key of the entity where it stays by itself.
    var apartKey: String { "\(kind.rawValue) \(key.text) #\(String(fingerprint, radix: 16)).\(place)" }
}

extension AnnotatedDocument {
    /// Tells the text from others, by 64 bits of its bytes (FNV-1a).
    public var fingerprint: UInt64 { document.text.utf8.reduce(WordHash.seed) { WordHash.add($1, to: $0) } }

    /// What tells each quotation from every other of the corpus, and stays the same when an index is built anew: the text's
    /// fingerprint and where the quotation starts in it, in bytes.
    public var quotationIdentifiers: [String] {
        let fingerprint = String(fingerprint, radix: 16)
        return quotations.map { "\(fingerprint).\($0.span.start)" }
    }

    /// How often `entity` is printed under its fullest name, and its other names.
    fileprivate func forms(of entity: Entity) -> (count: Int, others: [JoinCandidate.Form]) {
        var own = 0
        var others: [(text: String, count: Int, reason: MentionReason)] = []
        for index in entity.mentions where mentions.indices.contains(index) && mentions[index].kind == .proper {
            let text = document.text.words(mentions[index].span)
            if text == entity.name {
                own += 1
            } else if let known = others.firstIndex(where: { $0.text == text }) {
                others[known].count += 1
            } else {
                others.append((text, 1, mentions[index].reason ?? .sameName))
            }
        }
        others.sort { ($1.count, $0.text) < ($0.count, $1.text) }
        return (own, others.map { .init(text: $0.text, count: $0.count, reason: $0.reason) })
    }
}
