/// A command of the reader, for manuals and settings.
public struct CommandDescription: Sendable {
    /// Its name.
    public let name: String
    /// The heading that it stands under.
    public let group: String
    /// What it does.
    public let help: String
    /// Its keys, as vim writes them.
    public let keys: [String]
    /// Its keys, as the help writes them.
    public let labels: [String]
}
