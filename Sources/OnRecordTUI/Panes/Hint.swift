import Terminal

/// A key and its effect here, for the hint line.
struct Hint: Hashable, Sendable {
    /// The keys.
    let keys: String
    /// Its effect, in a word or two.
    let label: String

    private var cells: Int { SafeText(keys).width + 1 + SafeText(label).width }

    /// As many hints for the focused pane as fit into `cells`; the key for help is the last to be dropped.
    static func hints(for state: AppState, cells: Int) -> [Hint] {
        let help = commands([.help, .palette].contains(state.scope) ? [] : ["help"], for: state)
        var left = cells - help.reduce(0) { $0 + $1.cells + 2 }
        let fitting = commands(names(for: state), for: state).prefix { hint in
            left -= hint.cells + 2
            return left >= 0
        }
        return fitting + (left + 2 >= 0 || !fitting.isEmpty || cells >= help.reduce(0) { $0 + $1.cells } ? help : [])
    }

    /// The names of the commands most useful in this state.
    private static func names(for state: AppState) -> [String] {
        guard state.article != nil || state.scope == .table else { return ["close"] }
        return switch state.scope {
        case .table:
            state.table?.listing.kind == .record
                ? [
                    "open", "filter", "sort", "group", "scope", "all-they-said", "entity-page", "collect",
                    "copy-quotation",
                    "close",
                ]
                : ["open", "filter", "sort", "scope", "all-they-said", "close"]
        case .overview: ["open", "page-down", "search-articles", "record", "all-entities", "close"]
        case .chart: (state.chart?.kind == .months ? ["open", "range"] : ["open"]) + ["page-down", "close"]
        case .page: ["open", "why-joined", "page-down", "close"]
        case .results where state.results?.window != nil:
            ["open", "next-article", "record", "collect", "copy-quotation", "write", "zoom", "close"]
        case .results: ["open", "bookmark", "move-down", "copy-quotation", "write", "close"]
        case .skipped: ["page-down", "close"]
        case .help: ["find", "page-down", "close"]
        case .palette: []
        case .list: ["open", "next-quotation", "find", "search-articles", "filter", "sort", "next-pane", "close"]
        case .sidebar:
            ["entity-page", "next-mention", "all-they-said", "all-entities", "filter", "next-pane", "back", "sort"]
        case .reader:
            [
                "speaker", "all-they-said", "evidence", "back", "next-quotation", "find", "search-articles",
                "next-article",
                "next-pane",
            ]
        }
    }

    private static func commands(_ names: [String], for state: AppState) -> [Hint] {
        names.compactMap { name in
            guard let label = CommandTable.command(named: name)?.hint, let key = state.keys.keys(of: name).first else {
                return nil
            }
            return Hint(keys: key, label: name == "close" && !state.wouldQuit ? "close" : label)
        }
    }
}
