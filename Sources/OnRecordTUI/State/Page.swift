import OnRecordCore
import OnRecordStore

/// A page of sections whose rows lead on: the profile of an entity, the overview of all articles.
struct Page: Sendable {
    /// What a page is of.
    enum Subject: Hashable, Sendable {
        case entity(SelectedEntity)
        case overview
        case chart(Chart)
    }

    /// A row of the page.
    struct Row: Sendable {
        /// What opening a row leads to.
        enum Target: Hashable, Sendable {
            case place(ArticleID, Arrival)
            case entity(SelectedEntity)
            /// A record of this.
            case record(RecordScope)
            /// The articles that this query finds, as a search to go on with.
            case search(String)
            /// The list, of all articles or of those that this filter keeps.
            case list(filter: String?)
            /// The table of names.
            case everybody
            /// The files that are not read.
            case skippedFiles
            /// What the page is made of, narrowed down to these months or years: "2018-05", "2018".
            case dates(from: String, to: String)
        }

        /// Its text.
        let text: String
        /// Text at its right end: counts, lines.
        var detail = ""
        /// A number that is shown as a bar before that, and the largest beside it.
        var bar: (value: Int, largest: Int)?
        /// What a screen reader says in place of bars; empty where it can say `detail`.
        var words = ""
        /// Why it belongs here, shown on demand.
        var reason = ""
        /// What opening it leads to; `nil` for headings and notes.
        var target: Target?
        /// Whether it is a heading.
        var isHeading = false
    }

    /// What it is of.
    let subject: Subject
    /// Its name.
    let title: String
    /// What stands beside the name: kind, counts, how far the index is.
    let summary: String
    /// The rows; those of each section follow its heading.
    let rows: [Row]
    /// The index of the selected row.
    var selected: Int
    /// The topmost visible line.
    var top = 0
    /// Whether the reasons are shown.
    var showsReasons = false
    /// The row at which a range begins.
    var rangeStart: Int?

    init(_ subject: Subject, title: String, summary: String, rows: [Row]) {
        self.subject = subject
        self.title = title
        self.summary = summary
        self.rows = rows
        selected = rows.firstIndex { $0.target != nil } ?? 0
    }

    /// Commands that work in it have this scope.
    var scope: Scope {
        switch subject {
        case .entity: .page
        case .overview: .overview
        case .chart: .chart
        }
    }

    /// The entity that it is the profile of.
    var entity: SelectedEntity? { if case .entity(let entity) = subject { entity } else { nil } }

    /// The indices of the rows that can be opened.
    var openable: [Int] { rows.indices.filter { rows[$0].target != nil } }

    /// The first and the last date of the range up to the selected row; of that row alone where none was begun.
    var dates: (from: String, to: String)? {
        let ends = [rangeStart, selected].compactMap { index -> (String, String)? in
            guard let index, rows.indices.contains(index), case .dates(let from, let to)? = rows[index].target else {
                return nil
            }
            return (from, to)
        }
        guard let from = ends.map(\.0).min(), let to = ends.map(\.1).max() else { return nil }
        return (from, to)
    }

    /// The same page with newer `rows`; what was selected stays so, wherever it is now.
    func renewed(by newer: Page) -> Page {
        guard rows.indices.contains(selected), let target = rows[selected].target else { return newer }
        var page = newer
        (page.top, page.showsReasons) = (top, showsReasons)
        let place = openable.firstIndex(of: selected) ?? 0
        page.selected =
            page.rows.firstIndex { $0.target == target } ?? page.openable.dropFirst(place).first ?? page.selected
        return page
    }
}
