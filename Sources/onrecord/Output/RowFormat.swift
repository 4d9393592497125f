import ArgumentParser

/// An output format for lists.
enum RowFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// One JSON array.
    case json
    /// Comma-separated values with a header.
    case csv
}
