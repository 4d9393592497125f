import OnRecordText

/// Reads people's roles as printed. They are longer than the bare titles with which names are found and joined.
struct RoleWords {
    private let text: TokenizedText
    private let names: [NameMention]
    /// The name that ends before each token, by that token.
    private let nameBefore: [Int: Int]
    private var tokens: [Token] { text.tokens }

    /// The most words in a role.
    private static let longest = 12

    init(text: TokenizedText, names: [NameMention]) {
        self.text = text
        self.names = names
        var nameBefore: [Int: Int] = [:]
        for (number, name) in names.enumerated() { nameBefore[name.tokens.upperBound] = number }
        self.nameBefore = nameBefore
    }

    /// The roles of `name` in its context, in text order.
    func roles(of name: NameMention) -> [Range<Int>] {
        let titles = name.roles.map(widened)
        let isTitled = name.roles.contains { $0.upperBound == name.tokens.lowerBound }
        let described = isTitled ? nil : description(before: name)
        return [described].compactMap { $0 } + titles + [name.apposition].compactMap { $0 }
    }

    // MARK: Before a title

    /// `role` with its premodifiers: "U.N. Ambassador", "former Chechen leader", "Zeta First Advocacy Counsel",
    /// "Trump's lawyer".
    private func widened(_ role: Range<Int>) -> Range<Int> {
        var start = role.lowerBound
        while start > 0, role.upperBound - start < Self.longest, !text.startsSentence[start] {
            if let name = nameBefore[start] {
                guard names[name].kind == .organisation || names[name].kind == .place else { break }
                start = names[name].tokens.lowerBound
            } else if tokens[start - 1].kind == .possessive {
                guard let owner = nameBefore[start - 1] else { break }
                start = names[owner].tokens.lowerBound
                break
            } else if belongsToRole(start - 1, before: start) {
                start -= 1
            } else {
                break
            }
        }
        return start..<role.upperBound
    }

    /// Whether the word at `index` modifies the role that follows it.
    private func belongsToRole(_ index: Int, before start: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word else { return false }
        if Self.times.contains(token.hash) || token.is(.demonym) { return true }
        guard token.isCapitalised, !token.is([.function, .calendar, .timeNoun]) else { return false }
        // The capital of a sentence's first word is not evidence, unless the role is capitalised as well.
        return !text.startsSentence[index] || tokens[start].isCapitalised
    }

    /// Adjectives of time and tenure before an office.
    private static let times = WordSet([
        "former", "ex", "then", "acting", "interim", "incoming", "outgoing", "retired", "late", "onetime", "longtime",
    ])

    // MARK: Away from the name

    private func description(before name: NameMention) -> Range<Int>? {
        guard name.kind == .person else { return nil }
        let start = name.tokens.lowerBound
        guard start >= 2, !text.startsSentence[start] else { return nil }
        return introduced(before: start) ?? office(before: start) ?? apposed(before: name)
    }

    /// "a Chechen man named Ilya".
    private func introduced(before start: Int) -> Range<Int>? {
        guard Self.introductions.contains(tokens[start - 1].hash), isHead(start - 2) else { return nil }
        return widened(start - 2..<start - 1)
    }

    private static let introductions = WordSet(["named", "called", "nicknamed"])

    /// "Ambassador to the United Nations" before a name.
    private func office(before start: Int) -> Range<Int>? {
        guard let place = nameBefore[start], names[place].kind == .organisation || names[place].kind == .place else {
            return nil
        }
        var index = names[place].tokens.lowerBound - 1
        if index > 0, text.isWord(index, .the) { index -= 1 }
        guard index > 0, tokens[index].is(.preposition), isHead(index - 1),
            !(index...start).contains(where: { text.startsSentence[$0] })
        else { return nil }
        return widened(index - 1..<start)
    }

    /// An apposition before the name: "The head of Chechnya, Ramzan Kadyrov, is". It runs from an article to the comma
    /// before a name that a comma or a full stop follows.
    private func apposed(before name: NameMention) -> Range<Int>? {
        let comma = name.tokens.lowerBound - 1
        guard tokens[comma].kind == .comma, closes(name.tokens.upperBound) else { return nil }
        var start = comma
        while start > 0, comma - start < Self.longest, !text.startsSentence[start] {
            let token = tokens[start - 1]
            if text.isWord(start - 1, .the) || text.isWord(start - 1, .a) || text.isWord(start - 1, .an) {
                return withPersonHead(start..<comma)
            }
            // "her father", "Zeta's director"
            if token.is(.possessivePronoun) { return withPersonHead(start - 1..<comma) }
            if token.kind == .possessive {
                return withPersonHead((nameBefore[start - 1].map { names[$0].tokens.lowerBound } ?? start)..<comma)
            }
            if let inner = nameBefore[start], names[inner].kind != .person {
                start = names[inner].tokens.lowerBound
                // "of the Zeta Group": the article belongs to the name, not to the role.
                if start > 1, text.isWord(start - 1, .the), tokens[start - 2].is(.preposition) { start -= 1 }
                continue
            }
            guard token.kind == .word, token.is(.preposition) || !token.is([.function, .anyCue, .relative]) else {
                return nil
            }
            start -= 1
        }
        return nil
    }

    /// Whether an apposed name ends before the token at `end` and is not an item of a list.
    private func closes(_ end: Int) -> Bool {
        guard end < tokens.count, tokens[end].kind == .comma || tokens[end].isTerminator else { return false }
        return end + 1 == tokens.count || !tokens[end + 1].is(.conjunction)
    }

    /// `role` if its head denotes a person: "head" in "head of Chechnya".
    private func withPersonHead(_ role: Range<Int>) -> Range<Int>? {
        role.isEmpty || !isHead(text.head(ofRole: role)) ? nil : role
    }

    /// Whether the word at `index` is a singular noun for a person.
    private func isHead(_ index: Int) -> Bool {
        index >= 0 && tokens[index].is([.title, .personNoun]) && !tokens[index].is([.plural, .gerund])
            && !tokens[index].endsInFullStop
    }
}
