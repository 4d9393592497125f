import OnRecordText

/// A word or phrase that attributes, with whom it attributes to.
struct Cue: Sendable {
    enum Strength: Int, Comparable, Sendable {
        case thinking, noun, judging, saying

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    /// Where it stands in its frame: the item of its last word.
    let item: Int
    /// Its words.
    let tokens: Range<Int>
    let strength: Strength
    /// Whose words it announces, as far as the words around it tell.
    let speaker: SpeakerPhrase
    /// Where the speaker's first and last words stand in the frame.
    let speakerItems: ClosedRange<Int>
    /// Whether the speaker stands after the cue: "said Royce".
    let isInverted: Bool
}
