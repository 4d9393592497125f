/// Quotations by one speaker, over many articles.
public protocol QuotationStore: AnyObject, Sendable {
    /// The number of quotations that `listing` shows.
    func quotationCount(in listing: QuotationListing) -> Int

    /// The rows of `listing` in `window`, clamped to what there is.
    func quotations(in listing: QuotationListing, window: Range<Int>) -> [QuotationRow]

    /// The index in `listing` of the first quotation in the article at `position` of its articles, or after it; the count
    /// where there is none.
    func firstQuotation(in listing: QuotationListing, from position: Int) -> Int

    /// The number of articles that have quotations of `listing`.
    func articleCount(in listing: QuotationListing) -> Int

    /// The rows of the articles that have quotations of `listing`, in `window`, clamped to what there is.
    func articles(in listing: QuotationListing, window: Range<Int>) -> [ArticleRow]
}
