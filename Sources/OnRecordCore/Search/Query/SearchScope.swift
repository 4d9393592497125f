import OnRecordLanguage
import OnRecordText

/// The part of an article in which words are searched.
public enum SearchScope: String, Sendable, CaseIterable {
    /// Everything except the outlet's name as metadata.
    case anywhere
    /// The headline.
    case title
    /// The publication's name.
    case outlet
    /// The body: no headline, byline, caption or boilerplate.
    case body
    /// The words of quotations.
    case quotes

    /// The columns that it covers. No phrase crosses from one into another.
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
