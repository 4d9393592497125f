import OnRecordText

/// Reads runs of capitalised words and what stands beside them, for the patterns of names.
struct PatternReader {
    let text: TokenizedText
    /// Whether the word with this hash is an ordinary one, frequent in lower case.
    let isOrdinary: (UInt64) -> Bool
    let tokens: [Token]
    /// For each token, the end of the run of capitalised words that starts there; the token itself if none does.
    private let ends: [Int32]
    /// For each token, the start of the run of capitalised words that it continues.
    private let starts: [Int32]

    init(text: TokenizedText, isOrdinary: @escaping (UInt64) -> Bool) {
        self.text = text
        tokens = text.tokens
        self.isOrdinary = isOrdinary
        (starts, ends) = Self.runs(in: text)
    }

    func has(_ index: Int, _ wordClass: WordClass) -> Bool {
        tokens.indices.contains(index) && tokens[index].is(.nameCue) && text.has(index, wordClass)
    }

    /// Whether a word is an ordinary one, or in no list of names.
    func isPlain(_ index: Int) -> Bool {
        let token = tokens[index]
        if isOrdinary(token.hash) { return true }
        let form = lowercased(index..<index + 1)
        let names = text.lexicon.names
        return token.shape != .allCapitals && names.firstNames.value(of: form) == nil
            && names.surnames.value(of: form) == nil && names.places.value(of: form) == nil
    }

    /// Whether a word is an ordinary one, and neither a first name nor a country.
    func isCommonNoun(_ index: Int) -> Bool { isPlain(index) && !isFirstName(index) && !isCountry(index..<index + 1) }

    /// Whether `index` is a surname of the lists.
    func isSurname(_ index: Int) -> Bool { text.lexicon.names.surnames.value(of: lowercased(index..<index + 1)) != nil }

    func isAny(_ index: Int, of words: WordSet) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .word && words.contains(tokens[index].hash)
    }

    // MARK: Runs

    /// Whether the token at `index` is a capitalised word that may be part of a name.
    func isNamePart(_ index: Int) -> Bool { ends.indices.contains(index) && Int(ends[index]) > index }

    /// The end of the run of capitalised words that starts at `index`: "Altria Group", "Marks & Spencer".
    func runEnd(from index: Int) -> Int { ends.indices.contains(index) ? Int(ends[index]) : index }

    /// The start of the run of capitalised words that ends before `end`.
    func runStart(before end: Int) -> Int { isNamePart(end - 1) ? Int(starts[end - 1]) : end }

    func isAmpersand(_ index: Int) -> Bool {
        tokens.indices.contains(index) && Self.isAmpersand(tokens[index], in: text)
    }

    private static func isAmpersand(_ token: Token, in text: TokenizedText) -> Bool {
        token.kind == .other && text.document.text.utf8[token.span.start] == UInt8(ascii: "&")
    }

    private static func isNamePart(_ token: Token) -> Bool {
        guard token.isCapitalised else { return false }
        return !token.is([.function, .calendar]) || token.shape == .allCapitals && token.span.count > 1
    }

    /// Where the runs start and end, found once: every word of a long run may be asked for its bounds.
    private static func runs(in text: TokenizedText) -> (starts: [Int32], ends: [Int32]) {
        let tokens = text.tokens
        var ends = tokens.indices.map { Int32($0) }
        var starts = ends
        for index in tokens.indices.reversed() where isNamePart(tokens[index]) {
            var next = index + 1
            if next + 1 < tokens.count, isAmpersand(tokens[next], in: text), ends[next + 1] > next + 1 {
                next += 1
            } else if next < tokens.count, text.startsSentence[next] {
                ends[index] = Int32(next)
                continue
            }
            ends[index] = next < tokens.count ? ends[next] : Int32(next)
        }
        for index in tokens.indices.dropFirst() where !text.startsSentence[index] {
            let isPart = ends[index - 1] > index - 1
            if isPart || index > 1 && ends[index - 2] > index - 2 && isAmpersand(tokens[index - 1], in: text) {
                starts[index] = starts[index - 1]
            }
        }
        return (starts, ends)
    }

    // MARK: Words

    func isFirstName(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].isCapitalised, !tokens[index].is(.function) else {
            return false
        }
        return text.isListedFirstName(index)
    }

    /// Whether `run` is a place of the lists, a country, a people or a party.
    func isPlace(_ run: Range<Int>) -> Bool {
        if run.count == 1, tokens[run.lowerBound].is([.placeName, .acronymPlace, .demonym, .party]) { return true }
        return run.count <= 4 && text.lexicon.names.places.value(of: lowercased(run)) != nil
    }

    /// Whether `run` is a country or a state, which a club or a firm seldom is called.
    func isCountry(_ run: Range<Int>) -> Bool {
        if run.count == 1, tokens[run.lowerBound].is([.placeName, .acronymPlace, .demonym, .party]) { return true }
        let value = run.count <= 4 ? text.lexicon.names.places.value(of: lowercased(run)) : nil
        return value.map { $0 != UInt8(ascii: "T") } ?? false
    }

    private func lowercased(_ run: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        for index in run {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            for byte in text.document.text.utf8[tokens[index].span.range] { bytes.append(Letters.lowercased(byte)) }
        }
        return bytes
    }

    /// A hash of the words of `run`.
    func hash(_ run: Range<Int>) -> UInt64 {
        run.reduce(WordHash.seed) { ListedName.hash($0, then: text.hash(of: $1)) }
    }

    /// Whether `run` may name an organisation by itself: it does not start like a person or with a title, and is not a
    /// people.
    func mayBeOrganisation(_ run: Range<Int>) -> Bool {
        guard let first = run.first, run.count <= 5, !tokens[first].is([.title, .demonym, .party]) || run.count > 2
        else { return false }
        if run.count == 1, tokens[first].is([.commonWord, .demonym, .title]) { return false }
        if isLikePerson(run) { return false }
        return run.count == 1 || !isFirstName(first) || isPlace(first..<first + 1)
            || tokens[run.upperBound - 1].is(.organisationHead)
    }

    /// Whether `run` is two or three words of which the last is a surname of the lists and none heads another kind of
    /// name.
    func isLikePerson(_ run: Range<Int>) -> Bool {
        (2...3).contains(run.count) && isSurname(run.upperBound - 1) && !has(run.lowerBound, .clubOpening)
            && !run.contains {
                tokens[$0].is([
                    .organisationHead, .placeHead, .eventHead, .legislationHead, .organisationName, .placeName,
                    .demonym,
                ]) || !tokens[$0].isCapitalised
            }
    }

    // MARK: Lists

    /// The names of the list that starts at `start`: "Altria Group, Hill and Thomson and Liggett Group". Of two "and",
    /// the first is inside a name.
    func list(from start: Int) -> [Range<Int>] {
        var items: [Range<Int>] = []
        var conjunctions: [Int] = []
        var index = start
        while isNamePart(index) {
            let end = runEnd(from: index)
            items.append(index..<end)
            var next = end
            if next < tokens.count, tokens[next].kind == .comma { next += 1 }
            if isConjunction(next) {
                if isNamePart(next + 1) { conjunctions.append(items.count - 1) }
                next += 1
            }
            guard next > end, isNamePart(next), !text.startsSentence[next] else { break }
            index = next
        }
        return merged(items, conjunctions)
    }

    /// The names of the list that ends before `end`: "Opel and Saab".
    func list(before end: Int) -> [Range<Int>] {
        var items: [Range<Int>] = []
        var index = end
        while index > 0, isNamePart(index - 1) {
            let start = runStart(before: index)
            items.append(start..<index)
            guard !text.startsSentence[start] else { break }
            var next = start
            if isConjunction(next - 1) { next -= 1 }
            if next > 0, tokens[next - 1].kind == .comma { next -= 1 }
            guard next < start, next > 0, isNamePart(next - 1) else { break }
            index = next
        }
        return items.reversed()
    }

    private func isConjunction(_ index: Int) -> Bool { isAny(index, of: Self.conjunctions) }

    private func merged(_ items: [Range<Int>], _ conjunctions: [Int]) -> [Range<Int>] {
        guard conjunctions.count > 1, conjunctions.last == items.count - 2 else { return items }
        var merged: [Range<Int>] = []
        for (place, item) in items.enumerated() {
            if let last = merged.last, conjunctions.dropLast().contains(place - 1), last.count == 1, item.count == 1 {
                merged[merged.count - 1] = last.lowerBound..<item.upperBound
            } else {
                merged.append(item)
            }
        }
        return merged
    }

    private static let conjunctions = WordSet(["and", "or"])
}
