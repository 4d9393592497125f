import OnRecordText

/// The house of a prime minister by its number: "No 10 declined to comment".
struct HouseNumber {
    private let reader: PatternReader
    /// Whether the document shows that the number is a house.
    private let isHouse: Bool
    private var tokens: [Token] { reader.tokens }

    init(_ reader: PatternReader) {
        self.reader = reader
        isHouse = reader.tokens.indices.contains { Self.isNumbered($0, reader) && reader.has($0 + 2, .downingNoun) }
    }

    /// The house named at `index`.
    func name(at index: Int) -> Range<Int>? {
        guard isHouse, Self.isNumbered(index, reader) else { return nil }
        // "No 10 Downing Street" is a place.
        return reader.isNamePart(index + 2) ? nil : index..<index + 2
    }

    /// Whether "No 10" or "No 11" stands at `index`, and is no rank or shirt: "the world No 10".
    private static func isNumbered(_ index: Int, _ reader: PatternReader) -> Bool {
        guard index + 1 < reader.tokens.count, reader.tokens[index + 1].kind == .number,
            reader.tokens[index].isCapitalised, numbers.contains(reader.tokens[index].hash),
            houses.contains(reader.text.hash(of: index + 1))
        else { return false }
        guard index > 0, !reader.text.startsSentence[index] else { return true }
        let before = reader.tokens[index - 1]
        return before.is([.function, .anyCue, .plainVerb]) && !before.is(.possessivePronoun) || before.kind != .word
    }

    private static let numbers = WordSet(["no", "no.", "number"])
    private static let houses = WordSet(["10", "11"])
}
