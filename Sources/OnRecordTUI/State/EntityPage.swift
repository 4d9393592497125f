import OnRecordCore
import OnRecordStore

/// All that is known of one entity: its names as printed, titles, quotations by and about it, articles, and why these are one.
struct EntityPage: Sendable {
    /// A row of the page.
    struct Row: Sendable {
        /// What it leads to.
        enum Target: Hashable, Sendable {
            case place(ArticleID, Arrival)
            case entity(SelectedEntity)
        }

        /// What it says.
        let text: String
        /// What stands at its right end: counts, lines.
        var detail = ""
        /// Why it belongs here, shown when asked for.
        var reason = ""
        /// What it leads to; headings and notes lead nowhere.
        var target: Target?
        /// Whether it heads the rows below it.
        var isHeading = false
    }

    /// Whose page it is.
    let entity: SelectedEntity
    /// What sort of thing it is, and how much there is of it.
    let summary: String
    /// The rows, those of each section below its heading.
    let rows: [Row]
    /// The row that is selected.
    var selected: Int
    /// The topmost visible line.
    var top = 0
    /// Whether each row says why it belongs here.
    var showsReasons = false

    init(entity: SelectedEntity, summary: String, rows: [Row]) {
        self.entity = entity
        self.summary = summary
        self.rows = rows
        selected = rows.firstIndex { $0.target != nil } ?? 0
    }

    /// The rows that lead somewhere.
    var openable: [Int] { rows.indices.filter { rows[$0].target != nil } }
}
