import OnRecordCore
import OnRecordStore
import Terminal

/// A row of the sidebar.
enum SidebarRow {
    /// The heading of the entities below it.
    case heading(String)
    /// An entity, with the first line of its name.
    case entity(EntityRow, name: SafeText, isSelected: Bool)
    /// The next line of its name.
    case rest(SafeText, isSelected: Bool)
    /// Details of the selected entity.
    case detail(SafeText)

    /// Whether it belongs to the selected entity.
    var isSelected: Bool {
        if case .entity(_, _, true) = self { true } else { false }
    }

    /// Whether an entity starts here.
    var isEntity: Bool {
        if case .entity = self { true } else { false }
    }

    /// Whether it is a heading.
    var isHeading: Bool {
        if case .heading = self { true } else { false }
    }

    /// The most lines of a name.
    private static let mostLines = 3

    /// The rows of `entities`, those of `unnamed` under a heading of their own; the one at `selected` has its roles and
    /// articles below it.
    static func rows(
        of entities: [EntityRow], selected: Int?, unnamed: Set<EntityID>, columns: SidebarColumns
    ) -> [SidebarRow] {
        var rows: [SidebarRow] = []
        var heading: String?
        for (index, entity) in entities.enumerated() {
            let own = unnamed.contains(entity.id) ? "Unnamed speakers" : entity.kind.heading
            if own != heading { rows.append(.heading(own)) }
            heading = own
            let isSelected = index == selected
            let lines = Elision.lines(entity.name, cells: columns.nameCells, most: Self.mostLines)
            rows.append(.entity(entity, name: lines.first ?? SafeText(), isSelected: isSelected))
            rows += lines.dropFirst().map { .rest($0, isSelected: isSelected) }
            if isSelected { rows += details(of: entity, columns: columns.columns) }
        }
        return rows
    }

    private static func details(of entity: EntityRow, columns: Int) -> [SidebarRow] {
        let known = entity.roles.joined(separator: ", ")
        let lines = Elision.lines(known, cells: max(1, columns - 6), most: 3)
        return (lines + [SafeText("in \(plural(entity.articleCount, "article"))")]).map { .detail($0) }
    }
}
