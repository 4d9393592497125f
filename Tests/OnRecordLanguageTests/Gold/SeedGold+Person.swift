extension SeedGold {
    /// A person whom an article names.
    struct Person: Sendable {
        /// The fullest name in the article.
        let name: String
        /// All names printed, the fullest first.
        let forms: [String]
        /// The right name, where the article misspells it.
        let meant: String?
    }
}
