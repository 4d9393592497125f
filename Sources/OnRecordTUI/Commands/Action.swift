import OnRecordStore

/// What a command does, by kind: the closed set that `AppState.apply` handles.
enum Action: Hashable, Sendable {
    case move(Movement)
    case article(Direction)
    case sort(SortAction)
    case pane(PaneAction)
    case resize(ResizeAction)
    case open
    case quotation(QuotationAction)
    case entity(Direction)
    case entities(EntityAction)
    case table(TableAction)
    case chart(ChartAction)
    case jump(Direction)
    case mark(MarkAction)
    case bookmark(BookmarkAction)
    case unread(Direction)
    case toggleRead
    case search(SearchAction)
    case output(OutputAction)
    case program(ProgramAction)
}

/// Where the focus goes.
enum PaneAction: Hashable, Sendable {
    case next, previous, left, right
    case to(Pane)
}

/// How the panes share the window.
enum ResizeAction: Hashable, Sendable {
    /// The focused pane grows or shrinks.
    case widen, narrow
    /// All panes return to their initial sizes.
    case reset
    /// The focused pane fills the window, or returns to its size.
    case zoom
}

/// In which order a list is shown.
enum SortAction: Hashable, Sendable {
    /// The order after or before the current one.
    case step(Direction)
    case by(ArticleListing.Order)
    /// Toggles group headings; in a table, groups by something else.
    case group
    /// Turns the order of a table round.
    case reverse
}

/// What is done with quotations and their speakers.
enum QuotationAction: Hashable, Sendable {
    case step(Direction)
    /// Goes to the next or previous reported speech.
    case stepReport(Direction)
    case speaker
    case evidence
    case allSaid
    case unattributed
    case sameWords
    case bySpeaker(Direction)
}

/// What is done with entities.
enum EntityAction: Hashable, Sendable {
    /// Shows the profile of one.
    case profile
    /// Toggles, in the profile, why its names were merged.
    case reasons
}

/// What is done with charts.
enum ChartAction: Hashable, Sendable {
    /// Shows how many there are by month, whose words there are, who is quoted in which outlets.
    case months, voices, outlets
    /// Begins a range of months, or gives it up.
    case range
}

/// What is done with marks and jumps.
enum MarkAction: Hashable, Sendable {
    /// Marks this place with the letter typed.
    case set
    /// Goes to the place marked with the letter typed.
    case go
    /// Lists the places that jumps started from.
    case jumps
}

/// What is done with bookmarks.
enum BookmarkAction: Hashable, Sendable {
    case add, list, remove
    /// Adds what is here without a note.
    case collect
    /// Moves the selected one in the user's order.
    case move(Direction)
}

/// What is searched for, and where.
enum SearchAction: Hashable, Sendable {
    case find
    case match(Direction)
    case corpus
    /// Lists the hits of the search of all articles.
    case hits
    case hit(Direction)
    case filter
    case save
    case forget
}

/// What leaves the program.
enum OutputAction: Hashable, Sendable {
    case copyQuotation, copyParagraph, copyArticle
    case edit, browse, pipe, write
}

/// What concerns the program as a whole.
enum ProgramAction: Hashable, Sendable {
    case help, palette, close, quit, cancel, suspend, redraw, mouse, linear
    /// Lists the files that are not read.
    case skippedFiles
    /// Shows or hides what is in the articles as a whole.
    case overview
}
