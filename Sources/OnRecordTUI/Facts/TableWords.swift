import OnRecordStore

/// What a table is of, and what its selected row says, in words.
struct TableWords {
    private let table: Table

    /// The words of `table`.
    init(_ table: Table) { self.table = table }

    /// Its name, and what it is of.
    var title: String {
        let scope =
            switch table.listing {
            case .record: table.scopes.first?.words ?? RecordScope.everything.words
            case .everybody: table.entityScope.words
            }
        return "\(name)  \(scope)" + (table.filter.isEmpty ? "" : "  filter: \(table.filter)")
    }

    private var name: String { table.listing.kind == .record ? "THE RECORD" : "EVERYBODY" }

    /// How many rows it has.
    var count: String {
        table.listing.kind == .record ? plural(table.count, "statement") : plural(table.count, "name")
    }

    /// How it is sorted and grouped.
    var order: String {
        guard case .record(let listing) = table.listing, let grouping = listing.grouping else {
            return "sorted by \(table.sortWords)"
        }
        return "sorted by \(table.sortWords), grouped by \(grouping.rawValue)"
    }

    /// The heading that stands over the selected row.
    var group: String {
        guard let item = table.selectedItem,
            let group = table.groups.first(where: { ($0.start..<$0.start + $0.count).contains(table.selected) })
        else { return "" }
        return "\(heading(over: item)), \(group.count)"
    }

    /// What the rows of a group have in common, as its row `item` tells.
    func heading(over item: TableItem) -> String {
        guard case .record(let listing) = table.listing, let grouping = listing.grouping,
            case .statement(let row) = item
        else { return "" }
        return switch grouping {
        case .speaker: row.speaker ?? "unknown speaker"
        case .outlet: row.article.outlet ?? "unknown outlet"
        case .month: row.date?.monthInWords ?? "undated"
        case .article: row.article.shownTitle
        }
    }

    /// The selected row as a sentence; `nil` where there is none.
    var row: String? {
        table.selectedItem.map { item in
            (["\(table.selected + 1) of \(table.count)"] + facts(on: item)).filter { !$0.isEmpty }.joined(
                separator: ", ")
        }
    }

    private func facts(on item: TableItem) -> [String] {
        switch item {
        case .statement(let row):
            let verb = row.kind == .reported ? "is reported to say" : "says"
            let words = row.words.joined(separator: ", ")
            return [
                "\(row.speaker ?? "an unknown speaker") \(verb): \(words)", row.certainty, row.article.shownTitle,
                row.article.outlet ?? "", row.article.dateLine ?? "", "line \(row.line)",
            ]
        case .entity(let row):
            return [row.name, row.roles.prefix(3).joined(separator: ", ")] + EntityWords(row).facts
        }
    }
}
