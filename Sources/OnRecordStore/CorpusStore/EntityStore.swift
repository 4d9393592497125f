/// The people, organisations, places and other entities of one article and of the corpus.
public protocol EntityStore: AnyObject, Sendable {
    /// The entities of the corpus that the entities of one article stand for, in their order. An entity without a name, or
    /// one that has not been joined over the corpus yet, stands for itself.
    func corpusEntities(in article: ArticleID) -> [EntityID]

    /// The named entities of one article, by kind and then by how often they are mentioned there.
    func entities(in article: ArticleID) -> [EntityRow]

    /// The number of entities that `listing` shows.
    func entityCount(in listing: EntityListing) -> Int

    /// The rows of `listing` in `window`, clamped to what there is.
    func entities(in listing: EntityListing, window: Range<Int>) -> [EntityRow]

    /// The position of an entity in `listing`, counted from 0; `nil` where the listing leaves it out.
    func position(of entity: EntityID, in listing: EntityListing) -> Int?

    /// The entities of articles that were joined into an entity of the corpus, articles in the order of their numbers, in
    /// `window`, clamped to what there is.
    func members(of entity: EntityID, window: Range<Int>) -> [MemberRow]

    /// What all articles have of an entity of the corpus; `nil` where it has no name or no longer exists.
    func profile(of entity: EntityID) -> EntityProfile?

    /// How many entities of articles were joined into an entity of the corpus.
    func memberCount(of entity: EntityID) -> Int
}
