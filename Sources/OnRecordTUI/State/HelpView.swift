/// What of the help is shown.
struct HelpView: Hashable, Sendable {
    /// The place that the help was asked for in: what works there comes first.
    let scope: Scope
    /// The first visible line.
    var top = 0
    /// Words that the commands shown must have; all are shown where there are none.
    var filter = ""
}
