import OnRecordCore
import OnRecordStore

/// What stores of a few articles work out from their other answers.
extension CorpusStore {
    func takeProblem() -> String? { nil }

    var skippedFiles: [SkippedFile] { [] }

    func article(at path: String) -> ArticleID? {
        let listing = ArticleListing(order: .path)
        return articles(in: listing, window: 0..<articleCount(in: listing)).first { $0.path == path }?.id
    }

    func position(of entity: EntityID, in listing: EntityListing) -> Int? {
        entities(in: listing, window: 0..<entityCount(in: listing)).firstIndex { $0.id == entity }
    }

    func memberCount(of entity: EntityID) -> Int { members(of: entity, window: 0..<Int.max).count }

    func members(of entity: EntityID, window: Range<Int>) -> [MemberRow] {
        let listing = ArticleListing(order: .path)
        let members = articles(in: listing, window: 0..<articleCount(in: listing)).flatMap { row -> [MemberRow] in
            guard let content = annotatedDocument(row.id) else { return [] }
            return corpusEntities(in: row.id).enumerated().filter { $0.element == entity }.map { index, _ in
                let own = content.entities[index]
                return MemberRow(
                    article: row.id, articleTitle: row.title ?? row.path, entity: index, name: own.name,
                    roles: own.roles.map(\.name), reason: "", mentionCount: own.mentions.count,
                    quotationCount: content.quotations.count {
                        $0.repeats == nil && $0.attribution?.speaker.entity == index
                    })
            }
        }
        return Array(members[window.clamped(to: members.indices)])
    }

    func prepare(_ listing: ArticleListing, _ interruption: SearchInterruption) -> Bool { !interruption.isInterrupted }

    func notes(on listing: ArticleListing) -> Set<SearchNote> { [] }

    func hits(of query: Query, in article: ArticleID) -> [TextSpan] {
        annotatedDocument(article).map { HitFinder(query).finding(in: $0).hits } ?? []
    }

    func snippets(of query: Query, in articles: [ArticleID]) -> [ArticleID: SearchHit] {
        articles.reduce(into: [:]) { snippets, id in
            guard let text = annotatedDocument(id)?.document.text, let first = hits(of: query, in: id).first else {
                return
            }
            snippets[id] = SearchHit(first, in: text, of: id)
        }
    }

    func passages(of query: Query, in articles: [ArticleID]) -> [HitPassage] {
        articles.flatMap { id -> [HitPassage] in
            guard let article = annotatedDocument(id) else { return [] }
            return HitPassage.passages(of: hits(of: query, in: id), in: article, id)
        }
    }

    func nearest(to query: Query) -> String? { nil }
}
