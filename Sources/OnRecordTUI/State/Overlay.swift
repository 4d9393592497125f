/// What lies over the panes.
enum Overlay: Sendable {
    /// All keys, from this line of the help on.
    case help(top: Int)
    /// Hits of a search, or what somebody said.
    case results(ResultList)
}
