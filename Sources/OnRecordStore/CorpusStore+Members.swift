import OnRecordCore

// What can be worked out from the other answers, for stores of few articles.
extension CorpusStore {
    /// Looks where it is mentioned; why its entities were joined is not known.
    public func members(of entity: EntityID, window: Range<Int>) -> [MemberRow] {
        let listing = ArticleListing(order: .path)
        let count = mentionCount(of: entity, in: listing)
        var seen: Set<ArticleID> = []
        let articles = mentions(of: entity, in: listing, window: 0..<count).map(\.article)
            .filter { seen.insert($0).inserted }
        let members = articles.flatMap { article -> [MemberRow] in
            guard let content = annotatedDocument(article) else { return [] }
            return corpusEntities(in: article).enumerated().filter { $0.element == entity }.map { index, _ in
                let own = content.entities[index]
                return MemberRow(
                    article: article, articleTitle: content.shownTitle, entity: index, name: own.name,
                    roles: own.roles.map(\.name), reason: "", mentionCount: own.mentions.count,
                    quotationCount: content.quotations.count {
                        $0.repeats == nil && $0.attribution?.speaker.entity == index
                    })
            }
        }
        return Array(members[window.clamped(to: members.indices)])
    }

    /// Counts them.
    public func memberCount(of entity: EntityID) -> Int { members(of: entity, window: 0..<Int.max).count }

    /// Looks through the rows.
    public func position(of entity: EntityID, in listing: EntityListing) -> Int? {
        entities(in: listing, window: 0..<entityCount(in: listing)).firstIndex { $0.id == entity }
    }
}

extension AnnotatedDocument {
    /// The headline, else the path.
    fileprivate var shownTitle: String { document.title.map { document.text[$0] } ?? document.name }
}
