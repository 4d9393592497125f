import OnRecordCore
import OnRecordStore

/// A store of a few articles that were analysed by hand.
final class FixtureStore: CorpusStore {
    private let all: [FixtureArticle]

    init(_ articles: [FixtureArticle] = FixtureArticle.harbour) {
        all = articles
    }

    var progress: IndexProgress { IndexProgress(analysed: all.count, total: all.count) }

    func observeChanges(_ handler: @escaping @Sendable () -> Void) {}

    func articleCount(in listing: ArticleListing) -> Int { listed(listing).count }

    func articles(in listing: ArticleListing, window: Range<Int>) -> [ArticleRow] {
        let listed = listed(listing)
        return listed[window.clamped(to: 0..<listed.count)].map(\.row)
    }

    func position(of article: ArticleID, in listing: ArticleListing) -> Int? {
        listed(listing).firstIndex { $0.row.id == article }
    }

    func annotatedDocument(_ article: ArticleID) -> AnnotatedDocument? { found(article)?.content }

    func file(of article: ArticleID) -> ArticleFile? { nil }

    func corpusEntity(of entity: Int, in article: ArticleID) -> EntityID? {
        guard let found = found(article), found.corpusEntities.indices.contains(entity) else { return nil }
        return found.corpusEntities[entity]
    }

    func entities(in article: ArticleID) -> [EntityRow] { rows(in: all.filter { $0.row.id == article }) }

    func entities() -> [EntityRow] { rows(in: all) }

    func quotations(by speaker: EntityID) -> [QuotationRow] {
        listed(ArticleListing()).flatMap { article in
            article.content.quotations.enumerated().compactMap { index, quotation in
                article.speaker(of: quotation) == speaker && quotation.repeats == nil
                    ? article.quotationRow(index, quotation) : nil
            }
        }
    }

    func quotations(in article: ArticleID) -> [QuotationRow] {
        guard let found = found(article) else { return [] }
        return found.content.quotations.enumerated().filter { $0.element.repeats == nil }
            .map { found.quotationRow($0.offset, $0.element) }
    }

    func mentions(of entity: EntityID, in listing: ArticleListing) -> [MentionRow] {
        listed(listing).flatMap { article in
            article.content.mentions.filter { article.corpusEntities[$0.entity] == entity }
                .map { MentionRow(article: article.row.id, span: $0.span) }
        }
    }

    func search(_ query: SearchQuery, in listing: ArticleListing) -> SearchResult {
        let hits = listed(listing).flatMap { article in
            PhraseMatcher(query.text).matches(in: article.content.document.text).map { article.hit(at: $0) }
        }
        return SearchResult(hits: hits, articleCount: Set(hits.map(\.article)).count)
    }

    private func found(_ article: ArticleID) -> FixtureArticle? { all.first { $0.row.id == article } }

    private func listed(_ listing: ArticleListing) -> [FixtureArticle] {
        let matcher = PhraseMatcher(listing.filter)
        return all.filter { article in
            listing.filter.isEmpty || !matcher.matches(in: article.content.document.text).isEmpty
                || !matcher.matches(in: ArticleText(article.row.path + " " + (article.row.outlet ?? ""))).isEmpty
        }
    }

    private func rows(in articles: [FixtureArticle]) -> [EntityRow] {
        FixtureEntity.all.indices.filter { FixtureEntity.all[$0].isNamed }.compactMap { number -> EntityRow? in
            let id = EntityID(number)
            let mentions = articles.reduce(0) { $0 + $1.mentionCount(of: id) }
            guard mentions > 0 else { return nil }
            let entity = FixtureEntity.all[number]
            return EntityRow(
                id: id, kind: entity.kind, name: entity.name, roles: entity.roles, mentionCount: mentions,
                quotationCount: articles.reduce(0) { $0 + $1.quotationCount(by: id) },
                articleCount: all.filter { $0.mentionCount(of: id) > 0 }.count)
        }
    }
}

extension FixtureArticle {
    func speaker(of quotation: Quotation) -> EntityID? {
        quotation.attribution?.speaker.entity.map { corpusEntities[$0] }
    }

    func mentionCount(of entity: EntityID) -> Int {
        content.mentions.filter { corpusEntities[$0.entity] == entity }.count
    }

    func quotationCount(by entity: EntityID) -> Int {
        content.quotations.filter { $0.repeats == nil && speaker(of: $0) == entity }.count
    }

    func quotationRow(_ index: Int, _ quotation: Quotation) -> QuotationRow {
        let text = content.document.text
        return QuotationRow(
            article: row.id, articleTitle: row.title ?? row.opening, outlet: row.outlet, quotation: index,
            span: quotation.span, words: quotation.segments.map { text[$0.words] }.joined(separator: " … "),
            speaker: quotation.attribution?.speaker.name,
            standing: content.standing(of: index), line: text.lineNumber(at: quotation.span.start))
    }

    func hit(at span: TextSpan) -> SearchHit {
        let text = content.document.text
        return SearchHit(
            article: row.id, articleTitle: row.title ?? row.opening, span: span, line: text.lineNumber(at: span.start),
            before: String(text[TextSpan(0, span.start)].suffix(60)), match: text[span],
            after: String(text[TextSpan(span.end, text.utf8.count)].prefix(60)))
    }
}
