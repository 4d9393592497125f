import OnRecordCore

/// Compares articles in the order of a listing.
struct ArticleOrder {
    private let order: ArticleListing.Order

    init(_ order: ArticleListing.Order) {
        self.order = order
    }

    /// `articles` in the order; ties by path.
    func sorted(_ articles: [LoadedArticle]) -> [LoadedArticle] {
        articles.sorted { left, right in
            precedes(left, right) ?? (left.id.number < right.id.number)
        }
    }

    /// Whether `left` stands before `right`; `nil` where the order does not say.
    private func precedes(_ left: LoadedArticle, _ right: LoadedArticle) -> Bool? {
        switch order {
        case .date: knownFirst(left.row.date, right.row.date) { $0 > $1 }
        case .title: filledFirst(left.foldedTitle, right.foldedTitle)
        case .outlet: filledFirst(left.foldedOutlet, right.foldedOutlet)
        case .quotations: unequal(left.row.quotationCount, right.row.quotationCount) { $0 > $1 }
        case .path: nil
        }
    }

    private func filledFirst(_ left: [UInt8], _ right: [UInt8]) -> Bool? {
        knownFirst(left.isEmpty ? nil : left, right.isEmpty ? nil : right) { $0.lexicographicallyPrecedes($1) }
    }

    private func knownFirst<Value: Equatable>(
        _ left: Value?, _ right: Value?, _ precedes: (Value, Value) -> Bool
    ) -> Bool? {
        switch (left, right) {
        case (let left?, let right?): unequal(left, right, precedes)
        case (nil, nil): nil
        default: right == nil
        }
    }

    private func unequal<Value: Equatable>(
        _ left: Value, _ right: Value, _ precedes: (Value, Value) -> Bool
    ) -> Bool? {
        if precedes(left, right) { return true }
        return precedes(right, left) ? false : nil
    }
}

extension ArticleRow {
    /// The date that orders the article: of publication, or of the last update where that is all there is.
    fileprivate var date: DateStamp? { published ?? updated }
}
