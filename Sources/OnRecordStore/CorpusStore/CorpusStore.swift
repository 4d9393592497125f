/// Answers what the panes and the command line ask about a corpus, in rows, a window at a time.
///
/// Nothing outside the store holds the corpus: a pane asks for the rows that are on screen. All calls may come from any
/// thread and answer from what has been analysed so far.
public protocol CorpusStore: ProgressStore, OverviewStore, ArticleStore, EntityStore, QuotationStore, RecordStore,
    ChartStore,
    MentionStore,
    SearchStore
{}
