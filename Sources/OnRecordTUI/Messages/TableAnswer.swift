import OnRecordStore

/// The rows that a `TableRequest` asked for.
struct TableAnswer: Sendable {
    let request: TableRequest
    let count: Int
    let selected: Int
    let start: Int
    let rows: [TableItem]
    let groups: [RowGroup]
    let scale: TableScale
}
