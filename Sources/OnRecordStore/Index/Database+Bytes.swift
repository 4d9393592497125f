import Foundation
import GRDB

extension Database {
    /// Runs `sql`, prepared once and kept.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// Runs `insertion`, "INSERT INTO" and a table, for rows of `columns` numbers, which follow each other in `numbers`.
    ///
    /// Several rows share a run: most of the time that a short row takes goes into its run.
    func insert(_ insertion: String, columns: Int, _ numbers: [Int]) throws {
        let row = "(" + Array(repeating: "?", count: columns).joined(separator: ", ") + ")"
        for start in stride(from: 0, to: numbers.count, by: columns * Self.rowsAtOnce) {
            let part = numbers[start..<min(start + columns * Self.rowsAtOnce, numbers.count)]
            let rows = Array(repeating: row, count: part.count / columns).joined(separator: ", ")
            try run("\(insertion) VALUES \(rows)", StatementArguments(part))
        }
    }

    private static let rowsAtOnce = 16

    /// The rows of `sql`, prepared once and kept, one at a time.
    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> RowCursor {
        try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    }

    /// The first row of `sql`, prepared once and kept.
    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }
}

extension Row {
    /// The blob in `column`; empty where there is none.
    func bytes(_ column: Int) -> [UInt8] {
        (try? withUnsafeData(atIndex: column) { data in data.map { [UInt8]($0) } ?? [] }) ?? []
    }

    /// The number in `column`; 0 where there is none.
    func int(_ column: Int) -> Int { Int(truncatingIfNeeded: (self[column] as Int64?) ?? 0) }
}

extension [UInt8] {
    /// As a blob.
    var blob: Data { Data(self) }
}
