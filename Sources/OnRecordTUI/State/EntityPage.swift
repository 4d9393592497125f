import OnRecordCore
import OnRecordStore

/// The profile of one entity: its names as printed, titles, quotations by and about it, articles, and why these were
/// merged.
struct EntityPage: Sendable {
    /// A row of the page.
    struct Row: Sendable {
        /// What opening a row leads to.
        enum Target: Hashable, Sendable {
            case place(ArticleID, Arrival)
            case entity(SelectedEntity)
            /// All that the entity of the profile is quoted as saying.
            case record
            /// The articles that mention it, as a search.
            case articles
        }

        /// Its text.
        let text: String
        /// Text at its right end: counts, lines.
        var detail = ""
        /// Why it belongs here, shown on demand.
        var reason = ""
        /// What opening it leads to; `nil` for headings and notes.
        var target: Target?
        /// Whether it is a heading.
        var isHeading = false
    }

    /// The entity of the profile.
    let entity: SelectedEntity
    /// Its kind, and its counts.
    let summary: String
    /// The rows; those of each section follow its heading.
    let rows: [Row]
    /// The index of the selected row.
    var selected: Int
    /// The topmost visible line.
    var top = 0
    /// Whether the reasons are shown.
    var showsReasons = false

    init(entity: SelectedEntity, summary: String, rows: [Row]) {
        self.entity = entity
        self.summary = summary
        self.rows = rows
        selected = rows.firstIndex { $0.target != nil } ?? 0
    }

    /// The indices of the rows that can be opened.
    var openable: [Int] { rows.indices.filter { rows[$0].target != nil } }
}
