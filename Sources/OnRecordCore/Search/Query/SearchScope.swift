import OnRecordLanguage
import OnRecordText

/// The part of an article that words are looked for in.
public enum SearchScope: String, Sendable, CaseIterable {
    /// Everything but the publication's name as such.
    case anywhere
    /// The headline.
    case title
    /// The publication's name.
    case outlet
    /// The article itself: no headline, byline, caption or boilerplate.
    case body
    /// What somebody is quoted as saying.
    case quotes

    /// The columns that it covers. No phrase runs from one into another.
    public var columns: [SearchColumn] {
        switch self {
        case .anywhere: [.title, .body, .rest, .outlet]
        case .title: [.title]
        case .outlet: [.outlet]
        case .body: [.body]
        case .quotes: [.quotes]
        }
    }
}
