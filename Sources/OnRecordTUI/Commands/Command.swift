/// A user action with a name to which keys can be bound.
struct Command: Sendable {
    /// Its name, stable once released.
    let name: String
    /// A line of help about it.
    let help: String
    /// One or two words for the hint line; `nil` keeps it off that line.
    let hint: String?
    /// Its heading in the help.
    let group: CommandGroup
    /// Where it works.
    let scopes: Set<Scope>
    /// Whether its keys must be followed by a letter, the name of a mark.
    let takesLetter: Bool
    /// What it does.
    let action: Action

    init(
        _ name: String, _ group: CommandGroup, _ action: Action, _ help: String, hint: String? = nil,
        in scopes: Set<Scope> = .panes, takesLetter: Bool = false
    ) {
        self.name = name
        self.help = help
        self.hint = hint
        self.group = group
        self.scopes = scopes
        self.takesLetter = takesLetter
        self.action = action
    }
}
