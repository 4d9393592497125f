import OnRecordStore

extension EntityStore {
    /// The entity of the corpus that the entity with index `entity` of one article stands for; `nil` where there is none.
    func corpusEntity(of entity: Int, in article: ArticleID) -> EntityID? {
        let entities = corpusEntities(in: article)
        return entities.indices.contains(entity) ? entities[entity] : nil
    }
}
