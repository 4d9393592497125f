import OnRecordLanguage
import OnRecordText

/// A name in the form in which names are compared: without case, accents and punctuation, abbreviations of the same thing
/// made one.
struct NameKey: Hashable, Sendable {
    /// The words of the name. A hyphen stays inside its word.
    let words: [String]
    /// "jr" and the like after a person's name; empty where there is none.
    let generation: String

    /// The key of `name`, the name of something of kind `kind`.
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
        case .place: words = PlaceAliases.canonical(words.joined(separator: " ")).split(separator: " ").map(String.init)
        case .organisation: words = Self.organisation(words)
        case .legislation: words = Self.law(words)
        default: break
        }
        self.words = words
        self.generation = generation
    }

    /// The words with a space between them.
    var text: String { (generation.isEmpty ? words : words + [generation]).joined(separator: " ") }

    // MARK: People

    /// Whether the name of a person may be a surname alone: one word, or more that start with a particle ("van der Bellen").
    var mayBeSurname: Bool { words.count == 1 || words.first.map(Self.particles.contains) == true }

    /// Whether it is one word that lists know as a first name and not as a surname: "Jared".
    var isOnlyFirstName: Bool {
        guard words.count == 1, let word = words.first?.utf8 else { return false }
        return FirstNames.table.value(of: word) != nil && Surnames.table.value(of: word) == nil
    }

    /// The ends of the name that may be its surname, longest first: "der bellen" and "bellen" too for "van der bellen".
    var surnames: [String] { words.indices.dropFirst().map { words[$0...].joined(separator: " ") } }

    /// The words between the first and the last.
    var middle: ArraySlice<String> { words.dropFirst().dropLast() }

    /// A word as a slip of the pen leaves it: its first letter, then its consonants, each row of one of them once.
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
    private static let particles: Set = [
        "al", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
        "la", "le", "ten", "ter", "van", "von", "zu",
    ]

    // MARK: Organisations and laws

    /// The initials of a name of several words, small words left out; `nil` for a name of one word.
    var initials: String? {
        let letters = words.flatMap { $0.split(separator: "-") }.filter { !Self.smallWords.contains(String($0)) }
            .compactMap(\.first)
        return letters.count > 1 ? String(letters) : nil
    }

    private static let smallWords: Set = ["of", "the", "and", "for", "in", "on", "de", "la", "&"]

    /// "U.S. Senate" is the Senate, "State Department" the Department of State.
    private static func organisation(_ words: [String]) -> [String] {
        var words = words[...]
        if words.count > 2, words.starts(with: ["united", "states"]) { words = words.dropFirst(2) }
        if words.count > 1, words.first == "us" || words.first == "usa" { words = words.dropFirst() }
        guard words.count == 2, words.last == "department", let first = words.first else { return Array(words) }
        return ["department", "of", first]
    }

    /// "H.Res. 351" is House Resolution 351.
    private static func law(_ words: [String]) -> [String] {
        // "H. Res." is two words, "H.Res." is one.
        let initials = words.prefix(2).first?.count == 1 ? words.prefix(2).joined() : ""
        let isParted = lawForms[initials] != nil
        let forms = isParted ? [initials] + words.dropFirst(2) : words
        return forms.flatMap { lawForms[$0]?.split(separator: " ").map(String.init) ?? [$0] }
    }

    private static let lawForms = [
        "hres": "house resolution", "hr": "house bill", "sres": "senate resolution",
        "hconres": "house concurrent resolution", "hjres": "house joint resolution", "sjres": "senate joint resolution",
    ]

    // MARK: Words

    /// Splits folded text at everything that is no letter, digit or hyphen; full stops and apostrophes just go, so that
    /// "U.S." and "US", "O'Brien" and "OBrien" are the same.
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
