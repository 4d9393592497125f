/// What a command has to do with; a heading of the help.
enum CommandGroup: String, Sendable, CaseIterable {
    case moving = "Moving"
    case panes = "Panes and articles"
    case quotations = "Quotations and speakers"
    case marks = "Marks and jumps"
    case searching = "Searching"
    case output = "Copying and exporting"
    case program = "Program"
}
