import OnRecordText

/// Nobles by their title and land: "Prince Rupert of Saxony", one person. A king's country is a place of its own.
struct NoblePatterns {
    let reader: PatternReader

    /// The name after the title at `index`, with its land.
    func name(after index: Int) -> Range<Int>? {
        let tokens = reader.tokens
        guard Self.titles.contains(tokens[index].hash), tokens[index].isCapitalised, reader.isNamePart(index + 1) else {
            return nil
        }
        let end = reader.runEnd(from: index + 1)
        guard end - index <= 3, reader.text.isWord(end, .of), reader.isNamePart(end + 1) else { return nil }
        let land = end + 1..<reader.runEnd(from: end + 1)
        guard land.count <= 2, !reader.isCountry(land), !land.contains(where: { tokens[$0].is(.organisationHead) })
        else {
            return nil
        }
        return index + 1..<land.upperBound
    }

    private static let titles = WordSet(["prince", "princess", "duke", "duchess", "archduke", "countess", "margrave"])
}
