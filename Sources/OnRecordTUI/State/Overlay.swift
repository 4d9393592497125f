/// What covers the panes.
indirect enum Overlay: Sendable {
    /// The keys.
    case help(HelpView)
    /// The record, or everybody.
    case table(Table)
    /// Bookmarks, jumps.
    case results(ResultList)
    /// All that is known of an entity, or the overview.
    case page(Page)
    /// The files that are not read.
    case skipped(SkippedFileList)
    /// The commands by name.
    case palette(CommandPalette)

    /// Commands that work in it have this scope.
    var scope: Scope {
        switch self {
        case .help: .help
        case .table: .table
        case .results: .results
        case .page(let page): page.scope
        case .skipped: .skipped
        case .palette: .palette
        }
    }
}
