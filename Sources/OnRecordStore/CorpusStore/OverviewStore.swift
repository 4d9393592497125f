/// What a corpus holds as a whole.
public protocol OverviewStore: AnyObject, Sendable {
    /// The counts over all articles, with the `outlets` outlets that have most of them.
    func overview(outlets: Int) -> CorpusOverview
}
