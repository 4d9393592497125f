import OnRecordStore

/// Whose mentions are lit, in whatever article is shown.
struct SelectedEntity: Hashable, Sendable {
    /// The entity of the corpus.
    let id: EntityID
    /// Its name, for messages.
    let name: String
}
