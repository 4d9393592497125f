/// What a command does, by kind: the closed set that `AppState.apply` knows.
enum Action: Hashable, Sendable {
    case move(Movement)
    case article(Direction)
    case pane(PaneAction)
    case open
    case quotation(QuotationAction)
    case entity(Direction)
    case jump(Direction)
    case search(SearchAction)
    case program(ProgramAction)
}
