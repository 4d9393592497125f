/// The places where entities are mentioned.
public protocol MentionStore: AnyObject, Sendable {
    /// How often an entity is mentioned in the articles of `listing`.
    func mentionCount(of entity: EntityID, in listing: ArticleListing) -> Int

    /// The places where an entity is mentioned, articles in the order of `listing`, in `window`, clamped to what there is.
    func mentions(of entity: EntityID, in listing: ArticleListing, window: Range<Int>) -> [MentionRow]

    /// The index of the first mention in the article at `position` of `listing`, or after it; the count where there is none.
    func firstMention(of entity: EntityID, in listing: ArticleListing, from position: Int) -> Int
}
