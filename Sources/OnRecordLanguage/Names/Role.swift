import OnRecordText

/// A title, party, state or office that the text gives to somebody, with the words that give it.
public struct Role: Hashable, Sendable {
    /// The role as printed: "Rep.", "R-Fla.", "Chairman".
    public let name: String
    /// The words that give it.
    public let span: TextSpan

    /// The role called `name`, given by the words at `span`.
    public init(name: String, span: TextSpan) {
        self.name = name
        self.span = span
    }
}
