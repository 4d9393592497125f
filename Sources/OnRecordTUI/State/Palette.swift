/// The list of commands to choose from by their names.
struct Palette: Sendable {
    /// What is typed.
    var line = LineEditor()
    /// The selected one of the matches.
    var selected = 0
    /// What lay over the panes before, and lies there again afterwards.
    let below: Overlay?

    /// The commands that fit what is typed, the best first.
    var matches: [Command] { CommandMatcher(line.text).matches(in: CommandTable.all) }

    /// The number typed, where it is one: a line to go to.
    var number: Int? { line.text.allSatisfy { ("0"..."9").contains($0) } ? Int(line.text) : nil }
}
