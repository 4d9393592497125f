/// Which quotations of many articles a list shows; pull quotes that repeat other words are left out.
public enum QuotationListing: Hashable, Sendable {
    /// What an entity is quoted as saying, articles in the order of the listing.
    case said(by: EntityID, in: ArticleListing = ArticleListing())
    /// What nobody is known to say, neither by name nor by a description, articles in the order of the listing.
    case unattributed(in: ArticleListing)

    /// The articles, in their order.
    public var articles: ArticleListing {
        switch self {
        case .said(_, let listing), .unattributed(let listing): listing
        }
    }
}
