/// A place where a command can work.
enum Scope: Hashable, Sendable, CaseIterable {
    /// One of the panes has the focus.
    case list, reader, sidebar
    /// A table covers the panes.
    case table
    /// A list covers the panes.
    case results
    /// The profile of an entity covers the panes.
    case page
    /// A chart covers the panes.
    case chart
    /// The overview covers the panes.
    case overview
    /// The files that are not read cover the panes.
    case skipped
    /// The help covers the panes.
    case help
    /// The command palette covers everything.
    case palette

    /// What the user calls it.
    var words: String {
        switch self {
        case .list: "the list of articles"
        case .reader: "the article"
        case .sidebar: "the sidebar"
        case .table: "a table"
        case .results: "a list of results"
        case .page: "a profile"
        case .chart: "a chart"
        case .overview: "the overview"
        case .skipped: "the files that are not read"
        case .help: "the help"
        case .palette: "the command palette"
        }
    }
}

extension Set<Scope> {
    /// The three panes.
    static let panes: Self = [.list, .reader, .sidebar]
    /// The three panes, and a table that covers them.
    static let panesAndTable: Self = panes.union([.table])
    /// The panes and whatever may cover them.
    static let everywhere = Set(Scope.allCases)
}
