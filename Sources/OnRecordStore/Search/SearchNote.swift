/// What somebody who looks at the results of a search has to know of them.
public enum SearchNote: Hashable, Sendable, CaseIterable {
    /// They are in the order of their dates: the words are in so many articles that no rank means anything.
    case rankedByDate
    /// A regular expression was given up in some article, so that there may be more.
    case patternWasCut

    /// In words.
    public var words: String {
        switch self {
        case .rankedByDate: "very common words: sorted by date"
        case .patternWasCut: "the regular expression took too long in some articles: there may be more results"
        }
    }
}
