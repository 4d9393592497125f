/// Whose words fill the statements of a record.
public struct Voices: Hashable, Sendable {
    /// The words of one speaker.
    public struct Voice: Hashable, Sendable {
        /// The speaker's name, or a description such as "a spokesman"; `nil` for all whose speaker is not known.
        public let name: String?
        /// The speaker in the corpus; `nil` without a name.
        public let entity: EntityID?
        /// How many words are theirs.
        public let wordCount: Int
        /// In how many statements.
        public let statementCount: Int
    }

    /// Those with most words first, what nobody is known to say last.
    public let voices: [Voice]
    /// How many words there are in all.
    public let wordCount: Int
    /// How many speakers there are in all.
    public let speakerCount: Int

    /// The share of all words that `voice` has: "38%".
    public func share(of voice: Voice) -> String {
        let percent = (voice.wordCount * 100 + wordCount / 2) / max(1, wordCount)
        return percent > 0 ? "\(percent)%" : "<1%"
    }

    /// No voices.
    public static let none = Voices(voices: [], wordCount: 0, speakerCount: 0)
}
