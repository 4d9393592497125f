/// The visible part of the help.
struct HelpView: Hashable, Sendable {
    /// The scope in which help was requested: its commands come first.
    let scope: Scope
    /// The first visible line.
    var top = 0
    /// Words that the commands shown must contain; empty to show all.
    var filter = ""
}
