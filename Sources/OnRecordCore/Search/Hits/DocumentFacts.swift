import OnRecordLanguage
import OnRecordText

/// What a search has to know of an article besides its text: whom a name means in it, and what patterns match.
public struct DocumentFacts: Sendable {
    /// The entities that a name means, as indices into `AnnotatedDocument.entities`.
    public var entities: @Sendable (NamePattern, AnnotatedDocument) -> Set<Int>
    /// Where a pattern matches.
    public var matches: @Sendable (QueryPattern, ArticleText) -> [TextSpan]

    /// Facts from their parts. Without another word on it a name means the entities that the article itself calls so.
    public init(
        entities: @escaping @Sendable (NamePattern, AnnotatedDocument) -> Set<Int> = { pattern, article in
            Set(
                article.entities.indices.filter {
                    article.entities[$0].isNamed && pattern.accepts(article.entities[$0].name)
                })
        },
        matches: @escaping @Sendable (QueryPattern, ArticleText) -> [TextSpan] = { _, _ in [] }
    ) {
        self.entities = entities
        self.matches = matches
    }
}
