import OnRecordStore

/// A picture of counts: which, and of what.
struct Chart: Hashable, Sendable {
    /// What it shows.
    enum Kind: Hashable, Sendable {
        /// How many articles or statements each month has.
        case months
        /// Whose words fill the statements.
        case voices
        /// Who is quoted in which outlets.
        case outlets
    }

    /// What it shows.
    let kind: Kind
    /// The statements that are counted.
    let record: RecordListing
    /// The articles that are counted instead.
    var articles: ArticleListing?
    /// What they are, in words.
    let words: String
}
