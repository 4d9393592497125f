import OnRecordStore

/// The answer to a `SidebarRequest`.
struct SidebarAnswer: Sendable {
    let request: SidebarRequest
    let count: Int
    let selected: Int
    let start: Int
    let rows: [EntityRow]
}
