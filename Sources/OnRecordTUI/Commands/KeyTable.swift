import Terminal

/// The keys as they come; the first of a command's keys is the one that the hint line shows.
enum KeyTable {
    /// Every binding, in the order of the commands.
    static let bindings: [KeyBinding] = defaults.flatMap { command, keys in
        keys.split(separator: " ").compactMap { KeyBinding(String($0), command) }
    }

    /// The keys of a command, as the help shows them.
    static func keys(of command: String) -> [String] { byCommand[command, default: []].map(\.label) }

    private static let byCommand = Dictionary(grouping: bindings, by: \.command)

    /// The commands and their keys, as vim writes them, parted by blanks.
    private static let defaults: KeyValuePairs = [
        "down": "j <Down>", "up": "k <Up>",
        "page-down": "<Space> <PageDown>", "page-up": "b <PageUp>",
        "half-page-down": "d <C-d>", "half-page-up": "u <C-u>",
        "top": "gg <Home>", "bottom": "G <End>", "percent": "%", "centre": "zz",
        "next-pane": "<Tab>", "previous-pane": "<S-Tab>", "pane-left": "h <Left>", "pane-right": "l <Right>",
        "list-pane": "<A-1>", "reader-pane": "<A-2>", "sidebar-pane": "<A-3>",
        "open": "<Enter>", "next-article": "J <A-Down>", "previous-article": "K <A-Up>",
        "back": "<C-o> <BS> <A-Left>", "forward": "]j <A-Right>",
        "next-quotation": "}", "previous-quotation": "{", "speaker": "s", "all-they-said": "S",
        "evidence": "gs", "unattributed": "gu",
        "next-by-speaker": "]s", "previous-by-speaker": "[s", "next-mention": "]e", "previous-mention": "[e",
        "find": "/", "next-match": "n", "previous-match": "N", "search-articles": "g/",
        "next-hit": "]h", "previous-hit": "[h", "filter": "f",
        "help": "? <F1>", "close": "q", "quit": "Q", "cancel": "<Esc> <C-g>", "suspend": "<C-z>", "redraw": "<C-l>",
    ]
}
