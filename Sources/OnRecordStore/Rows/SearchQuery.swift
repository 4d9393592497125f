/// What to look for in the texts of articles.
public struct SearchQuery: Hashable, Sendable {
    /// The words as typed. They are looked for as one phrase, in or inside words; case, accents, the shape of quotation
    /// marks and dashes, and the amount of white space do not matter. Double quotation marks around the whole are not part
    /// of the phrase.
    public let text: String

    /// A query for `text`.
    public init(_ text: String) { self.text = text }
}
