import OnRecordText

/// A word or phrase that attributes, with its speaker.
struct Cue: Sendable {
    enum Strength: Int, Comparable, Sendable {
        case thinking, noun, judging, saying

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    /// The item of its last word.
    let item: Int
    /// The tokens of its words.
    let tokens: Range<Int>
    let strength: Strength
    /// The phrase for the speaker, as the surrounding words give it.
    let speaker: SpeakerPhrase
    /// The items of the speaker phrase.
    let speakerItems: ClosedRange<Int>
    /// Whether the speaker follows the cue: "said Royce".
    let isInverted: Bool
}
