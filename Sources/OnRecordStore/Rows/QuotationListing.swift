/// What an entity is quoted as saying in many articles; pull quotes that repeat other words are left out.
public struct QuotationListing: Hashable, Sendable {
    /// The entity.
    public let speaker: EntityID
    /// The articles, in their order.
    public let articles: ArticleListing

    /// What `speaker` is quoted as saying, articles in the order of `articles`.
    public static func said(by speaker: EntityID, in articles: ArticleListing = ArticleListing()) -> Self {
        Self(speaker: speaker, articles: articles)
    }
}
