import OnRecordText

/// The names found in the body of a document, used to read its headlines.
struct KnownNames {
    private let text: TokenizedText
    /// Names by the hash of their last word, longest first.
    private var byLastWord: [UInt64: [NameMention]] = [:]

    init(_ names: [NameMention], in text: TokenizedText) {
        self.text = text
        for name in names where !name.isGuess {
            guard let last = name.tokens.last else { continue }
            byLastWord[text.tokens[last].hash, default: []].append(name)
        }
        for key in byLastWord.keys { byLastWord[key]?.sort { $0.tokens.count > $1.tokens.count } }
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
        for known in byLastWord[last.hash] ?? [] {
            let start = end - known.tokens.count
            guard start >= range.lowerBound,
                zip(start..<end, known.tokens).allSatisfy({ tokens[$0].hash == tokens[$1].hash })
            else { continue }
            return NameMention(tokens: start..<end, kind: known.kind, gender: known.gender)
        }
        // A full name in the body may appear in the headline as a bare surname.
        if let person = byLastWord[last.hash]?.first(where: { $0.kind == .person }) {
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
