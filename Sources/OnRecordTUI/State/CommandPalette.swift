/// The command palette: commands to choose by name.
struct CommandPalette: Sendable {
    /// The text typed.
    var line = LineEditor()
    /// The index of the selected match.
    var selected = 0
    /// The overlay before, which returns afterwards.
    let below: Overlay?

    /// The matching commands, the best first.
    var matches: [Command] { CommandMatcher(line.text).matches(in: CommandTable.all) }

    /// The text as a number, if it is one: a line to go to.
    var number: Int? { line.text.allSatisfy { ("0"..."9").contains($0) } ? Int(line.text) : nil }
}
