/// How often speakers are quoted in which outlets.
public struct QuotedWhere: Hashable, Sendable {
    /// A speaker's row.
    public struct Row: Hashable, Sendable {
        /// The speaker's name.
        public let name: String
        /// The speaker in the corpus.
        public let entity: EntityID
        /// The statements in each of `outlets`.
        public let counts: [Int]
        /// The statements in all articles.
        public let count: Int
    }

    /// The outlets with most statements first; articles that name none are left out.
    public let outlets: [String]
    /// The speakers with most statements first.
    public let rows: [Row]

    /// Nobody, nowhere.
    public static let none = QuotedWhere(outlets: [], rows: [])
}
