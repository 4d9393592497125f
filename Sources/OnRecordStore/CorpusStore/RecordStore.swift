import OnRecordCore

/// The record: everything that is said in the articles, direct and reported, as rows.
public protocol RecordStore: AnyObject, Sendable {
    /// Works out what `listing` shows, so that other calls answer at once, and returns whether that was finished: not where
    /// `interruption` ended it.
    func prepare(_ listing: RecordListing, _ interruption: SearchInterruption) -> Bool

    /// Works out what filters need, so that the first letter of one is answered as soon as the others.
    func prepareFilters()

    /// The number of statements that `listing` shows.
    func statementCount(in listing: RecordListing) -> Int

    /// The rows of `listing` in `window`, clamped to what there is.
    func statements(in listing: RecordListing, window: Range<Int>) -> [StatementRow]

    /// The position of a statement in `listing`, counted from 0; `nil` where the listing leaves it out.
    func position(of statement: StatementID, in listing: RecordListing) -> Int?

    /// The statement with index `index` among an article's quotations, or among its reported speech; `nil` where there is none.
    func statement(_ index: Int, isReported: Bool, of article: ArticleID) -> StatementID?

    /// The groups of `listing` that have rows in `window`, and those just before and after; none without a grouping.
    func groups(in listing: RecordListing, around window: Range<Int>) -> [RowGroup]

    /// The text of an article at `span`; `nil` where it is gone.
    func text(of article: ArticleID, in span: TextSpan) -> String?
}
