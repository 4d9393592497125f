import OnRecordStore

/// What the corpus counts of an entity, in words.
struct EntityWords {
    /// "person", "20 mentions in 5 articles", "3 quotations"; what there is none of is left out.
    let facts: [String]

    /// The words for `row`.
    init(_ row: EntityRow) {
        let (reported, outlets) = (row.overview?.reportedCount ?? 0, row.overview?.outletCount ?? 0)
        facts =
            [row.kind.noun, "\(plural(row.mentionCount, "mention")) in \(plural(row.articleCount, "article"))"]
            + (row.quotationCount > 0 ? [plural(row.quotationCount, "quotation")] : [])
            + (reported > 0 ? ["reported \(plural(reported, "time"))"] : [])
            + (outlets > 0 ? [plural(outlets, "outlet")] : [])
    }
}
