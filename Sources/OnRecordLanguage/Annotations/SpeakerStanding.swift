import OnRecordText

/// How well the speaker of a quotation is identified.
public enum SpeakerStanding: String, Sendable, CaseIterable {
    /// By name.
    case named
    /// Only by a description: "a spokesman".
    case unnamed
    /// Only by a pronoun without a known antecedent: "he".
    case unresolved
    /// Not at all.
    case unknown

    /// Whether the speaker is known by name or by a description.
    public var isAttributed: Bool { self == .named || self == .unnamed }
}
