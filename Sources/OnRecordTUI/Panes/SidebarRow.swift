import OnRecordCore
import OnRecordStore
import Terminal

/// A row of the sidebar.
enum SidebarRow {
    /// What the entities below have in common.
    case heading(String)
    /// An entity.
    case entity(EntityRow, isSelected: Bool)
    /// What is known of the selected one.
    case detail(SafeText)

    /// Whether it is the selected entity's.
    var isSelected: Bool {
        if case .entity(_, true) = self { true } else { false }
    }

    /// The rows for the entities of `article`; the one at `selected` with its roles and articles below it.
    static func rows(of article: OpenArticle, selected: Int?, columns: Int) -> [SidebarRow] {
        var rows: [SidebarRow] = []
        var heading: String?
        for (index, entity) in article.entities.enumerated() {
            let own = index < article.named.count ? entity.kind.heading : "Unnamed speakers"
            if own != heading { rows.append(.heading(own)) }
            heading = own
            rows.append(.entity(entity, isSelected: index == selected))
            if index == selected { rows += details(of: entity, columns: columns) }
        }
        return rows
    }

    private static func details(of entity: EntityRow, columns: Int) -> [SidebarRow] {
        let known = entity.roles.joined(separator: ", ")
        let lines = Elision.lines(known, cells: max(1, columns - 6), most: 3)
        return (lines + [SafeText("in \(plural(entity.articleCount, "article"))")]).map { .detail($0) }
    }
}
