/// A pane that can have the focus.
enum Pane: String, Hashable, Sendable, CaseIterable {
    /// The articles.
    case list
    /// The article being read.
    case reader
    /// Who and what is in it.
    case sidebar

    /// The pane `step` places to the right, starting over after the last.
    func around(_ step: Int) -> Pane {
        let all = Pane.allCases
        let place = (all.firstIndex(of: self) ?? 0) + step
        return all[(place % all.count + all.count) % all.count]
    }

    /// Commands that work in this pane have this scope.
    var scope: Scope {
        switch self {
        case .list: .list
        case .reader: .reader
        case .sidebar: .sidebar
        }
    }
}
