import OnRecordLanguage
import OnRecordText

/// What a search needs to know about an article besides its text: which entities a name denotes in it, and what
/// patterns match.
public struct DocumentFacts: Sendable {
    /// The entities that a name denotes, as indices into `AnnotatedDocument.entities`.
    public var entities: @Sendable (NamePattern, AnnotatedDocument) -> Set<Int>
    /// The matches of a pattern.
    public var matches: @Sendable (QueryPattern, ArticleText) -> [TextSpan]

    /// Facts from their parts. By default, a name denotes the entities that the article itself gives that name.
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
