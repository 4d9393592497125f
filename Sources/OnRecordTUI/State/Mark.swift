import OnRecordStore

/// A place marked with a letter.
struct Mark: Hashable, Sendable {
    /// Its stored form.
    let noted: NotedPlace
    /// The exact place, if it was set in this session.
    let place: Place?
}
