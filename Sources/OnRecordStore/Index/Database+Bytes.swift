import Foundation
import GRDB

extension Database {
    /// Runs `sql`, prepared once and kept.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

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
