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
    /// The drafts of people by their first names and surnames.
    private var people: [UInt64: [Int]] = [:]
    /// The drafts of organisations by their last words and initials.
    private var organisations: [UInt64: [Int]] = [:]

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
        if found == nil { add(EntityDraft(kind: mention.kind, fullest: mention.tokens)) }
        byWords[key] = draft
        draftOfName[name] = draft
        drafts[draft].names.append(name)
        drafts[draft].roles += mention.roles
        if drafts[draft].gender == .unknown || !mention.roles.isEmpty && mention.gender != .unknown {
            drafts[draft].gender = mention.gender != .unknown ? mention.gender : drafts[draft].gender
        }
    }

    private mutating func add(_ draft: EntityDraft) {
        let words = draft.fullest.map { text.tokens[$0].hash }
        switch draft.kind {
        case .person:
            Self.note([words.first, words.last, surname(words)].compactMap { $0 }, of: drafts.count, in: &people)
        case .organisation:
            Self.note(words.suffix(1) + acronyms(of: draft.fullest), of: drafts.count, in: &organisations)
        default: break
        }
        drafts.append(draft)
    }

    private static func note(_ parts: [UInt64], of draft: Int, in table: inout [UInt64: [Int]]) {
        for part in parts where table[part]?.last != draft { table[part, default: []].append(draft) }
    }

    /// The one of `candidates` that `condition` holds for; `nil` where it holds for none or several.
    private func only(_ candidates: [Int]?, where condition: (EntityDraft) -> Bool) -> Int? {
        var found: Int?
        for draft in candidates ?? [] where condition(drafts[draft]) {
            if found != nil { return nil }
            found = draft
        }
        return found
    }

    /// The words of a name, abbreviations of the same place made one.
    private func words(of name: NameMention) -> [UInt64] {
        let words = name.tokens.map { text.tokens[$0].hash }
        if name.kind == .place, words.count == 1, Self.unitedStates.contains(words[0]) {
            return [WordHash.of("united"), WordHash.of("states")]
        }
        // "U.S. Senate" and "Senate" are one.
        if name.kind == .organisation, words.count > 1, Self.unitedStates.contains(words[0]) {
            return inOneOrder(Array(words.dropFirst()))
        }
        if name.kind == .organisation { return words.count == 1 ? [withoutFullStops(name.tokens)] : inOneOrder(words) }
        return words
    }

    /// "State Department" as "Department of State".
    private func inOneOrder(_ words: [UInt64]) -> [UInt64] {
        guard words.count == 2, words[1] == Self.department else { return words }
        return [words[1], WordForm.of.hash, words[0]]
    }

    private static let department = WordHash.of("department")

    /// The hash of a name's letters alone, so that "U.N." is found as the initials of "United Nations".
    private func withoutFullStops(_ name: Range<Int>) -> UInt64 {
        text.document.text.utf8[text.span(name).range].reduce(WordHash.seed) { hash, byte in
            byte == UInt8(ascii: ".") ? hash : WordHash.add(Letters.lowercased(byte), to: hash)
        }
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
        only(key.words.first.flatMap { people[$0] }) { draft in
            let full = draft.fullest.map { text.tokens[$0].hash }
            guard full.count > key.words.count else { return false }
            if key.words.count == 1 { return agrees(draft.gender, name) }
            return full.first == key.words.first && surname(full) == surname(key.words)
        }
    }

    private func surname(_ words: [UInt64]) -> UInt64? {
        words.last { !Lexicon.shared.classes(ofHash: $0).contains(.nameSuffix) }
    }

    private func agrees(_ gender: Gender, _ name: NameMention) -> Bool {
        name.roles.isEmpty || gender == .unknown || name.gender == .unknown || gender == name.gender
    }

    private func longerOrganisation(_ key: Key) -> Int? {
        let isOneWord = key.words.count == 1
        return only(key.words.last.flatMap { organisations[$0] }) { draft in
            if isOneWord { return acronyms(of: draft.fullest).contains(key.words[0]) }
            let full = draft.fullest.map { text.tokens[$0].hash }
            return full.last == key.words.last && full.count > key.words.count && Set(key.words).isSubset(of: full)
        }
    }

    /// The hashes of the initials of a name of several words, small words counted and not: AFP of Agence-France Presse.
    private func acronyms(of name: Range<Int>) -> [UInt64] {
        let bytes = text.document.text.utf8[text.span(name).range]
        guard name.count > 1 || bytes.contains(UInt8(ascii: "-")) else { return [] }
        var withSmall = WordHash.seed
        var capitalsOnly = WordHash.seed
        var opensWord = true
        for byte in bytes {
            let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if opensWord, isLetter {
                withSmall = WordHash.add(Letters.lowercased(byte), to: withSmall)
                if byte < 0x61 { capitalsOnly = WordHash.add(Letters.lowercased(byte), to: capitalsOnly) }
            }
            opensWord = !isLetter && byte < 0x80
        }
        return [withSmall, capitalsOnly]
    }
}
