import OnRecordStore

/// The groups of the list, and how many articles each has.
extension StoreQueries {
    /// The groups that have rows in `answer`. Those that go on beyond it are followed to their ends.
    func groups(by grouping: ArticleGrouping, of answer: ListAnswer) -> [RowGroup] {
        guard let first = answer.rows.first, let last = answer.rows.last else { return [] }
        let listing = answer.request.listing
        func isIn(_ head: String, _ index: Int) -> Bool {
            store.articles(in: listing, window: index..<index + 1).first.map(grouping.head) == head
        }
        let end = answer.start + answer.rows.count
        let (firstHead, lastHead) = (grouping.head(of: first), grouping.head(of: last))
        var groups: [RowGroup] = []
        var (start, head) = ((0..<answer.start).partitionPoint { isIn(firstHead, $0) }, firstHead)
        for (offset, row) in answer.rows.enumerated() where grouping.head(of: row) != head {
            groups.append(RowGroup(start: start, count: answer.start + offset - start))
            (start, head) = (answer.start + offset, grouping.head(of: row))
        }
        let rest = (end..<max(end, answer.count)).partitionPoint { !isIn(lastHead, $0) }
        return groups + [RowGroup(start: start, count: rest - start)]
    }
}
