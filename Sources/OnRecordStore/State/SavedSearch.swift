/// A search with a name.
public struct SavedSearch: Hashable, Sendable {
    /// The name that the user gave it.
    public let name: String
    /// What is looked for.
    public let text: String

    /// The search for `text`, called `name`.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
