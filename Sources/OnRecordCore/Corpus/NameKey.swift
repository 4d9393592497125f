import OnRecordLanguage
import OnRecordText

/// A name normalised for comparison: without case, accents and punctuation, with abbreviations expanded.
struct NameKey: Hashable, Sendable {
    /// The words of the name; hyphens are kept.
    let words: [String]
    /// "jr" and the like after a person's name; empty if there is none.
    let generation: String

    /// The key of `name`, the name of an entity of kind `kind`.
    init(_ name: String, kind: EntityKind) {
        var words = Self.words(of: FoldedText.bytes(of: Array(name.utf8)))
        var generation = ""
        if kind == .person {
            words = words.map { word in
                let start = ArabicArticle.end(in: word.utf8)
                return start > word.startIndex ? String(word[start...]) : word
            }
            while words.count > 1, let last = words.last, Self.generations.contains(last) {
                generation = last
                words.removeLast()
            }
        } else if words.count > 1, words.first == "the" {
            words.removeFirst()
        }
        switch kind {
        case .place:
            words = Lexicon.shared.places.canonical(words.joined(separator: " ")).split(separator: " ").map(String.init)
        case .organisation: words = Self.organisation(words)
        case .legislation: words = Self.law(words)
        default: break
        }
        self.words = words
        self.generation = generation
    }

    /// The words, separated by spaces.
    var text: String { (generation.isEmpty ? words : words + [generation]).joined(separator: " ") }

    // MARK: People

    /// Whether a person's name may be a surname alone: one word, or several that start with a particle ("van der
    /// Bellen").
    var mayBeSurname: Bool {
        words.count == 1 || words.first.map { Lexicon.shared.has(WordHash.of($0), .surnameParticle) } == true
    }

    /// Whether it is a single word that is listed as a first name but not as a surname: "Jared".
    var isOnlyFirstName: Bool {
        guard words.count == 1, let word = words.first?.utf8 else { return false }
        return Lexicon.shared.names.firstNames.value(of: word) != nil
            && Lexicon.shared.names.surnames.value(of: word) == nil
    }

    /// The ends of the name that may be its surname, longest first: "der bellen" and "bellen" for "van der bellen".
    var surnames: [String] { words.indices.dropFirst().map { words[$0...].joined(separator: " ") } }

    /// The words between the first and the last.
    var middle: ArraySlice<String> { words.dropFirst().dropLast() }

    /// The part of a word that misspellings keep: its first letter, then its consonants without doubling.
    static func skeleton(of word: String) -> String {
        var skeleton: [UInt8] = []
        for byte in word.utf8 {
            let sound = alike[byte] ?? byte
            guard skeleton.isEmpty || !vowels.contains(sound) && skeleton.last != sound else { continue }
            skeleton.append(sound)
        }
        return String(decoding: skeleton, as: UTF8.self)
    }

    private static let vowels = Set("aeiouyh-".utf8)
    private static let alike: [UInt8: UInt8] = [
        UInt8(ascii: "z"): UInt8(ascii: "s"), UInt8(ascii: "k"): UInt8(ascii: "c"),
        UInt8(ascii: "q"): UInt8(ascii: "c"), UInt8(ascii: "w"): UInt8(ascii: "v"),
    ]
    private static let generations: Set = ["jr", "sr", "ii", "iii", "iv"]

    // MARK: Organisations and laws

    /// The initials of a name of several words, function words left out; `nil` for a single word.
    var initials: String? {
        let letters = words.flatMap { $0.split(separator: "-") }.filter { !Self.smallWords.contains(String($0)) }
            .compactMap(\.first)
        return letters.count > 1 ? String(letters) : nil
    }

    /// The name of an organisation without its legal form, and without what then is no more than the sort of firm:
    /// "general motors" for "General Motors Corporation", "ford" for "Ford Motor Company"; `nil` if nothing is left out, or
    /// the rest is an ordinary word.
    var stem: String? {
        var rest = words[...]
        while rest.count > 1, let last = rest.last, Self.legalForms.contains(last) { rest = rest.dropLast() }
        if rest.count == 2, let last = rest.last, Self.sorts.contains(last), let first = rest.first,
            Self.isUnclassed(first)
        {
            rest = rest.dropLast()
        }
        guard rest.count < words.count, let only = rest.first,
            rest.count > 1 || Self.isUnclassed(only)
        else { return nil }
        return rest.joined(separator: " ")
    }

    private static func isUnclassed(_ word: String) -> Bool {
        Lexicon.shared.entry(WordHash.of(word)).classes.subtracting(.nameCue).isEmpty
    }

    private static let legalForms: Set = [
        "corporation", "corp", "inc", "incorporated", "ltd", "limited", "llc", "plc", "co", "company", "ag", "sa",
    ]
    private static let sorts: Set = ["motor", "motors", "group", "holdings", "airlines", "airways"]

    private static let smallWords: Set = ["of", "the", "and", "for", "in", "on", "de", "la", "&"]

    /// Normalises an organisation's name: "U.S. Senate" is the Senate, "State Department" the Department of State.
    private static func organisation(_ words: [String]) -> [String] {
        var words = words[...]
        if words.count > 2, words.starts(with: ["united", "states"]) { words = words.dropFirst(2) }
        if words.count > 1, words.first == "us" || words.first == "usa" { words = words.dropFirst() }
        // "Lib Dems" are the Liberal Democrats, "Labour Party" is Labour.
        if let party = Lexicon.shared.abbreviations.parties[words.joined(separator: " ")] { words = party[...] }
        if words.count == 2, words.last == "party", let first = words.first,
            Lexicon.shared.entry(WordHash.of(first)).classes.contains(.party)
        {
            words = words.dropLast()
        }
        guard words.count == 2, words.last == "department", let first = words.first else { return Array(words) }
        return ["department", "of", first]
    }

    /// Normalises the name of legislation: "H.Res. 351" is House Resolution 351.
    private static func law(_ words: [String]) -> [String] {
        // "H. Res." is two words, "H.Res." is one.
        let initials = words.prefix(2).first?.count == 1 ? words.prefix(2).joined() : ""
        let laws = Lexicon.shared.abbreviations.laws
        let isParted = laws[initials] != nil
        let forms = isParted ? [initials] + words.dropFirst(2) : words
        return forms.flatMap { laws[$0] ?? [$0] }
    }

    // MARK: Words

    /// Splits folded text at every byte that is not a letter, digit or hyphen. Full stops and apostrophes are dropped,
    /// so that "U.S." equals "US", and "O'Brien" "OBrien".
    private static func words(of folded: [UInt8]) -> [String] {
        let silent: Set = [UInt8(ascii: "."), UInt8(ascii: "'")]
        return folded.filter { !silent.contains($0) }
            .split { !isPartOfWord($0) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF: true
        default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&")
        }
    }
}
