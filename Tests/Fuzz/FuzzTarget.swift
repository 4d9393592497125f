/// A part of the program that reads what others have made, to be tried with random bytes.
enum FuzzTarget: String, CaseIterable {
    /// The bytes of a file to an analysed article.
    case article
    /// A query, parsed, printed, completed, and searched for in an article.
    case query
    /// The settings file.
    case config
    /// What a terminal sends.
    case keys
    /// What is shown of untrusted text, on screen and in exports.
    case text
    /// What the index keeps of an article, after damage.
    case index
    /// The notes, after damage to their file.
    case notes

    /// Reads `bytes`; stops the program where a promise is broken.
    func take(_ bytes: [UInt8]) {
        switch self {
        case .article: Self.takeArticle(bytes)
        case .query: Self.takeQuery(bytes)
        case .config: Self.takeConfig(bytes)
        case .keys: Self.takeKeys(bytes)
        case .text: Self.takeText(bytes)
        case .index: Self.takeIndex(bytes)
        case .notes: Self.takeNotes(bytes)
        }
    }
}
