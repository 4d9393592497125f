import OnRecordText

/// The names found in the body of a document, used to read its headlines.
struct KnownNames {
    private let text: TokenizedText
    /// The first mention of each name, by the hash of its words from the last to the first.
    private var byWords: [UInt64: NameMention] = [:]
    /// The lengths of the names with the same last word in descending order, in words.
    private var lengths: [UInt64: [Int]] = [:]
    /// The longest name of a person with each last word, the first of several.
    private var people: [UInt64: NameMention] = [:]

    init(_ names: [NameMention], in text: TokenizedText) {
        self.text = text
        for name in names where !name.isGuess {
            guard let last = name.tokens.last.map({ text.tokens[$0].hash }) else { continue }
            let words = hash(name.tokens)
            if name.kind == .person, people[last].map({ $0.tokens.count < name.tokens.count }) ?? true {
                people[last] = name
            }
            guard byWords[words] == nil else { continue }
            byWords[words] = name
            let count = name.tokens.count
            let place = lengths[last]?.partitionPoint { $0 <= count } ?? 0
            if lengths[last].map({ place == $0.count || $0[place] < count }) ?? true {
                lengths[last, default: []].insert(count, at: place)
            }
        }
    }

    private func hash(_ name: Range<Int>) -> UInt64 {
        name.reversed().reduce(WordHash.seed) { ListedName.hash($0, then: text.tokens[$1].hash) }
    }

    /// The known names in the headline `range`, along with organisations and places of the lexicon.
    func names(inHeadline range: Range<Int>) -> [NameMention] {
        var found: [NameMention] = []
        var end = range.upperBound
        while end > range.lowerBound {
            guard let name = name(endingAt: end, in: range) else {
                end -= 1
                continue
            }
            found.append(name)
            end = name.tokens.lowerBound
        }
        return found
    }

    private func name(endingAt end: Int, in range: Range<Int>) -> NameMention? {
        let tokens = text.tokens
        let last = tokens[end - 1]
        if end - range.lowerBound > 1, Self.isChannel(end - 2..<end, in: text) {
            return NameMention(tokens: end - 2..<end, kind: .organisation)
        }
        guard last.isCapitalised, !last.is(.function) || last.is(.acronymPlace) else { return nil }
        for length in lengths[last.hash] ?? [] where end - length >= range.lowerBound {
            guard let known = byWords[hash(end - length..<end)] else { continue }
            return NameMention(tokens: end - length..<end, kind: known.kind, gender: known.gender)
        }
        // A full name in the body may appear in the headline as a bare surname.
        if let person = people[last.hash] {
            return NameMention(tokens: end - 1..<end, kind: .person, gender: person.gender)
        }
        if last.is(.organisationName) { return NameMention(tokens: end - 1..<end, kind: .organisation) }
        if last.is([.placeName, .acronymPlace]) { return NameMention(tokens: end - 1..<end, kind: .place) }
        return nil
    }

    /// Whether `name` is a broadcaster by its spelling alone: "FOX TV", or a plus sign as in "Disney+".
    static func isChannel(_ name: Range<Int>, in text: TokenizedText) -> Bool {
        guard name.count == 2, let (first, last) = name.first.map({ (text.tokens[$0], text.tokens[$0 + 1]) }),
            first.isCapitalised, first.span.count > 2, !first.is([.function, .commonWord, .calendar])
        else { return false }
        if last.hash == tv { return first.shape == .allCapitals && last.shape == .allCapitals }
        let mark = text.document.text.utf8[last.span.start]
        return last.kind == .other && mark == UInt8(ascii: "+") && !last.spaceBefore
    }

    private static let tv = WordHash.of("tv")
}
