import OnRecordCore
import OnRecordStore

/// The page of an entity of the corpus.
extension StoreQueries {
    /// The page of `entity`; what it says of texts is of the first articles that mention it, the one shown before the others.
    func page(of entity: SelectedEntity, from article: ArticleID?) -> Message {
        let members = store.members(of: entity.id, window: 0..<EntityPageWriter.mostMembers)
        guard !members.isEmpty else { return .noPage(entity) }
        var writer = EntityPageWriter(entity: entity, memberCount: store.memberCount(of: entity.id))
        // The one shown, then the others as the list has them, whatever order they were read in.
        for article in ([article].compactMap(\.self) + inOrder(members.map(\.article))).withoutRepeats {
            let own = members.filter { $0.article == article }
            guard !own.isEmpty, let content = store.annotatedDocument(article) else { continue }
            writer.add(content, article, members: own)
        }
        return .page(writer.page(candidates: candidates(for: entity)))
    }

    private func inOrder(_ articles: [ArticleID]) -> [ArticleID] {
        let listing = ArticleListing()
        return articles.map { (store.position(of: $0, in: listing) ?? .max, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// Whom somebody may be who is known by a surname alone.
    private func candidates(for entity: SelectedEntity) -> [EntityRow] {
        guard entity.name.hasSuffix(Self.openMark) else { return [] }
        let listing = EntityListing(filter: String(entity.name.dropLast(Self.openMark.count)))
        let named = store.entities(in: listing, window: 0..<100)
        let kind = named.first { $0.id == entity.id }?.kind
        return named.filter { $0.id != entity.id && $0.kind == kind }
    }

    private static let openMark = " (which?)"
}
