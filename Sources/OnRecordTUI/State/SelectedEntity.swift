import OnRecordStore

/// The entity whose mentions are highlighted, in any article.
struct SelectedEntity: Hashable, Sendable {
    /// The entity of the corpus.
    let id: EntityID
    /// Its name, for messages.
    let name: String
}
