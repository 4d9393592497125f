import OnRecordStore

/// What puts articles that stand together in a list under one head.
enum ArticleGrouping: String, Hashable, Sendable {
    case month, outlet

    /// What makes groups of articles in `order`; `nil` where nothing does.
    init?(_ order: ArticleListing.Order) {
        switch order {
        case .date: self = .month
        case .outlet: self = .outlet
        case .title, .quotations, .path, .relevance: return nil
        }
    }

    /// The head of the group to which `row` belongs.
    func head(of row: ArticleRow) -> String {
        switch self {
        case .month: (row.published ?? row.updated)?.monthInWords ?? "no date"
        case .outlet: row.outlet ?? "unknown outlet"
        }
    }
}
