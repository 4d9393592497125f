import OnRecordText

extension TokenizedText {
    /// Whether the lists have the word at `index` as a first name, without its accents, or as two joined by a hyphen:
    /// "Jean-Paul".
    func isListedFirstName(_ index: Int) -> Bool {
        let word = document.text.utf8[tokens[index].span.range]
        let firstNames = lexicon.names.firstNames
        if firstNames.value(of: word.map(Letters.lowercased)) != nil { return true }
        let hyphen = word.firstIndex(of: UInt8(ascii: "-"))
        guard hyphen != nil || word.contains(where: { $0 >= 0x80 }) else { return false }
        let folded = FoldedText.bytes(of: word)
        let parts = folded.split(separator: UInt8(ascii: "-"))
        return parts.count <= 2 && parts.allSatisfy { firstNames.value(of: $0) != nil }
    }
}
