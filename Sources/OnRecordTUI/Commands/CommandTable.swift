/// Every command there is. The help, the hint line and the key table know no other.
enum CommandTable {
    /// The commands, in the order in which the help shows them.
    static let all: [Command] = moving + panes + quotations + marks + searching + output + program

    /// The command called `name`.
    static func command(named name: String) -> Command? { byName[name] }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    private static let moving = [
        Command("down", .moving, .move(.line(.next)), "move down a line or an item", in: .everywhere),
        Command("up", .moving, .move(.line(.previous)), "move up a line or an item", in: .everywhere),
        Command("page-down", .moving, .move(.page(.next)), "move down a page", hint: "page", in: .everywhere),
        Command("page-up", .moving, .move(.page(.previous)), "move up a page", in: .everywhere),
        Command("half-page-down", .moving, .move(.half(.next)), "move down half a page", in: .everywhere),
        Command("half-page-up", .moving, .move(.half(.previous)), "move up half a page", in: .everywhere),
        Command("scroll-down", .moving, .move(.scroll(.next)), "scroll down a line", in: [.reader]),
        Command("scroll-up", .moving, .move(.scroll(.previous)), "scroll up a line", in: [.reader]),
        Command(
            "top", .moving, .move(.top), "go to the first line or item; with a count, to that line or item",
            in: .everywhere),
        Command(
            "bottom", .moving, .move(.bottom),
            "go to the last line or item; with a count, to that line or item",
            in: .everywhere),
        Command("percent", .moving, .move(.percent), "go to a percentage: 50% is halfway", in: .everywhere),
        Command(
            "centre", .moving, .move(.centre), "centre the current line or the selected article",
            in: [.list, .reader]),
    ]

    private static let panes = [
        Command("next-pane", .panes, .pane(.next), "go to the next pane", hint: "pane"),
        Command("previous-pane", .panes, .pane(.previous), "go to the previous pane"),
        Command("pane-left", .panes, .pane(.left), "go to the pane on the left"),
        Command("pane-right", .panes, .pane(.right), "go to the pane on the right"),
        Command("list-pane", .panes, .pane(.to(.list)), "go to the list of articles"),
        Command("reader-pane", .panes, .pane(.to(.reader)), "go to the article"),
        Command("sidebar-pane", .panes, .pane(.to(.sidebar)), "go to the sidebar: who and what is named"),
        Command(
            "all-entities", .panes, .table(.everybody),
            "show everybody named in all articles as a table (toggle)", hint: "everybody", in: .panesAndTable),
        Command(
            "open", .panes, .open,
            "read the article; show a quotation's speaker or a name's profile; open an entry",
            hint: "open", in: .everywhere),
        Command(
            "zoom", .panes, .resize(.zoom), "show only this pane; in a table or list, hide the preview (toggle)",
            in: .panesAndTable.union([.results])),
        Command("widen-pane", .panes, .resize(.widen), "widen this pane"),
        Command("narrow-pane", .panes, .resize(.narrow), "narrow this pane"),
        Command("even-panes", .panes, .resize(.reset), "reset pane sizes"),
        Command(
            "next-article", .panes, .article(.next),
            "open the next article; in a table, go to the next group; in results, to the next article",
            hint: "article", in: .panesAndTable.union([.results])),
        Command(
            "previous-article", .panes, .article(.previous),
            "open the previous article; in a table, go to the previous group; in results, to the previous article",
            in: .panesAndTable.union([.results])),
        Command("next-unread", .panes, .unread(.next), "open the next unread article", hint: "unread"),
        Command("previous-unread", .panes, .unread(.previous), "open the previous unread article"),
        Command("toggle-read", .panes, .toggleRead, "mark this article read or unread"),
        Command(
            "sort", .panes, .sort(.step(.next)),
            "cycle the sort order; list: date, title, outlet, quotations, path; sidebar: count, name; table: by the "
                + "next column, or with a count by that column (3O)",
            hint: "sort", in: .panesAndTable),
        Command("reverse-sort", .panes, .sort(.reverse), "reverse the order of a table", in: [.table]),
        Command("sort-by-date", .panes, .sort(.by(.date)), "sort the list by date, newest first"),
        Command("sort-by-title", .panes, .sort(.by(.title)), "sort the list by title"),
        Command("sort-by-outlet", .panes, .sort(.by(.outlet)), "sort the list by outlet"),
        Command(
            "sort-by-quotations", .panes, .sort(.by(.quotations)), "sort the list by number of quotations, most first"),
        Command("sort-by-path", .panes, .sort(.by(.path)), "sort the list by path"),
        Command(
            "group", .panes, .sort(.group),
            "group a list sorted by date or outlet under headings (toggle); group a record by speaker, outlet, month, "
                + "article", hint: "group", in: .panesAndTable),
    ]

    private static let marks = [
        Command("back", .marks, .jump(.previous), "go back to where the last jump started", hint: "back"),
        Command("forward", .marks, .jump(.next), "go forward again", hint: "forward"),
        Command("jumps", .marks, .mark(.jumps), "list the places where jumps started, latest first"),
        Command(
            "set-mark", .marks, .mark(.set), "followed by a letter: mark this place; marks are kept",
            takesLetter: true),
        Command(
            "go-to-mark", .marks, .mark(.go), "followed by a letter: go to that mark; '' jumps back and forth",
            takesLetter: true),
        Command(
            "bookmark", .marks, .bookmark(.add),
            "bookmark this quotation or place with a note, or edit the note of the one here or the selected one",
            hint: "note", in: .panes.union([.results])),
        Command(
            "collect", .marks, .bookmark(.collect),
            "add this quotation, row or hit to the bookmarks, without asking for a note", hint: "collect",
            in: .panesAndTable.union([.results, .page])),
        Command(
            "bookmarks", .marks, .bookmark(.list), "list all bookmarks, in your order; w writes them with their notes",
            in: .panesAndTable.union([.results])),
        Command(
            "move-down", .marks, .bookmark(.move(.next)), "move the selected bookmark down in the list", hint: "move",
            in: [.results]),
        Command(
            "move-up", .marks, .bookmark(.move(.previous)), "move the selected bookmark up in the list", in: [.results]),
        Command(
            "remove-bookmark", .marks, .bookmark(.remove), "delete the bookmark here or the selected one",
            in: .panes.union([.results])),
    ]

    private static let quotations = [
        Command(
            "next-quotation", .quotations, .quotation(.step(.next)), "go to the next quotation",
            hint: "quotation"),
        Command(
            "previous-quotation", .quotations, .quotation(.step(.previous)), "go to the previous quotation"),
        Command(
            "next-report", .quotations, .quotation(.stepReport(.next)), "go to the next reported speech"),
        Command(
            "previous-report", .quotations, .quotation(.stepReport(.previous)), "go to the previous reported speech"),
        Command(
            "speaker", .quotations, .quotation(.speaker),
            "go to the words that name the speaker, then to the full name",
            hint: "speaker"),
        Command(
            "all-they-said", .quotations, .quotation(.allSaid),
            "show the record of everything the speaker says, in all articles",
            hint: "all they said", in: .panesAndTable),
        Command(
            "record", .quotations, .table(.record),
            "show the record: who said what in the articles listed, as a table (toggle); after a search, what was said "
                + "in its words", hint: "record", in: .panesAndTable.union([.results])),
        Command(
            "article-record", .quotations, .table(.articleRecord), "show the record of this article",
            in: .panesAndTable),
        Command(
            "scope", .quotations, .table(.scope),
            "in a record: of the search, the articles found, this article, all articles; in the table of names: all, "
                + "people, organisations, places, legislation, never quoted, quoted in one outlet", hint: "scope",
            in: [.table]),
        Command(
            "evidence", .quotations, .quotation(.evidence),
            "highlight the words that show who is speaking",
            hint: "evidence"),
        Command(
            "unattributed", .quotations, .quotation(.unattributed),
            "show the record of what has no known speaker, in all listed articles"),
        Command(
            "same-words", .quotations, .quotation(.sameWords),
            "find articles that share a run of words with this quotation (an editable search)"),
        Command(
            "next-by-speaker", .quotations, .quotation(.bySpeaker(.next)),
            "go to this speaker's next quotation, continuing in other articles"),
        Command(
            "previous-by-speaker", .quotations, .quotation(.bySpeaker(.previous)),
            "go to this speaker's previous quotation"),
        Command(
            "next-mention", .quotations, .entity(.next),
            "go to the next mention of the selected name, continuing in other articles",
            hint: "mention"),
        Command("previous-mention", .quotations, .entity(.previous), "go to the previous mention of the selected name"),
        Command(
            "entity-page", .quotations, .entities(.profile),
            "show the profile of who is selected, quoted or named here: names, titles, quotations, articles",
            hint: "profile", in: .panesAndTable),
        Command(
            "timeline", .quotations, .chart(.months),
            "chart what is listed by month; Enter filters by a month, \"range\" by several", in: .panesAndTable),
        Command(
            "voices", .quotations, .chart(.voices),
            "chart whose words fill the article, the list or the record", in: .panesAndTable),
        Command(
            "outlets", .quotations, .chart(.outlets), "chart who is quoted in which outlets", in: .panesAndTable),
        Command(
            "range", .quotations, .chart(.range), "in a timeline, begin a range of months; Enter ends it",
            hint: "range", in: [.chart]),
        Command(
            "why-joined", .quotations, .entities(.reasons),
            "in a profile, show why its names were merged (toggle)", hint: "why merged", in: [.page]),
    ]

    private static let searching = [
        Command(
            "find", .searching, .search(.find),
            "find text in the article, or a command in the help; narrow a table", hint: "find",
            in: .panesAndTable.union([.help])),
        Command(
            "next-match", .searching, .search(.match(.next)), "go to the next match in the article", hint: "next match"),
        Command("previous-match", .searching, .search(.match(.previous)), "go to the previous match"),
        Command(
            "search-articles", .searching, .search(.corpus),
            "search all articles as you type; the query syntax is at the end of this help",
            hint: "search all"),
        Command(
            "hits", .searching, .search(.hits),
            "list the hits of the search of all articles, each with its sentence", hint: "hits"),
        Command(
            "next-hit", .searching, .search(.hit(.next)), "go to the next search hit, continuing in other articles"),
        Command("previous-hit", .searching, .search(.hit(.previous)), "go to the previous search hit"),
        Command(
            "filter", .searching, .search(.filter),
            "narrow the list, the names in the sidebar or a table, as you type", hint: "filter", in: .panesAndTable),
        Command("save-search", .searching, .search(.save), "save the search under a name; @name then stands for it"),
        Command("forget-search", .searching, .search(.forget), "delete a saved search"),
    ]

    private static let output = [
        Command(
            "copy-quotation", .output, .output(.copyQuotation),
            "copy the quotation with its speaker, outlet, title, date, file and line", hint: "copy",
            in: .panesAndTable.union([.results])),
        Command("copy-paragraph", .output, .output(.copyParagraph), "copy the paragraph"),
        Command("copy-article", .output, .output(.copyArticle), "copy the article"),
        Command(
            "write", .output, .output(.write),
            "write the article's quotations, or the list on screen, to a file: Markdown, CSV, JSON or text",
            hint: "write", in: .panesAndTable.union([.results])),
        Command(
            "pipe", .output, .output(.pipe), "pipe the article, or the list on screen, to a shell command",
            in: .panesAndTable.union([.results])),
        Command(
            "edit", .output, .output(.edit), "open the article's file in $VISUAL or $EDITOR, at this line",
            in: .panesAndTable.union([.results])),
        Command(
            "browse", .output, .output(.browse), "open the article's own web address in the browser, if it gives one"),
    ]

    private static let program = [
        Command(
            "help", .program, .program(.help), "show or hide help", hint: "help", in: .everywhere),
        Command(
            "palette", .program, .program(.palette), "run any command by name; a number goes to that line",
            hint: "commands", in: .everywhere),
        Command(
            "close", .program, .program(.close),
            "close the topmost view, the search or the filter; with none left, quit",
            hint: "quit", in: .everywhere),
        Command("quit", .program, .program(.quit), "quit immediately", in: .everywhere),
        Command("cancel", .program, .program(.cancel), "cancel; clear highlights", in: .everywhere),
        Command(
            "mouse", .program, .program(.mouse),
            "use the mouse here (click, wheel, drag pane edges) or leave it to the terminal (toggle)",
            in: .everywhere),
        Command(
            "linear", .program, .program(.linear), "show everything line by line, for a screen reader (toggle)",
            in: .everywhere),
        Command(
            "skipped-files", .program, .program(.skippedFiles),
            "list what is in the folder but is not read, with the reason"),
        Command(
            "overview", .program, .program(.overview),
            "show what the articles hold: how many from when, who speaks most, what has no speaker (toggle)",
            in: .everywhere),
        Command("suspend", .program, .program(.suspend), "suspend; fg resumes", in: .everywhere),
        Command("redraw", .program, .program(.redraw), "redraw the screen", in: .everywhere),
    ]
}
