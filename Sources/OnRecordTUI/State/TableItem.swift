import OnRecordStore

/// A row of a table.
enum TableItem: Hashable, Sendable {
    case statement(StatementRow)
    case entity(EntityRow)

    /// What tells it from the other rows of its table.
    var id: TableItemID {
        switch self {
        case .statement(let row): .statement(row.id)
        case .entity(let row): .entity(row.id)
        }
    }

    /// The speaker, or the entity itself.
    var entity: SelectedEntity? {
        switch self {
        case .statement(let row): row.entity.map { SelectedEntity(id: $0, name: row.speaker ?? "") }
        case .entity(let row): SelectedEntity(id: row.id, name: row.name)
        }
    }

    /// Where it stands; `nil` for an entity.
    var place: (article: ArticleID, arrival: Arrival)? {
        guard case .statement(let row) = self else { return nil }
        return (row.article.id, row.kind == .reported ? .mention(row.span) : .quotation(row.index))
    }
}

/// Tells a row of a table from the others.
enum TableItemID: Hashable, Sendable {
    case statement(StatementID)
    case entity(EntityID)
    /// A quotation of an article, whose number is not known.
    case quotation(Int, of: ArticleID)
}
