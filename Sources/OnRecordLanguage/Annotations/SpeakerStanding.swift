import OnRecordText

/// How far it is known who says a quotation.
public enum SpeakerStanding: String, Sendable, CaseIterable {
    /// By name.
    case named
    /// Only by a description: "a spokesman".
    case unnamed
    /// Words stand there for a speaker, and nothing says whom they mean: "he".
    case unresolved
    /// Not at all.
    case unknown

    /// Whether it is known whose words these are, by name or by a description.
    public var isAttributed: Bool { self == .named || self == .unnamed }
}
