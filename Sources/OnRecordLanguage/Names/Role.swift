import OnRecordText

/// A title, party, state or office of a person, as the text gives it.
public struct Role: Hashable, Sendable {
    /// The role as printed: "Rep.", "R-Fla.", "Chairman".
    public let name: String
    /// The words of the role.
    public let span: TextSpan

    /// The role called `name`, given by the words at `span`.
    public init(name: String, span: TextSpan) {
        self.name = name
        self.span = span
    }
}
