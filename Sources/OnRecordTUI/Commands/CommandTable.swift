/// Every command there is. The help, the hint line and the key table know no other.
enum CommandTable {
    /// The commands, in the order in which the help shows them.
    static let all: [Command] = moving + panes + quotations + marks + searching + output + program

    /// The command called `name`.
    static func command(named name: String) -> Command? { byName[name] }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    private static let moving = [
        Command("down", .moving, .move(.line(.next)), "a line or an item down", in: .everywhere),
        Command("up", .moving, .move(.line(.previous)), "a line or an item up", in: .everywhere),
        Command("page-down", .moving, .move(.page(.next)), "a page down", hint: "page", in: .everywhere),
        Command("page-up", .moving, .move(.page(.previous)), "a page up", in: .everywhere),
        Command("half-page-down", .moving, .move(.half(.next)), "half a page down", in: .everywhere),
        Command("half-page-up", .moving, .move(.half(.previous)), "half a page up", in: .everywhere),
        Command("scroll-down", .moving, .move(.scroll(.next)), "move the text up a line", in: [.reader]),
        Command("scroll-up", .moving, .move(.scroll(.previous)), "move the text down a line", in: [.reader]),
        Command(
            "top", .moving, .move(.top), "the first line or item; with a count, that line of the file or that item",
            in: .everywhere),
        Command(
            "bottom", .moving, .move(.bottom),
            "the last line or item; with a count, that line of the file or that item",
            in: .everywhere),
        Command("percent", .moving, .move(.percent), "as many percent of the way as the count says", in: .everywhere),
        Command(
            "centre", .moving, .move(.centre), "the line one is at, or the selected article, to the middle",
            in: [.list, .reader]),
    ]

    private static let panes = [
        Command("next-pane", .panes, .pane(.next), "the next pane", hint: "pane"),
        Command("previous-pane", .panes, .pane(.previous), "the pane before"),
        Command("pane-left", .panes, .pane(.left), "the pane on the left"),
        Command("pane-right", .panes, .pane(.right), "the pane on the right"),
        Command("list-pane", .panes, .pane(.to(.list)), "the list of articles"),
        Command("reader-pane", .panes, .pane(.to(.reader)), "the article"),
        Command("sidebar-pane", .panes, .pane(.to(.sidebar)), "who and what is in the article"),
        Command(
            "all-entities", .panes, .entities(.corpus),
            "in the sidebar the entities of all articles; those of this one again", hint: "of all"),
        Command(
            "open", .panes, .open,
            "read the article; on a quotation, its speaker; on an entity, its page; open an entry",
            hint: "open", in: .everywhere),
        Command(
            "zoom", .panes, .resize(.zoom), "this pane on the whole screen; all of them again", in: .panes),
        Command("widen-pane", .panes, .resize(.widen), "more room for this pane"),
        Command("narrow-pane", .panes, .resize(.narrow), "less room for this pane"),
        Command("even-panes", .panes, .resize(.reset), "the panes as wide as at the start"),
        Command("next-article", .panes, .article(.next), "the next article while reading", hint: "article"),
        Command("previous-article", .panes, .article(.previous), "the article before while reading"),
        Command("next-unread", .panes, .unread(.next), "the next article that has not been read", hint: "unread"),
        Command("previous-unread", .panes, .unread(.previous), "the article before that has not been read"),
        Command("toggle-read", .panes, .toggleRead, "this article as not read, or as read"),
        Command(
            "sort", .panes, .sort(.step(.next)),
            "the next order of the list: date, title, outlet, quotations, path; of the sidebar: count, name",
            hint: "sort"),
        Command("sort-by-date", .panes, .sort(.by(.date)), "the list by date, newest first"),
        Command("sort-by-title", .panes, .sort(.by(.title)), "the list by title"),
        Command("sort-by-outlet", .panes, .sort(.by(.outlet)), "the list by outlet"),
        Command("sort-by-quotations", .panes, .sort(.by(.quotations)), "the list by quotations, most first"),
        Command("sort-by-path", .panes, .sort(.by(.path)), "the list by path"),
        Command(
            "group", .panes, .sort(.group), "heads over the months or outlets of a list by date or outlet; none again"),
    ]

    private static let marks = [
        Command("back", .marks, .jump(.previous), "back to where the last jump started, exactly", hint: "back"),
        Command("forward", .marks, .jump(.next), "forward again", hint: "forward"),
        Command("jumps", .marks, .mark(.jumps), "the places that jumps started from, the last one first"),
        Command(
            "set-mark", .marks, .mark(.set), "with a letter: marks this place as that letter, for later runs too",
            takesLetter: true),
        Command(
            "go-to-mark", .marks, .mark(.go), "with a letter: to the place marked so; '' to and fro between two places",
            takesLetter: true),
        Command(
            "bookmark", .marks, .bookmark(.add), "a bookmark with a note at this quotation or place, or its note anew",
            hint: "bookmark"),
        Command("bookmarks", .marks, .bookmark(.list), "all bookmarks"),
        Command(
            "remove-bookmark", .marks, .bookmark(.remove), "takes away the bookmark here, or the selected one",
            in: .panes.union([.results])),
    ]

    private static let quotations = [
        Command(
            "next-quotation", .quotations, .quotation(.step(.next)), "the next quotation of the article",
            hint: "quotation"),
        Command(
            "previous-quotation", .quotations, .quotation(.step(.previous)), "the quotation before"),
        Command(
            "speaker", .quotations, .quotation(.speaker),
            "who says it: the words that name the speaker; then the full name",
            hint: "speaker"),
        Command(
            "all-they-said", .quotations, .quotation(.allSaid),
            "all that the speaker is quoted as saying, in every article",
            hint: "all they said"),
        Command(
            "evidence", .quotations, .quotation(.evidence),
            "the evidence: the words that say whose words these are, lit where they stand",
            hint: "evidence"),
        Command(
            "unattributed", .quotations, .quotation(.unattributed),
            "the quotations without a known speaker, in all the articles of the list"),
        Command(
            "same-words", .quotations, .quotation(.sameWords),
            "the articles that have words in a row of the quotation: a search, which may be changed"),
        Command(
            "next-by-speaker", .quotations, .quotation(.bySpeaker(.next)),
            "the next quotation of this speaker, on into the other articles"),
        Command(
            "previous-by-speaker", .quotations, .quotation(.bySpeaker(.previous)),
            "the quotation of this speaker before"),
        Command(
            "next-mention", .quotations, .entity(.next),
            "the next mention of the selected entity, on into the other articles",
            hint: "mention"),
        Command(
            "entity-page", .quotations, .entities(.profile),
            "the page of who is selected, quoted or named here: names as printed, titles, quotations, articles",
            hint: "who is it"),
        Command(
            "why-joined", .quotations, .entities(.reasons),
            "on that page: why its names and articles are taken for one", hint: "why joined", in: [.page]),
        Command("previous-mention", .quotations, .entity(.previous), "the mention of the selected entity before"),
    ]

    private static let searching = [
        Command(
            "find", .searching, .search(.find), "find in the article as you type, or in the help", hint: "find",
            in: .panes.union([.help])),
        Command("next-match", .searching, .search(.match(.next)), "the next match in the article", hint: "next match"),
        Command("previous-match", .searching, .search(.match(.previous)), "the match before"),
        Command(
            "search-articles", .searching, .search(.corpus),
            "search all articles as you type: words, fields and more, all listed at the end of this help",
            hint: "all articles"),
        Command(
            "next-hit", .searching, .search(.hit(.next)), "the next hit of the search, on into the other articles"),
        Command("previous-hit", .searching, .search(.hit(.previous)), "the hit of the search before"),
        Command(
            "filter", .searching, .search(.filter),
            "keep only articles with these words or fields, in the sidebar entities, as you type", hint: "filter"),
        Command("save-search", .searching, .search(.save), "keep the search under a name: @name stands for it"),
        Command("forget-search", .searching, .search(.forget), "forget a search that is kept under a name"),
    ]

    private static let output = [
        Command(
            "copy-quotation", .output, .output(.copyQuotation),
            "copies the quotation with its speaker, outlet, title, date, file and line", hint: "copy",
            in: .panes.union([.results])),
        Command("copy-paragraph", .output, .output(.copyParagraph), "copies the paragraph"),
        Command("copy-article", .output, .output(.copyArticle), "copies the article"),
        Command(
            "write", .output, .output(.write),
            "writes the article's quotations, or the list that is shown, to a file: Markdown, CSV, JSON or text",
            hint: "write", in: .panes.union([.results])),
        Command(
            "pipe", .output, .output(.pipe), "gives the article, or the list that is shown, to a command of the shell",
            in: .panes.union([.results])),
        Command(
            "edit", .output, .output(.edit), "the article's file in $VISUAL or $EDITOR, at this line",
            in: .panes.union([.results])),
        Command("browse", .output, .output(.browse), "the article's own address in the browser, where it states one"),
    ]

    private static let program = [
        Command(
            "help", .program, .program(.help), "the keys that work here; away again", hint: "help", in: .everywhere),
        Command(
            "palette", .program, .program(.palette), "every command by its name; a number is a line to go to",
            hint: "commands", in: .everywhere),
        Command(
            "close", .program, .program(.close), "close what lies on top, end the search or the filter, at last quit",
            hint: "quit", in: .everywhere),
        Command("quit", .program, .program(.quit), "quit at once", in: .everywhere),
        Command("cancel", .program, .program(.cancel), "cancel what was begun; let go of what is lit", in: .everywhere),
        Command(
            "mouse", .program, .program(.mouse), "the mouse: click, wheel, drag of pane edges; or the terminal's again",
            in: .everywhere),
        Command(
            "linear", .program, .program(.linear), "line by line, for a screen reader; back to panes", in: .everywhere),
        Command("suspend", .program, .program(.suspend), "to the shell; fg comes back", in: .everywhere),
        Command("redraw", .program, .program(.redraw), "draw the screen anew", in: .everywhere),
    ]
}
