import OnRecordCore
import OnRecordStore
import Terminal

/// A row of the sidebar.
enum SidebarRow {
    /// A kind of entities.
    case heading(EntityKind)
    /// An entity.
    case entity(EntityRow, isSelected: Bool)
    /// What is known of the selected one.
    case detail(SafeText)

    /// Whether it is the selected entity's.
    var isSelected: Bool {
        if case .entity(_, true) = self { true } else { false }
    }

    /// The rows for `entities`, which come by kind; the one at `selected` with its roles and articles below it.
    static func rows(of entities: [EntityRow], selected: Int?, columns: Int) -> [SidebarRow] {
        var rows: [SidebarRow] = []
        var kind: EntityKind?
        for (index, entity) in entities.enumerated() {
            if entity.kind != kind { rows.append(.heading(entity.kind)) }
            kind = entity.kind
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

extension EntityKind {
    /// The heading of the entities of this kind.
    var heading: String {
        switch self {
        case .person: "People"
        case .organisation: "Organisations"
        case .place: "Places"
        case .legislation: "Legislation"
        case .work: "Works"
        case .event: "Events"
        }
    }
}
