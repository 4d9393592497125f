import OnRecordText

/// Nouns for people that no list has, recognised by their endings: "forecasters", "shopkeepers".
extension FrameReader {
    /// Whether the noun at `token` may denote a speaker.
    func maySpeak(_ token: Int) -> Bool { text.tokens[token].is(.speakingNoun) || text.denotesPeople(token) }
}

extension TokenizedText {
    /// Whether the plural at `index`, which is in no list, denotes people, judging by its ending.
    func denotesPeople(_ index: Int) -> Bool {
        guard tokens[index].isUnclassed, tokens[index].kind == .word, tokens[index].shape == .lower,
            !has(index, .recordNoun), !has(index, .inscribedObject)
        else { return false }
        return Self.pluralEndings.contains { ends(index, in: $0) }
    }

    private static let pluralEndings: [StaticString] = ["ers", "ors", "ists", "ians", "men", "women", "ees"]
}
