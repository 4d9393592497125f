/// What is done with tables.
enum TableAction: Hashable, Sendable {
    /// Opens the record of what is listed, or closes it.
    case record
    /// Opens the record of the article shown.
    case articleRecord
    /// Opens the table of names, or closes it.
    case everybody
    /// Shows the next of what a table can be of.
    case scope
}
