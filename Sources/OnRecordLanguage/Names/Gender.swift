import OnRecordText

/// The grammatical gender of the pronouns for a person.
public enum Gender: String, Sendable, CaseIterable {
    /// He, him, his.
    case masculine
    /// She, her, hers.
    case feminine
    /// Neither the text nor the name shows it.
    case unknown
}
