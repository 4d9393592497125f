import OnRecordText

/// Finds the sources of passives without an agent: "In one note she was warned that".
extension CueFinder {
    private var tokens: [Token] { reader.text.tokens }

    /// The document in which somebody was told something, at the start of the sentence or after the verb.
    func source(ofPassive item: Int) -> FrameReader.Phrase? {
        guard reader.isTold(item) else { return nil }
        if let source = source(openedAt: item + 1) { return source }
        guard reader.has(0, .preposition) || reader.has(1, .preposition) else { return nil }
        return source(openedAt: reader.has(0, .preposition) ? 0 : 1)
    }

    /// The most words of the document before its noun.
    private static let longestSource = 4

    private func source(openedAt preposition: Int) -> FrameReader.Phrase? {
        guard reader.isWord(preposition, .in), let first = reader.token(preposition + 1) else { return nil }
        let head = (preposition + 1...preposition + Self.longestSource).first { reader.has($0, .documentNoun) }
        guard let head, let noun = reader.token(head),
            (preposition + 1..<head).dropFirst().allSatisfy({
                reader.token($0).map { tokens[$0].kind == .word } ?? false
            })
        else { return nil }
        return (SpeakerPhrase(tokens: first..<noun + 1, kind: .nominal(head: noun)), preposition + 1...head)
    }
}
