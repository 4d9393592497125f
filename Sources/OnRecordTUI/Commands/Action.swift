/// What a command does, by kind: the closed set that `AppState.apply` knows.
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
    case jump(Direction)
    case mark(MarkAction)
    case bookmark(BookmarkAction)
    case unread(Direction)
    case toggleRead
    case search(SearchAction)
    case output(OutputAction)
    case program(ProgramAction)
}
