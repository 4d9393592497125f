/// Joins the names of one document that stand for the same thing.
///
/// A surname joins the one full name that ends in it; two people of one surname stay two, and the bare surname stays by
/// itself. An acronym joins the name whose initials it is, a short form the one longer name that has all its words.
struct NameClusterer {
    private let text: TokenizedText
    private let names: [NameMention]
    private(set) var drafts: [EntityDraft] = []
    /// The draft that each name belongs to.
    private(set) var draftOfName: [Int?]
    private var byWords: [Key: Int] = [:]

    /// A name's words, as the table of drafts has them.
    private struct Key: Hashable {
        let kind: EntityKind
        let words: [UInt64]
    }

    init(text: TokenizedText, names: [NameMention]) {
        self.text = text
        self.names = names
        draftOfName = Array(repeating: nil, count: names.count)
        // Longest first: short forms look for the full name wherever it stands.
        let order = names.indices.sorted { left, right in
            let (first, second) = (names[left].tokens.count, names[right].tokens.count)
            return first != second ? first > second : left < right
        }
        for name in order { join(name) }
        for draft in drafts.indices { drafts[draft].names.sort() }
    }

    private mutating func join(_ name: Int) {
        let mention = names[name]
        let key = Key(kind: mention.kind, words: words(of: mention))
        let found = byWords[key] ?? longerForm(of: mention, key: key)
        let draft = found ?? drafts.count
        if found == nil { drafts.append(EntityDraft(kind: mention.kind, fullest: mention.tokens)) }
        byWords[key] = draft
        draftOfName[name] = draft
        drafts[draft].names.append(name)
        drafts[draft].roles += mention.roles
        if drafts[draft].gender == .unknown || !mention.roles.isEmpty && mention.gender != .unknown {
            drafts[draft].gender = mention.gender != .unknown ? mention.gender : drafts[draft].gender
        }
    }

    /// The words of a name, abbreviations of the same place made one.
    private func words(of name: NameMention) -> [UInt64] {
        let words = name.tokens.map { text.tokens[$0].hash }
        if name.kind == .place, words.count == 1, Self.unitedStates.contains(words[0]) {
            return [WordHash.of("united"), WordHash.of("states")]
        }
        // "U.S. Senate" and "Senate" are one.
        if name.kind == .organisation, words.count > 1, Self.unitedStates.contains(words[0]) {
            return Array(words.dropFirst())
        }
        return words
    }

    private static let unitedStates = Set(["us", "u.s", "u.s.", "usa", "u.s.a.", "america"].map(WordHash.of))

    private func longerForm(of name: NameMention, key: Key) -> Int? {
        switch name.kind {
        case .person: fullName(of: name, key: key)
        case .organisation: longerOrganisation(key)
        default: nil
        }
    }

    private func fullName(of name: NameMention, key: Key) -> Int? {
        let candidates = drafts.indices.filter { draft in
            guard drafts[draft].kind == .person else { return false }
            let full = drafts[draft].fullest.map { text.tokens[$0].hash }
            guard full.count > key.words.count else { return false }
            if key.words.count == 1 {
                let isPart = full.last == key.words[0] || surname(full) == key.words[0] || full.first == key.words[0]
                return isPart && agrees(drafts[draft].gender, name)
            }
            return full.first == key.words.first && surname(full) == surname(key.words)
        }
        return candidates.count == 1 ? candidates[0] : nil
    }

    private func surname(_ words: [UInt64]) -> UInt64? {
        words.last { !Lexicon.shared.classes(ofHash: $0).contains(.nameSuffix) }
    }

    private func agrees(_ gender: Gender, _ name: NameMention) -> Bool {
        name.roles.isEmpty || gender == .unknown || name.gender == .unknown || gender == name.gender
    }

    private func longerOrganisation(_ key: Key) -> Int? {
        let candidates = drafts.indices.filter { draft in
            guard drafts[draft].kind == .organisation else { return false }
            let full = drafts[draft].fullest.map { text.tokens[$0].hash }
            if key.words.count == 1 { return isAcronym(key.words[0], of: drafts[draft].fullest) }
            return full.last == key.words.last && full.count > key.words.count && Set(key.words).isSubset(of: full)
        }
        return candidates.count == 1 ? candidates[0] : nil
    }

    /// Whether `word` is made of the initials of a name of several words: AFP of Agence-France Presse.
    private func isAcronym(_ word: UInt64, of name: Range<Int>) -> Bool {
        guard name.count > 1 || text.string(name).contains("-") else { return false }
        var withSmall = WordHash.seed
        var capitalsOnly = WordHash.seed
        var opensWord = true
        for byte in text.document.text.utf8[text.span(name).range] {
            let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if opensWord, isLetter {
                withSmall = WordHash.add(Tokenizer.lowercased(byte), to: withSmall)
                if byte < 0x61 { capitalsOnly = WordHash.add(Tokenizer.lowercased(byte), to: capitalsOnly) }
            }
            opensWord = !isLetter && byte < 0x80
        }
        return word == withSmall || word == capitalsOnly
    }
}
