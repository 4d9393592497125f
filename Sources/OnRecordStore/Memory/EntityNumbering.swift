/// Gives the entities of the corpus numbers that stay the same while articles are added.
struct EntityNumbering: Sendable {
    private var ids: [String: EntityID] = [:]

    /// The number of the entity with `key`, the same one every time.
    mutating func id(of key: String) -> EntityID {
        if let id = ids[key] { return id }
        let id = EntityID(ids.count)
        ids[key] = id
        return id
    }
}
