import OnRecordText

/// Organisations: acronyms and short forms.
extension NameClusterer {
    /// The normalised words of an organisation's name: "U.S. Senate" is "Senate", "State Department" is "Department of
    /// State".
    func organisationWords(of name: Range<Int>) -> [UInt64] {
        var words = name.map(text.hash)[...]
        if words.count == 1 { return [lettersHash(name)] }
        if words.count > 2, words.starts(with: Self.unitedStates) {
            words = words.dropFirst(2)
        } else if Self.americans.contains(words[words.startIndex]) {
            words = words.dropFirst()
        }
        // "Labour Party" is Labour.
        if words.count == 2, words.last == Self.partyWord, text.tokens[name.lowerBound].is(.party) {
            return [words[words.startIndex]]
        }
        guard words.count == 2, words.last == Self.department, let first = words.first else { return Array(words) }
        return [Self.department, WordForm.of.hash, first]
    }

    private static let partyWord = WordHash.of("party")
    private static let department = WordHash.of("department")
    private static let unitedStates = ["united", "states"].map(WordHash.of)
    private static let americans = WordSet(["us", "u.s", "u.s.", "usa", "u.s.a."])

    /// The organisation whose longer name is abbreviated by `key`.
    func longerOrganisation(of name: Int, key: Key) -> Match? {
        if key.words.count > 1 { return shortened(key) }
        return introduced(name, key) ?? acronym(key) ?? head(of: name, key)
    }

    /// "LGBT Caucus" for "House LGBT Equality Caucus".
    private func shortened(_ key: Key) -> Match? {
        only(key.words.last.flatMap { organisations[$0] }) { draft in
            let full = drafts[draft].fullest.map { text.tokens[$0].hash }
            return full.last == key.words.last && full.count > key.words.count && Set(key.words).isSubset(of: full)
        }.map { Match(draft: $0, reason: .shortForm) }
    }

    private func acronym(_ key: Key) -> Match? {
        only(organisations[key.words[0]]) { acronyms(of: drafts[$0].fullest).contains(key.words[0]) }
            .map { Match(draft: $0, reason: .acronym) }
    }

    /// "FSB" after "the Federal Security Service (FSB)": an acronym in parentheses right after the name, even if the
    /// initials differ.
    private func introduced(_ name: Int, _ key: Key) -> Match? {
        let tokens = names[name].tokens
        guard let open = tokens.first.map({ $0 - 1 }), open > 0, text.tokens[tokens.lowerBound].shape == .allCapitals,
            text.tokens[open].kind == .openParenthesis, tokens.upperBound < text.tokens.count,
            text.tokens[tokens.upperBound].kind == .closeParenthesis
        else { return nil }
        guard let before = name > 0 ? names[name - 1] : nil, before.tokens.upperBound == open,
            before.kind == .organisation, before.tokens.count > 1, let draft = draftOfName[name - 1],
            before.tokens.contains(where: { firstLetter($0) == firstLetter(tokens.lowerBound) })
        else { return nil }
        return Match(draft: draft, reason: .acronym)
    }

    private func firstLetter(_ index: Int) -> UInt8 {
        Letters.lowercased(text.document.text.utf8[text.tokens[index].span.start])
    }

    /// "the Church" for "the Church of Scientology", "Harrow" for "Harrow School": the only earlier name with that
    /// word.
    private func head(of name: Int, _ key: Key) -> Match? {
        let index = names[name].tokens.lowerBound
        let word = text.tokens[index]
        guard !word.is(.organisationName), !Self.houses.contains(word.hash) else { return nil }
        return only(organisations[key.words[0]]) { draft in
            let full = drafts[draft].fullest.map { text.tokens[$0].hash }
            guard full.count > 1, drafts[draft].firstName < name else { return false }
            return word.is(.organisationHead)
                ? full.last == word.hash || headNoun(full) == [word.hash]
                : full.first == word.hash
                    && drafts[draft].fullest.last.map { text.tokens[$0].is(.organisationHead) } == true
        }.map { Match(draft: $0, reason: .shortForm) }
    }

    /// The school named by a word that could be a place: "at Harrow", if "Harrow School" is named before and nothing is
    /// said to be "in Harrow".
    mutating func institution(at name: Int, _ key: Key) -> Match? {
        let tokens = names[name].tokens
        guard tokens.count == 1 else { return nil }
        let word = text.tokens[tokens.lowerBound].hash
        let school = only(organisations[word]) { draft in
            let full = drafts[draft].fullest
            return full.count == 2 && text.tokens[full.lowerBound].hash == word
                && Self.schools.contains(text.tokens[full.lowerBound + 1].hash)
        }
        guard let school else { return nil }
        let places = starts(ofPlace: key)
        guard places.contains(where: { text.isWord($0 - 1, .at) }),
            !places.contains(where: { text.isWord($0 - 1, .in) })
        else { return nil }
        return Match(draft: school, reason: .shortForm)
    }

    private static let schools = WordSet(["school", "college", "university", "academy", "institute"])

    /// Chambers and bodies named by these words alone: "the House" is not the White House.
    private static let houses = WordSet([
        "house", "senate", "congress", "parliament", "assembly", "cabinet", "legislature",
    ])

    /// The head noun before "of": "Church" in "Church of Scientology".
    func headNoun(_ words: [UInt64]) -> [UInt64] {
        words.firstIndex(of: WordForm.of.hash).flatMap { $0 > 0 ? [words[$0 - 1]] : nil } ?? []
    }

    /// The hashes of a name's initials, with and without those of lower-case words: AFP for Agence-France Presse.
    func acronyms(of name: Range<Int>) -> [UInt64] {
        let bytes = text.document.text.utf8[text.span(name).range]
        guard name.count > 1 || bytes.contains(UInt8(ascii: "-")) else { return [] }
        var withSmall = WordHash.seed
        var capitalsOnly = WordHash.seed
        var opensWord = true
        for byte in bytes {
            if opensWord, Letters.isASCIILetter(byte) {
                withSmall = WordHash.add(Letters.lowercased(byte), to: withSmall)
                if byte < 0x61 { capitalsOnly = WordHash.add(Letters.lowercased(byte), to: capitalsOnly) }
            }
            opensWord = !Letters.isASCIILetter(byte) && byte < 0x80
        }
        return [withSmall, capitalsOnly]
    }
}
