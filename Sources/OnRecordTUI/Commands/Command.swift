/// Something that the user can ask for, under a name that keys are bound to.
struct Command: Sendable {
    /// Its name, stable once released.
    let name: String
    /// What it does, as a line of the help.
    let help: String
    /// One or two words for the hint line; `nil` keeps it out of there.
    let hint: String?
    /// The heading of the help that it stands under.
    let group: CommandGroup
    /// Where it works.
    let scopes: Set<Scope>
    /// Whether a letter must follow its keys: the name of a mark.
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
