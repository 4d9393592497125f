import OnRecordText

/// The particles of surnames: "von der" before "Leyen". A capitalised particle counts only if a full name in the
/// document has it.
struct NameParticles {
    private let text: TokenizedText
    /// The hashes of particles, each combined with the word after it.
    private var pairs = WordSet()

    init(_ names: [NameMention], in text: TokenizedText) {
        self.text = text
        for name in names where name.kind == .person && name.tokens.count > 2 {
            for index in name.tokens.dropFirst().dropLast() where text.tokens[index].is(.nameParticle) {
                pairs.insert(pair(at: index))
            }
        }
    }

    /// `name` with the particles before it that belong to it.
    func whole(_ name: Range<Int>) -> Range<Int> {
        var start = name.lowerBound
        while start > 0, text.tokens[start - 1].is(.nameParticle),
            text.tokens[start - 1].shape == .lower || pairs.contains(pair(at: start - 1))
        {
            start -= 1
        }
        return start..<name.upperBound
    }

    private func pair(at index: Int) -> UInt64 {
        ListedName.hash(text.tokens[index].hash, then: text.tokens[index + 1].hash)
    }
}
