import OnRecordLanguage
import OnRecordText

extension SeedGold {
    /// Words in quotation marks.
    struct Quotation: Sendable {
        /// "direct", "mixed" or "scare".
        let kind: String
        /// The words of each segment, without their marks.
        let segments: [TextSpan]
        /// The speaker's full name, or the words that describe an unnamed person; `nil` for a scare quote.
        let speaker: String?
        /// What a name given for the speaker must hold, in small letters, one of these.
        let accept: [String]
        /// The words next to the quotation that give its speaker.
        let mention: TextSpan?
        /// The cue.
        let cue: TextSpan?
        /// The index of the quotation of this article whose words it repeats.
        let repeats: Int?

        /// Whether `name` says who speaks.
        func accepts(_ name: String) -> Bool { accept.contains { name.lowercased().contains($0) } }
    }
}
