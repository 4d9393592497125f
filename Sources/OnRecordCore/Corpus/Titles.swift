import OnRecordLanguage
import OnRecordText

/// Normalised titles: "Sen." equals "senator"; "Mr." is left out, as it distinguishes no one.
enum Titles {
    /// Whether `role` ends in a form of address, which is no office: "Mr.", "Ms".
    static func isAddress(_ role: String) -> Bool {
        NameKey(role, kind: .event).words.last.map(addresses.contains) ?? true
    }

    /// The titles of `candidate`.
    static func keys(of candidate: JoinCandidate) -> Set<String> {
        var keys: Set<String> = []
        for role in candidate.roles {
            let words = NameKey(role, kind: .event).words
            guard let last = words.last, !honorifics.contains(last) else { continue }
            let head = (words.firstIndex(where: prepositions.contains) ?? words.count) - 1
            // "Russian President" is a president; a vice president is not.
            for start in 0...max(0, head) where start == 0 || !isOtherOffice(after: words[start - 1]) {
                let title = words[start...].joined(separator: " ")
                keys.insert(Lexicon.shared.abbreviations.titles[title] ?? title)
            }
        }
        return keys
    }

    /// Whether `word` makes the office after it another, or one that is past.
    private static func isOtherOffice(after word: String) -> Bool {
        Lexicon.shared.has(WordHash.of(word), .deputyPrefix) || word == "former" || word == "ex"
    }

    private static let prepositions: Set = ["of", "to", "for", "at", "in", "on"]
    private static let addresses: Set = ["mr", "mrs", "ms", "miss"]
    private static let honorifics = addresses.union(["dr", "sir", "madam", "former"])
}
