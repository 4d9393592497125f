import OnRecordLanguage
import OnRecordText

/// What joining over a corpus needs to know about one entity of one document, and what its profile shows of it.
public struct JoinCandidate: Hashable, Sendable {
    /// Another form of the name as printed, its frequency, and why it refers to the entity.
    public struct Form: Hashable, Sendable {
        /// The form as printed.
        public let text: String
        /// How often it occurs.
        public let count: Int
        /// Why it refers to the entity.
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
    /// The gender of its pronouns.
    public let gender: Gender
    /// How often the document mentions it, including pronouns and descriptions.
    public let mentionCount: Int
    /// How often it occurs by its fullest name.
    public let nameCount: Int
    /// The other forms of its name, the most frequent first.
    public let forms: [Form]
    /// Titles, parties and offices without repeats, in text order.
    public let roles: [String]
    /// Identifies the text of its document, whatever the file is called.
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

    /// The entities of `article`, which has the number `document` in its corpus.
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

    /// The keys under which candidates meet: two that share none, directly or through others, are never joined, and
    /// neither affects how the other is joined. An unnamed entity only meets itself in a copy of its text.
    public var blocks: [String] {
        guard isNamed, let last = key.words.last else { return [] }
        let prefix = kind.rawValue + " "
        switch kind {
        case .person: return [prefix + NameKey.skeleton(of: last)]
        case .organisation:
            var blocks = [prefix + key.text]
            for form in aliases where !blocks.contains(prefix + form) { blocks.append(prefix + form) }
            if let stem = key.stem, !blocks.contains(prefix + stem) { blocks.append(prefix + stem) }
            if let initials = key.initials, !blocks.contains(prefix + initials) { blocks.append(prefix + initials) }
            return blocks
        default: return [prefix + key.text]
        }
    }

    /// Whether named entities stay the same if it replaces `other`: its position and the rest of the text matter only
    /// for unnamed ones.
    public func joins(like other: JoinCandidate) -> Bool {
        reference == other.reference && kind == other.kind && name == other.name && isNamed == other.isNamed
            && gender == other.gender && mentionCount == other.mentionCount && nameCount == other.nameCount
            && forms == other.forms && roles == other.roles
    }

    /// The keys of its other forms that hold beyond its own document: not a surname, nor "the Committee".
    var aliases: [String] {
        guard kind == .organisation else { return [] }
        return forms.compactMap { form in
            let other = NameKey(form.text, kind: kind)
            guard other != key, other.words.count > 1 || form.reason == .acronym else { return nil }
            return other.text
        }
    }

    /// Its titles, parties and offices without forms of address such as "Mr."
    public var offices: [String] { roles.filter { !Titles.isAddress($0) } }

    /// The key of the entity if it is not joined with any other.
    var apartKey: String { "\(kind.rawValue) \(key.text) #\(String(fingerprint, radix: 16)).\(place)" }
}

extension AnnotatedDocument {
    /// A 64-bit hash of the text's bytes (FNV-1a).
    public var fingerprint: UInt64 { document.text.utf8.reduce(WordHash.seed) { WordHash.add($1, to: $0) } }

    /// Identifiers of the quotations, unique in the corpus and the same when an index is rebuilt: the text's
    /// fingerprint and the quotation's start in bytes.
    public var quotationIdentifiers: [String] {
        let fingerprint = String(fingerprint, radix: 16)
        return quotations.map { "\(fingerprint).\($0.span.start)" }
    }

    /// How often `entity` occurs under its fullest name, and its other names.
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
