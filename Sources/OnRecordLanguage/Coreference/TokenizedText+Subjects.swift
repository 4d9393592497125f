import OnRecordText

extension TokenizedText {
    /// Whether a mention is in subject position: no preposition before it, and the start of a sentence or a verb after
    /// it.
    func isSubject(_ mention: Range<Int>) -> Bool {
        let before = mention.lowerBound - 1
        if before >= 0, tokens[before].is(.preposition), !startsSentence[mention.lowerBound] { return false }
        let after = mention.upperBound
        guard after < tokens.count else { return false }
        return tokens[after].kind != .possessive
            && (startsSentence[mention.lowerBound]
                || tokens[after].is([.auxiliary, .plainVerb, .sayingCue, .judgingCue, .thinkingCue]))
    }
}
