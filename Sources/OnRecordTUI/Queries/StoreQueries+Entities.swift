import OnRecordCore
import OnRecordStore

/// The page of an entity of the corpus.
extension StoreQueries {
    /// The profile of `entity`.
    func page(of entity: SelectedEntity) -> Message {
        guard let profile = store.profile(of: entity.id) else { return .noPage(entity) }
        return .page(
            EntityPageWriter(
                profile: profile, said: statements(of: profile.entity, "-kind:reported"),
                reported: statements(of: profile.entity, "kind:reported"),
                members: store.members(of: profile.entity.id, window: 0..<EntityPageWriter.mostRows),
                candidates: candidates(for: entity)
            ).page)
    }

    private func statements(of entity: EntityRow, _ filter: String) -> (rows: [StatementRow], count: Int) {
        let listing = RecordListing(filter: try? Query(parsing: filter), speaker: entity.id)
        return (
            store.statements(in: listing, window: 0..<EntityPageWriter.mostSaid), store.statementCount(in: listing)
        )
    }

    /// Who an entity known by a surname alone may be.
    private func candidates(for entity: SelectedEntity) -> [EntityRow] {
        guard entity.name.hasSuffix(Self.openMark) else { return [] }
        let listing = EntityListing(filter: String(entity.name.dropLast(Self.openMark.count)))
        let named = store.entities(in: listing, window: 0..<100)
        let kind = named.first { $0.id == entity.id }?.kind
        return named.filter { $0.id != entity.id && $0.kind == kind }
    }

    private static let openMark = " (which?)"
}
