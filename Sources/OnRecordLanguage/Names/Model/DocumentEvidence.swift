import OnRecordText

/// What the names proposed by the rules show about each word of the document, wherever it occurs.
struct DocumentEvidence {
    /// The rules' proposal for each token, as `WordFacts.proposal`.
    private(set) var proposals: [UInt8]
    private var seen: [UInt64: Seen] = [:]
    private let occursInLowerCase: WordSet

    /// How often a word was part of each kind of name, and in which position.
    private struct Seen {
        var person: UInt8 = 0
        var organisation: UInt8 = 0
        var place: UInt8 = 0
        /// As the last word of a person's full name.
        var surname: UInt8 = 0
        /// As the first word of a person's full name.
        var firstName: UInt8 = 0
    }

    init(_ names: [NameMention], in text: TokenizedText) {
        proposals = Array(repeating: 0, count: text.tokens.count)
        for name in names {
            let kind = EntityKind.allCases.firstIndex(of: name.kind) ?? 0
            for (place, index) in name.tokens.enumerated() {
                proposals[index] = UInt8(1 + kind * 4 + (place == 0 ? 0 : 2) + (name.isGuess ? 1 : 0))
                guard !name.isGuess, text.tokens[index].isCapitalised else { continue }
                var entry = seen[text.tokens[index].hash] ?? Seen()
                switch name.kind {
                case .person:
                    entry.person &+= entry.person < 255 ? 1 : 0
                    if name.tokens.count > 1 {
                        if index == name.tokens.upperBound - 1 { entry.surname |= 1 }
                        if place == 0 { entry.firstName |= 1 }
                    }
                case .organisation: entry.organisation &+= entry.organisation < 255 ? 1 : 0
                case .place: entry.place &+= entry.place < 255 ? 1 : 0
                default: break
                }
                seen[text.tokens[index].hash] = entry
            }
        }
        var low = WordSet()
        for token in text.tokens where token.kind == .word && token.shape == .lower { low.insert(token.hash) }
        occursInLowerCase = low
    }

    /// The evidence about `token` from the rest of the document: its most frequent kinds, whether it ends or starts a
    /// full name, whether it also occurs in lower case.
    func evidence(of token: Token, proposal: UInt8) -> UInt64 {
        let low: UInt64 = occursInLowerCase.contains(token.hash) ? 1 : 0
        guard var entry = seen[token.hash] else { return low }
        // Leave out the token itself.
        switch (proposal &- 1) / 4 {
        case 0 where proposal & 1 == 1: entry.person -= entry.person > 0 ? 1 : 0
        case 1 where proposal & 1 == 1: entry.organisation -= entry.organisation > 0 ? 1 : 0
        case 2 where proposal & 1 == 1: entry.place -= entry.place > 0 ? 1 : 0
        default: break
        }
        let most = max(entry.person, entry.organisation, entry.place)
        func level(_ count: UInt8) -> UInt64 { count == 0 ? 0 : count == most ? 2 : 1 }
        return low | level(entry.person) << 1 | level(entry.organisation) << 3 | level(entry.place) << 5
            | UInt64(entry.surname) << 7 | UInt64(entry.firstName) << 8
    }
}
