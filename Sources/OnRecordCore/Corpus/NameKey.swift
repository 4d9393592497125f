/// A name in the form in which names are compared: without case, accents and punctuation.
struct NameKey: Hashable, Sendable {
    /// The words of the name. A hyphen stays inside its word.
    let words: [String]

    /// The key of `name`, the name of something of kind `kind`.
    init(_ name: String, kind: EntityKind) {
        var words = Self.words(of: FoldedText.bytes(of: Array(name.utf8)))
        if kind == .person {
            while words.count > 1, let last = words.last, Self.generations.contains(last) { words.removeLast() }
        } else if words.count > 1, words.first == "the" {
            words.removeFirst()
        }
        self.words = words
    }

    private init(words: [String]) {
        self.words = words
    }

    /// The name without initials between its first and last word: "donald trump" for "donald j trump"; `nil` where it has
    /// none, or more than initials there.
    var withoutInitials: NameKey? {
        guard words.count > 2, initials.allSatisfy({ $0.count == 1 }) else { return nil }
        return NameKey(words: [words[0], words[words.count - 1]])
    }

    /// The words between the first and the last.
    var initials: ArraySlice<String> { words.dropFirst().dropLast() }

    /// The words with a space between them.
    var text: String { words.joined(separator: " ") }

    /// Whether the name of a person may be a surname alone: one word, or more that start with a particle ("van der Bellen").
    var mayBeSurname: Bool { words.count == 1 || words.first.map(Self.particles.contains) == true }

    /// The ends of the name that may be its surname, longest first: "der bellen" and "bellen" too for "van der bellen".
    var surnames: [String] { words.indices.dropFirst().map { words[$0...].joined(separator: " ") } }

    private static let generations: Set = ["jr", "sr", "ii", "iii", "iv"]
    private static let particles: Set = [
        "al", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
        "la",
        "le", "ten", "ter", "van", "von", "zu",
    ]

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
