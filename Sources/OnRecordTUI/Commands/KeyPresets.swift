/// The keys that users of other programs expect, in vim's notation, separated by spaces.
enum KeyPresets {
    /// The defaults: the keys of vi, and of less where these agree.
    static let vi: KeyValuePairs = [
        "down": "j <Down>", "up": "k <Up>",
        "page-down": "<Space> <PageDown>", "page-up": "b <PageUp>",
        "half-page-down": "d <C-d>", "half-page-up": "u <C-u>",
        "scroll-down": "<C-e>", "scroll-up": "<C-y>",
        "top": "gg <Home>", "bottom": "G <End>", "percent": "%", "centre": "zz",
        "next-pane": "<Tab> <C-w>w <C-w><C-w>", "previous-pane": "<S-Tab> <C-w>W", "pane-left": "h <Left> <C-w>h",
        "pane-right": "l <Right> <C-w>l",
        "list-pane": "<A-1>", "reader-pane": "<A-2>", "sidebar-pane": "<A-3>",
        "zoom": "zo <C-w>o", "widen-pane": "<C-w>> <C-w>+", "narrow-pane": "<C-w><lt> <C-w>-", "even-panes": "<C-w>=",
        "open": "<Enter>", "next-article": "J <A-Down>", "previous-article": "K <A-Up>", "sort": "O", "group": "gO",
        "next-unread": "]u", "previous-unread": "[u", "toggle-read": "gr",
        "next-quotation": "}", "previous-quotation": "{", "next-report": ")", "previous-report": "(",
        "speaker": "s", "all-they-said": "S",
        "evidence": "gs", "unattributed": "gu", "same-words": "*",
        "next-by-speaker": "]s", "previous-by-speaker": "[s", "next-mention": "]e", "previous-mention": "[e",
        "entity-page": "e ge", "why-joined": "r gw", "all-entities": "c",
        "record": "R \"", "article-record": "gR", "scope": "a", "reverse-sort": "-",
        "timeline": "gt", "voices": "gv", "outlets": "gp", "range": "V",
        "back": "<C-o> <BS> <A-Left>", "forward": "]j <A-Right>", "jumps": "gj", "skipped-files": "gN",
        "overview": "go", "set-mark": "m",
        "go-to-mark": "' `",
        "bookmark": "M", "collect": "+", "bookmarks": "gm", "move-down": "gJ", "move-up": "gK", "remove-bookmark": "gM",
        "find": "/", "next-match": "n", "previous-match": "N", "search-articles": "g/", "hits": "gh",
        "next-hit": "]h", "previous-hit": "[h", "filter": "f", "save-search": "gk",
        "copy-quotation": "yq", "copy-paragraph": "yy", "copy-article": "ya", "write": "w", "pipe": "|", "edit": "v",
        "browse": "o",
        "help": "? <F1>", "palette": ": <C-p>", "close": "q", "quit": "Q", "cancel": "<Esc> <C-g>",
        "suspend": "<C-z>", "redraw": "<C-l>", "mouse": "<F2>", "linear": "<C-t>",
    ]

    /// The differences in less.
    static let less: KeyValuePairs = [
        "down": "j <Down> e <C-n>", "up": "k <Up> <C-k>",
        "page-down": "<Space> f <PageDown> <C-f> <C-v>", "page-up": "b <PageUp> <C-b> <A-v>",
        "top": "<lt> gg <Home>", "bottom": "> G <End>", "percent": "% p", "filter": "&", "help": "h H ? <F1>",
        "redraw": "r <C-l> <C-r>",
    ]

    /// The differences in Emacs.
    static let emacs: KeyValuePairs = [
        "down": "<C-n> j <Down>", "up": "<C-p> k <Up>", "page-down": "<C-v> <Space> <PageDown>",
        "page-up": "<A-v> b <PageUp>", "top": "<A-<> gg <Home>", "bottom": "<A->> G <End>",
        "pane-right": "<C-f> l <Right>", "pane-left": "<C-b> h <Left>", "next-pane": "<C-x>o <Tab>",
        "zoom": "<C-x>1 zo", "even-panes": "<C-x>+ <C-w>=", "widen-pane": "<C-x>} <C-w>>",
        "narrow-pane": "<C-x>{ <C-w><lt>", "find": "<C-s> /", "previous-match": "<C-r> N",
        "back": "<A-,> <C-o> <BS> <A-Left>", "palette": "<A-x> :", "close": "<C-x>k q", "quit": "<C-x><C-c> Q",
        "redraw": "<C-l>", "cancel": "<C-g> <Esc>",
    ]
}
