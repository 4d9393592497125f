import ArgumentParser
import Terminal

/// The size of a screen as an argument: 120x36.
struct ScreenSize: ExpressibleByArgument {
    /// The size in cells.
    let size: Size

    /// Parses columns, "x" and rows, each from 1 to 1000.
    init?(argument: String) {
        let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
            (1...1000).contains(columns), (1...1000).contains(rows)
        else { return nil }
        size = Size(columns: columns, rows: rows)
    }
}
