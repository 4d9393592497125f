/// Counts that are shown as pictures.
public protocol ChartStore: AnyObject, Sendable {
    /// The articles of `listing` by month.
    func months(of listing: ArticleListing) -> MonthCounts

    /// The statements of `listing` by month.
    func months(of listing: RecordListing) -> MonthCounts

    /// Whose words fill the statements of `listing`: the `most` speakers with most words, and what nobody is known to say.
    func voices(in listing: RecordListing, most: Int) -> Voices

    /// In which outlets the speakers of `listing` are quoted or reported: so many of both as have most statements.
    func quotedWhere(in listing: RecordListing, speakers: Int, outlets: Int) -> QuotedWhere
}
