/// What the reader of search results must know about them.
public enum SearchNote: Hashable, Sendable, CaseIterable {
    /// They are in the order of their dates: the words are in so many articles that no rank means anything.
    case rankedByDate
    /// A regular expression was given up in some article, so that there may be more.
    case patternWasCut
    /// The time for regular expressions ran out before all articles were searched.
    case searchWasCut

    /// Whether there may be results that are not shown.
    public var isIncomplete: Bool { self != .rankedByDate }

    /// In words.
    public var words: String {
        switch self {
        case .rankedByDate: "very common words: sorted by date"
        case .patternWasCut: "the regular expression took too long in some articles: there may be more results"
        case .searchWasCut: "the regular expression took too long: the search was cut short, and results are missing"
        }
    }
}
