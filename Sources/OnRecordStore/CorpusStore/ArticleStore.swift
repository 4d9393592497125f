import OnRecordCore

/// Articles in lists, and one by one.
public protocol ArticleStore: AnyObject, Sendable {
    /// The number of articles that `listing` shows.
    func articleCount(in listing: ArticleListing) -> Int

    /// The number of quotations in the articles that `listing` shows, pull quotes that repeat other words not counted.
    func quotationCount(in listing: ArticleListing) -> Int

    /// The number of those quotations without a known speaker, named or described.
    func unattributedCount(in listing: ArticleListing) -> Int

    /// The rows of `listing` in `window`, clamped to what there is.
    func articles(in listing: ArticleListing, window: Range<Int>) -> [ArticleRow]

    /// The position of an article in `listing`, counted from 0; `nil` where the listing leaves it out.
    func position(of article: ArticleID, in listing: ArticleListing) -> Int?

    /// The article with everything found in it; `nil` where it is gone.
    func annotatedDocument(_ article: ArticleID) -> AnnotatedDocument?

    /// The article at a path below the folder; `nil` where there is none, or none yet.
    func article(at path: String) -> ArticleID?

    /// The file that an article was read from; `nil` where it has none.
    func file(of article: ArticleID) -> ArticleFile?
}
