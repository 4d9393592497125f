import OnRecordText

/// Clusters the names of one document by what they refer to.
///
/// Names of several words are joined first, the longest before the others, so that a short form finds the full name
/// wherever it is; then single words, those with a title first. Each name keeps the reason for its cluster.
struct NameClusterer {
    let text: TokenizedText
    let names: [NameMention]
    private(set) var drafts: [EntityDraft] = []
    /// The draft of each name.
    private(set) var draftOfName: [Int?]
    /// Why each name belongs to its draft.
    private(set) var reasonOfName: [MentionReason]
    private var byWords: [Key: Match] = [:]
    /// The drafts of people by the first word of their full names, and by their surnames.
    private(set) var byFirstName: [UInt64: [Int]] = [:]
    private(set) var bySurname: [UInt64: [Int]] = [:]
    /// The drafts of people by the first and the last word of their full names together.
    private(set) var byEnds: [UInt64: [Int]] = [:]
    /// The drafts of people known only by a title and one word.
    var titled: [UInt64: [Int]] = [:]
    /// The drafts of organisations by their first and last words and by their initials.
    private(set) var organisations: [UInt64: [Int]] = [:]
    /// The drafts of legislation by the last words of their names.
    private(set) var laws: [UInt64: [Int]] = [:]
    /// For each name of a person, its aliases according to the text.
    private var aliases: [Int: [Int]] = [:]
    /// The person for whom the article uses a surname that several people share.
    var surnameReferents: [UInt64: Int] = [:]
    /// The first tokens of the names of each place; counted when first asked for.
    private var placeStarts: [Key: [Int]]?

    /// The normalised words of a name, by which drafts are looked up.
    struct Key: Hashable {
        let kind: EntityKind
        let words: [UInt64]
        /// The hash of "Jr." and the like.
        var generation: UInt64?
    }

    /// The draft of a name, and the reason.
    struct Match {
        let draft: Int
        let reason: MentionReason
    }

    init(text: TokenizedText, names: [NameMention]) {
        self.text = text
        self.names = names
        draftOfName = Array(repeating: nil, count: names.count)
        reasonOfName = Array(repeating: .fullestName, count: names.count)
        let lone = names.indices.filter { isLonePerson(names[$0]) }
        let others = names.indices.filter { !isLonePerson(names[$0]) }.sorted { left, right in
            let (first, second) = (names[left].tokens.count, names[right].tokens.count)
            return first != second ? first > second : left < right
        }
        for name in others {
            guard let other = otherName(of: name) else { continue }
            aliases[name, default: []].append(other)
            aliases[other, default: []].append(name)
        }
        for name in others { join(name) }
        for name in lone where !names[name].roles.isEmpty { joinTitled(name) }
        joinBare(lone.filter { names[$0].roles.isEmpty })
        for draft in drafts.indices { drafts[draft].names.sort() }
    }

    private func isLonePerson(_ name: NameMention) -> Bool {
        name.kind == .person && nameWords(of: name.tokens).count == 1
    }

    private mutating func join(_ name: Int) {
        let key = key(of: names[name])
        let found = byWords[key] ?? longerForm(of: name, key: key)
        let draft = found?.draft ?? newDraft(for: name)
        // Of two aliases, the article's own name for the person is the one that comes first.
        let isMain =
            found?.reason == .sameName
            || found?.reason == .otherForm && aliases[name].map { $0.allSatisfy { $0 > name } } == true
        if let draft = found?.draft, isMain { drafts[draft].fullest = names[name].tokens }
        assign(name, to: Match(draft: draft, reason: found?.reason ?? .fullestName))
        guard byWords[key] == nil else { return }
        byWords[key] = Match(draft: draft, reason: found?.reason ?? .fullestName)
        if names[name].kind == .person { indexFullName(key.words, of: draft) }
    }

    /// Adds a draft whose fullest name is `name`.
    mutating func newDraft(for name: Int) -> Int {
        let draft = EntityDraft(kind: names[name].kind, fullest: names[name].tokens)
        switch draft.kind {
        case .organisation:
            let words = draft.fullest.map { text.tokens[$0].hash }
            Self.index(
                drafts.count, under: words.prefix(1) + words.suffix(1) + headNoun(words) + acronyms(of: draft.fullest),
                in: &organisations)
        case .legislation:
            Self.index(drafts.count, under: Array(key(of: names[name]).words.suffix(2)), in: &laws)
        default: break
        }
        drafts.append(draft)
        return drafts.count - 1
    }

    /// Indexes `draft` under each of `parts`. Static, since a method would hold a copy of the table while it changes.
    private static func index(_ draft: Int, under parts: [UInt64], in table: inout [UInt64: [Int]]) {
        for part in parts where table[part]?.last != draft { table[part, default: []].append(draft) }
    }

    private mutating func indexFullName(_ words: [UInt64], of draft: Int) {
        guard words.count > 1, let first = words.first, let last = words.last else { return }
        // A draft has few forms of its name, however many people share one.
        if !drafts[draft].firstNames.contains(first) {
            drafts[draft].firstNames.append(first)
            byFirstName[first, default: []].append(draft)
        }
        if !drafts[draft].surnames.contains(last) {
            drafts[draft].surnames.append(last)
            bySurname[last, default: []].append(draft)
        }
        byEnds[ListedName.hash(first, then: last), default: []].append(draft)
    }

    /// Assigns `name` to the draft of `found`.
    mutating func assign(_ name: Int, to found: Match) {
        let mention = names[name]
        let draft = found.draft
        draftOfName[name] = draft
        reasonOfName[name] = found.reason
        drafts[draft].names.append(name)
        drafts[draft].firstName = min(drafts[draft].firstName, name)
        if !mention.isGuess { drafts[draft].isSure = true }
        for role in mention.roles { add(role, to: draft) }
        if let apposition = mention.apposition { add(apposition, to: draft) }
        if drafts[draft].gender == .unknown || !mention.roles.isEmpty && mention.gender != .unknown {
            drafts[draft].gender = mention.gender != .unknown ? mention.gender : drafts[draft].gender
        }
    }

    private mutating func add(_ role: Range<Int>, to draft: Int) {
        drafts[draft].roles.append(role)
        drafts[draft].titles.insert(text.tokens[text.head(ofRole: role)].hash)
    }

    /// Makes other names equal to `name` refer to `draft`.
    mutating func register(_ name: Int, as draft: Int) {
        byWords[key(of: names[name])] = Match(draft: draft, reason: .sameName)
    }

    /// The draft of an alias of `name`.
    func alias(of name: Int) -> Int? { aliases[name]?.lazy.compactMap { draftOfName[$0] }.first }

    /// The draft of the names with this key.
    func known(_ key: Key) -> Int? { byWords[key]?.draft }

    /// The most drafts with a word in common that are compared with each other. In a document with more people of one
    /// surname, or more institutes, it alone does not show which of them is meant.
    static let mostNamesakes = 64

    /// Whether more drafts share a word than are compared.
    func isCrowd(_ drafts: [Int]?) -> Bool { (drafts?.count ?? 0) > Self.mostNamesakes }

    /// The first tokens of the names that are those of the place with this key.
    mutating func starts(ofPlace key: Key) -> [Int] {
        if placeStarts == nil {
            var starts: [Key: [Int]] = [:]
            for name in names where name.kind == .place {
                starts[self.key(of: name), default: []].append(name.tokens.lowerBound)
            }
            placeStarts = starts
        }
        return placeStarts?[key] ?? []
    }

    /// The only one of `candidates` that satisfies `condition`; `nil` if none does, several do, or they are a crowd.
    func only(_ candidates: [Int]?, where condition: (Int) -> Bool) -> Int? {
        guard let candidates, !isCrowd(candidates) else { return nil }
        var found: Int?
        for draft in candidates where draft != found && condition(draft) {
            if found != nil { return nil }
            found = draft
        }
        return found
    }

    private mutating func longerForm(of name: Int, key: Key) -> Match? {
        switch key.kind {
        case .person: fullName(of: name, key: key)
        case .organisation: longerOrganisation(of: name, key: key)
        case .legislation: longerLaw(key)
        case .place: institution(at: name, key)
        default: nil
        }
    }

    /// "Resolution 351" for "House Resolution 351", and "House resolution" if there is only one.
    private func longerLaw(_ key: Key) -> Match? {
        only(key.words.last.flatMap { laws[$0] }) { draft in
            let name = drafts[draft].fullest
            let full = lawWords(of: name)
            let isNumbered = name.last.map { text.tokens[$0].kind == .number } == true
            return full.count > key.words.count
                && (full.suffix(key.words.count).elementsEqual(key.words)
                    || isNumbered && full.dropLast().suffix(key.words.count).elementsEqual(key.words))
        }.map { Match(draft: $0, reason: .shortForm) }
    }

    // MARK: Words

    /// The normalised words of a name; abbreviations are expanded.
    func key(of name: NameMention) -> Key {
        let words =
            switch name.kind {
            case .place: [text.lexicon.places.canonical(lettersHash(name.tokens))]
            case .organisation: organisationWords(of: name.tokens)
            case .legislation: lawWords(of: name.tokens)
            case .person: nameWords(of: name.tokens)
            default: name.tokens.map { text.tokens[$0].hash }
            }
        return Key(
            kind: name.kind, words: words, generation: name.kind == .person ? generation(of: name.tokens) : nil)
    }

    /// "H.Res. 351" is House Resolution 351.
    private func lawWords(of name: Range<Int>) -> [UInt64] {
        name.flatMap { text.lexicon.abbreviations.lawHashes[text.hash(of: $0)] ?? [text.hash(of: $0)] }
    }

    /// The hash of a name's letters without full stops, with single spaces, so that "U.N." equals the initials of
    /// "United Nations".
    func lettersHash(_ name: Range<Int>) -> UInt64 {
        var hash = WordHash.seed
        var wasBlank = false
        for byte in text.document.text.utf8[text.span(name).range] where byte != UInt8(ascii: ".") {
            let isBlank = byte <= 0x20
            if !(isBlank && wasBlank) { hash = WordHash.add(isBlank ? 0x20 : Letters.lowercased(byte), to: hash) }
            wasBlank = isBlank
        }
        return hash
    }
}
