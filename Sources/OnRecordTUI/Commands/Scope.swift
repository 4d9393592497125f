/// A place where a command can work.
enum Scope: Hashable, Sendable, CaseIterable {
    /// One of the panes has the focus.
    case list, reader, sidebar
    /// A list lies over the panes.
    case results
    /// The page of an entity lies over the panes.
    case page
    /// The help lies over the panes.
    case help
    /// The palette lies over all.
    case palette
}

extension Set<Scope> {
    /// The three panes.
    static let panes: Self = [.list, .reader, .sidebar]
    /// The panes and what may lie over them.
    static let everywhere = Set(Scope.allCases)
}
