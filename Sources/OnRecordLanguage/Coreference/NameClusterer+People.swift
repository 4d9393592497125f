import OnRecordText

/// People: full names, surnames, first names, titles.
extension NameClusterer {
    /// The words of a person's name; an initial includes its full stop, suffixes such as "Jr." are left out.
    func nameWords(of name: Range<Int>) -> [UInt64] {
        let words = (generation(of: name) == nil ? name : name.dropLast()).filter { !text.tokens[$0].is(.nameSuffix) }
        return (words.isEmpty ? Array(name) : words).map(word)
    }

    /// The hash of a word of a name, without accents and Arabic article: "Ichiyō" is "Ichiyo", "al-Maliki" is "Maliki".
    private func word(_ index: Int) -> UInt64 {
        let token = text.tokens[index]
        let bytes = text.document.text.utf8[token.span.range]
        let start = ArabicArticle.end(in: bytes)
        guard start > bytes.startIndex || bytes.contains(where: { $0 >= 0x80 }) else { return token.hash }
        return FoldedText.bytes(of: Array(bytes[start...])).reduce(WordHash.seed) { WordHash.add($1, to: $0) }
    }

    // MARK: Full names

    /// The person whose fuller or alternative name `key` is a form of.
    func fullName(of name: Int, key: Key) -> Match? {
        guard let first = key.words.first, let last = key.words.last else { return nil }
        let withoutMiddle = only(byEnds[ListedName.hash(first, then: last)]) { draft in
            guard drafts[draft].fullest.count > key.words.count else { return false }
            let full = fullWords(draft)
            return full.count > key.words.count && full.last == last
                && generation(of: drafts[draft].fullest) == key.generation
        }
        if let withoutMiddle { return Match(draft: withoutMiddle, reason: .initials) }
        if let other = alias(of: name) { return Match(draft: other, reason: .otherForm) }
        if let honoured = only(byFirstName[first], where: { isHonoured($0, as: key.words) }) {
            return Match(draft: honoured, reason: .sameName)
        }
        if let swapped = swapped(key) { return Match(draft: swapped, reason: .otherForm) }
        // "Otto Jespersen" for "Jens Otto Harry Jespersen".
        let byMiddleName = only(bySurname[last]) { draft in
            guard key.words.count > 1, drafts[draft].fullest.count > key.words.count else { return false }
            let full = fullWords(draft)
            return full.count > key.words.count && full.dropFirst().contains(first)
                && generation(of: drafts[draft].fullest) == key.generation && isInOrder(key.words, in: full)
        }
        if let byMiddleName { return Match(draft: byMiddleName, reason: .initials) }
        // "Van der Bellen" for "Alexander Van der Bellen".
        let withoutFirst = only(bySurname[last]) { draft in
            let full = fullWords(draft)
            return full.count > key.words.count && full.suffix(key.words.count).elementsEqual(key.words)
        }
        if let withoutFirst { return Match(draft: withoutFirst, reason: .surname) }
        return otherFirstName(of: name, last) ?? otherSpelling(of: name, first, last)
    }

    /// The person whose surname is at the other end of the name: "Ichiyō Higuchi" and "Higuchi Ichiyō".
    private func swapped(_ key: Key) -> Int? {
        guard key.words.count > 1, let first = key.words.first, let last = key.words.last else { return nil }
        let firstLast = bySurname[first] == nil ? [] : Array(key.words.dropFirst()) + [first]
        let lastFirst = byFirstName[last] == nil ? [] : [last] + Array(key.words.dropLast())
        for words in [firstLast, lastFirst] where !words.isEmpty {
            if let draft = known(Key(kind: .person, words: words, generation: key.generation)) { return draft }
        }
        return nil
    }

    /// Whether `words` occur in `full` in this order, perhaps with others between them.
    private func isInOrder(_ words: [UInt64], in full: [UInt64]) -> Bool {
        var rest = full[...]
        return words.allSatisfy { word in
            guard let place = rest.firstIndex(of: word) else { return false }
            rest = rest[(place + 1)...]
            return true
        }
    }

    /// Whether the name of `draft` is `words` with post-nominal letters: "Daniel Bernoulli FRS".
    private func isHonoured(_ draft: Int, as words: [UInt64]) -> Bool {
        let full = drafts[draft].fullest
        guard words.count > 1, full.count == words.count + 1, let last = full.last else { return false }
        return text.tokens[last].shape == .allCapitals && text.tokens[last].span.count <= 4
            && fullWords(draft).starts(with: words)
    }

    /// "Ed Royce" and "Edward Royce"; "J. Smith" and "John Smith".
    private func otherFirstName(of name: Int, _ last: UInt64) -> Match? {
        let form = letters(names[name].tokens.lowerBound)
        return only(bySurname[last]) { draft in
            let other = letters(drafts[draft].fullest.lowerBound)
            let isInitial = (form.count == 1 || other.count == 1) && form.first == other.first
            return (isInitial || text.lexicon.nicknames.areOne(form, other))
                && agrees(drafts[draft].gender, names[name].gender)
                && generation(of: drafts[draft].fullest) == generation(of: names[name].tokens)
        }.map { Match(draft: $0, reason: .nickname) }
    }

    /// "Ileana Ros-Lehiten" and "Ileana Ros-Lehtinen"; "Kristen Wilkins" and "Kristin Wilkins": one article seldom
    /// names two people whose names differ in a vowel.
    private func otherSpelling(of name: Int, _ first: UInt64, _ last: UInt64) -> Match? {
        guard let given = names[name].tokens.first, let surname = surnameToken(of: names[name].tokens) else {
            return nil
        }
        let (firstForm, lastForm) = (letters(given), letters(surname))
        let namesakes = [byFirstName[first], bySurname[last]].compactMap { $0 }.filter { !isCrowd($0) }
        let other = only(Array(namesakes.joined())) { draft in
            guard let otherLast = surnameToken(of: drafts[draft].fullest),
                agrees(drafts[draft].gender, names[name].gender)
            else { return false }
            return word(otherLast) == last
                ? Spelling.differInAVowel(firstForm, letters(drafts[draft].fullest.lowerBound))
                : Spelling.areOne(lastForm, letters(otherLast))
        }
        return other.map { Match(draft: $0, reason: .spelling) }
    }

    private func fullWords(_ draft: Int) -> [UInt64] { nameWords(of: drafts[draft].fullest) }

    private func surnameToken(of name: Range<Int>) -> Int? {
        let words = generation(of: name) == nil ? name : name.dropLast()
        return words.last { !text.tokens[$0].is(.nameSuffix) }
    }

    /// The hash of "Jr.", a regnal number and the like: it distinguishes father and son.
    func generation(of name: Range<Int>) -> UInt64? {
        guard name.count > 1, let last = name.last.map({ text.tokens[$0] }) else { return nil }
        guard last.is(.nameSuffix) || last.isCapitalised && Self.numbers.contains(last.hash) else { return nil }
        return Self.juniors.contains(last.hash) ? Self.junior : last.hash
    }

    private static let junior = WordHash.of("jr.")
    private static let juniors = WordSet(["jr", "jr.", "junior"])

    private static let numbers = WordSet(["i", "v", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi"])

    /// The letters of a word in lower case, without full stops.
    private func letters(_ index: Int) -> [UInt8] {
        text.document.text.utf8[text.tokens[index].span.range].filter { $0 != UInt8(ascii: ".") }
            .map(Letters.lowercased)
    }

    private func agrees(_ left: Gender, _ right: Gender) -> Bool {
        left == .unknown || right == .unknown || left == right
    }

    // MARK: Lone words

    /// Joins a name of a title and one word: "Mr. Clinton", "President Clinton".
    mutating func joinTitled(_ name: Int) {
        let word = nameWords(of: names[name].tokens)[0]
        let isCrowd = isCrowd(bySurname[word])
        let people =
            isCrowd
            ? []
            : named(word, in: bySurname).filter {
                agrees(drafts[$0].gender, names[name].gender) && isOfGeneration($0, of: name)
            }
        if let person = people.first, people.count == 1 {
            // Several people share the surname, and only one has the title's gender.
            let isShared = named(word, in: bySurname).count > 1
            return assign(name, to: Match(draft: person, reason: isShared ? .titleAndSurname : .surname))
        }
        if let person = only(people, where: { hasTitle($0, of: name) }) {
            return assign(name, to: Match(draft: person, reason: .titleAndSurname))
        }
        if let monarch = monarch(name, word) { return assign(name, to: monarch) }
        // A title seldom precedes a first name: "Prince William" is not William Hague, but may be someone called a
        // prince elsewhere.
        if people.isEmpty, !isCrowd, !isAddressed(name),
            let prince = only(byFirstName[word], where: { hasTitle($0, of: name) })
        {
            return assign(name, to: Match(draft: prince, reason: .firstName))
        }
        let known = only(titled[word]) {
            agrees(drafts[$0].gender, names[name].gender) && people.isEmpty && !isCrowd && isOfGeneration($0, of: name)
        }
        let draft = known ?? newDraft(for: name)
        if known == nil { titled[word, default: []].append(draft) }
        assign(name, to: Match(draft: draft, reason: known == nil ? .fullestName : .sameName))
    }

    /// Joins single words without a title, in text order.
    ///
    /// A word in several people's names refers to the only one who has it as a surname, or to the only one named so
    /// far; otherwise it stays unresolved.
    mutating func joinBare(_ lone: [Int]) {
        var early: [Int] = []
        var open: [UInt64: [Int]] = [:]
        for name in lone {
            let word = nameWords(of: names[name].tokens)[0]
            if generation(of: names[name].tokens) != nil, let draft = known(key(of: names[name])) {
                assign(name, to: Match(draft: draft, reason: .sameName))
                continue
            }
            if let monarch = monarch(name, word) {
                assign(name, to: monarch)
                continue
            }
            if isCrowd(bySurname[word]) || isCrowd(byFirstName[word]) {
                joinOpen(name, word, isKnown: true, &open)
                continue
            }
            let people = people(named: word).filter { isOfGeneration($0, of: name) }
            var known = people.count > 1 ? people.filter { isNamed($0, before: name) } : people
            let surnamed = known.filter { drafts[$0].surnames.contains(word) }
            if surnamed.count == 1 { known = surnamed }
            if people.count > 1, known.isEmpty {
                early.append(name)
            } else if let person = known.first, known.count == 1 {
                if people.count > 1 { surnameReferents[word] = surnameReferents[word] ?? person }
                assign(name, to: Match(draft: person, reason: reason(word, person, isShared: people.count > 1)))
            } else {
                joinOpen(name, word, isKnown: !people.isEmpty, &open)
            }
        }
        for name in early { joinOpen(name, nameWords(of: names[name].tokens)[0], isKnown: true, &open) }
    }

    private mutating func joinOpen(_ name: Int, _ word: UInt64, isKnown: Bool, _ open: inout [UInt64: [Int]]) {
        if let referent = surnameReferents[word], isOfGeneration(referent, of: name) {
            return assign(name, to: Match(draft: referent, reason: reason(word, referent, isShared: true)))
        }
        if !isKnown, let titled = only(titled[word], where: { isOfGeneration($0, of: name) }) {
            return assign(name, to: Match(draft: titled, reason: .surname))
        }
        let known = only(open[word]) { isOfGeneration($0, of: name) }
        let draft = known ?? newDraft(for: name)
        if known == nil { open[word, default: []].append(draft) }
        assign(name, to: Match(draft: draft, reason: known == nil ? .fullestName : .sameName))
    }

    private func reason(_ word: UInt64, _ draft: Int, isShared: Bool) -> MentionReason {
        guard drafts[draft].surnames.contains(word) else { return .firstName }
        return isShared ? .usedSurname : .surname
    }

    /// The people with `word` as their surname or first name.
    private func people(named word: UInt64) -> [Int] {
        let surnamed = named(word, in: bySurname)
        return surnamed + named(word, in: byFirstName).filter { !surnamed.contains($0) }
    }

    private func isNamed(_ draft: Int, before name: Int) -> Bool {
        drafts[draft].firstName < name
    }

    /// The people under `word`; only those with evidence besides the shape of their name, if there are any.
    private func named(_ word: UInt64, in table: [UInt64: [Int]]) -> [Int] {
        guard let all = table[word] else { return [] }
        let sure = all.filter { drafts[$0].isSure }
        return sure.isEmpty ? all : sure
    }

    /// "Norton I", if Joshua Norton is also called an emperor.
    private mutating func monarch(_ name: Int, _ word: UInt64) -> Match? {
        guard generation(of: names[name].tokens) != nil,
            let person = only(bySurname[word], where: { hasTitle($0, of: name) })
        else { return nil }
        register(name, as: person)
        return Match(draft: person, reason: .titleAndSurname)
    }

    /// Whether `name` has no generation, or that of `draft`: "Charles" may be Charles III; "Charles II" may not.
    private func isOfGeneration(_ draft: Int, of name: Int) -> Bool {
        let own = generation(of: names[name].tokens)
        return own == nil || own == generation(of: drafts[draft].fullest)
    }

    /// Whether the only title of `name` is "Mr." and the like, which stand before surnames.
    private func isAddressed(_ name: Int) -> Bool {
        names[name].roles.allSatisfy { Self.addresses.contains(text.tokens[text.head(ofRole: $0)].hash) }
    }

    private static let addresses = WordSet(["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"])

    /// Whether `draft` has one of the titles of `name` elsewhere.
    private func hasTitle(_ draft: Int, of name: Int) -> Bool {
        let own = names[name].roles + [names[name].apposition].compactMap { $0 }
        return own.contains { drafts[draft].titles.contains(text.tokens[text.head(ofRole: $0)].hash) }
    }
}
