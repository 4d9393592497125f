import OnRecordStore

/// A place that the user has given a letter.
struct Mark: Hashable, Sendable {
    /// As it is kept over runs.
    let noted: NotedPlace
    /// Exactly, where it was set in this run.
    let place: Place?
}
