// An entity that only one article knows: without a name, or not joined over the corpus yet.
extension EntityID {
    /// More than the entities of any article.
    private static let entitiesPerArticle = 1 << 24

    /// The entity with index `entity` of the article numbered `article`.
    init(entity: Int, of article: Int) {
        self.init(-1 - (article &* Self.entitiesPerArticle &+ entity))
    }

    /// The number of the article and the index of the entity there; `nil` where it is an entity of the corpus.
    var ownOfArticle: (article: Int, entity: Int)? {
        guard number < 0 else { return nil }
        let place = -1 - number
        return (place / Self.entitiesPerArticle, place % Self.entitiesPerArticle)
    }
}
