import OnRecordCore
import OnRecordStore

/// What a record is of.
enum RecordScope: Hashable, Sendable {
    /// All articles.
    case everything
    /// The articles that the list's filter keeps.
    case filtered(Query)
    /// What a search asks for, of the statements themselves, in the articles that the filter keeps.
    case searched(Query, in: Query?)
    /// All that is said in the articles that a search has found.
    case found(Query, in: Query?)
    /// What has no known speaker, in the articles that the filter keeps.
    case unattributed(in: Query?)
    /// One article.
    case article(ArticleID, title: String)
    /// One speaker.
    case speaker(SelectedEntity)

    /// What of it the record's title says.
    var words: String {
        switch self {
        case .everything: "all articles"
        case .filtered(let filter): "articles matching “\(filter.text)”"
        case .searched(let search, let filter): "“\(search.text)”" + Self.words(of: filter)
        case .found(let search, let filter): "all in articles matching “\(search.text)”" + Self.words(of: filter)
        case .unattributed(let filter): "without a known speaker" + Self.words(of: filter)
        case .article(_, let title): title
        case .speaker(let speaker): "said by \(speaker.name)"
        }
    }

    private static func words(of filter: Query?) -> String { filter.map { " in articles matching “\($0.text)”" } ?? "" }

    /// Makes `listing` one of this scope; what was typed to narrow it down stays.
    func narrow(_ listing: inout RecordListing) {
        (listing.articles, listing.found, listing.search, listing.article, listing.speaker) = (nil, nil, nil, nil, nil)
        switch self {
        case .everything: break
        case .filtered(let filter): listing.articles = filter
        case .searched(let search, let filter): (listing.search, listing.articles) = (search, filter)
        case .found(let search, let filter): (listing.found, listing.articles) = (search, filter)
        case .unattributed(let filter):
            listing.search = try? Query(parsing: "sure:\(CertaintyLevel.unknown.rawValue)")
            listing.articles = filter
        case .article(let article, _): listing.article = article
        case .speaker(let speaker): listing.speaker = speaker.id
        }
    }
}
