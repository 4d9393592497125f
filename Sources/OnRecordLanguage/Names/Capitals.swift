import OnRecordText

/// Where a document has capitalised words that do not owe their capitals to the start of a sentence.
struct Capitals {
    /// The first and the last such token of each word, by its hash.
    private(set) var places: [UInt64: ClosedRange<Int>] = [:]
    /// The last words of the people named by two words or more.
    private(set) var surnames = WordSet()

    init() {}

    init(_ names: [NameMention], in text: TokenizedText) {
        for index in text.tokens.indices where text.tokens[index].isCapitalised && !text.startsSentence[index] {
            let hash = text.tokens[index].hash
            places[hash] = (places[hash]?.lowerBound ?? index)...index
        }
        for name in names where name.kind == .person && name.tokens.count > 1 {
            surnames.insert(text.tokens[name.tokens.upperBound - 1].hash)
        }
    }
}
