import OnRecordStore

/// A question for the entities around one of a listing.
struct SidebarRequest: Hashable, Sendable {
    /// Which entities.
    let listing: EntityListing
    /// The place to be selected.
    var index = 0
    /// The entity to be selected, wherever it stands; `index` counts where it is not listed.
    var entity: EntityID?
    /// How many rows are visible.
    let visible: Int
    /// Whether the listing may have to be worked out first.
    var isNew = false
}
