import OnRecordCore
import OnRecordStore
import Synchronization

/// A store of a few articles that were analysed by hand.
final class FixtureStore: CorpusStore {
    private let all: [FixtureArticle]
    private let made = Mutex<IndexStore?>(nil)

    let skippedFiles: [SkippedFile]

    init(_ articles: [FixtureArticle] = FixtureArticle.harbour, skipped: [SkippedFile] = []) {
        all = articles
        skippedFiles = skipped
    }

    /// The same articles in an index, where they have the same numbers.
    var index: IndexStore {
        made.withLock { made in
            if let made { return made }
            let nothing = AnnotatedDocument(
                document: Document(name: "", text: ArticleText(""), zones: [], paragraphs: [], issues: []))
            let index = IndexStore([nothing] + all.map(\.content))
            made = index
            return index
        }
    }

    /// The articles.
    var articles: [FixtureArticle] { all }

    var progress: IndexProgress {
        var progress = IndexProgress(analysed: all.count, total: all.count)
        progress.skipped = skippedFiles.count { $0.reason != .hidden }
        return progress
    }

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

    func quotationCount(in listing: ArticleListing) -> Int { listed(listing).reduce(0) { $0 + $1.row.quotationCount } }

    func unattributedCount(in listing: ArticleListing) -> Int {
        listed(listing).reduce(0) { $0 + $1.row.unattributedCount }
    }

    func corpusEntities(in article: ArticleID) -> [EntityID] { found(article)?.corpusEntities ?? [] }

    func entities(in article: ArticleID) -> [EntityRow] { rows(in: all.filter { $0.row.id == article }) }

    func entityCount(in listing: EntityListing) -> Int { listed(listing).count }

    func entities(in listing: EntityListing, window: Range<Int>) -> [EntityRow] {
        let listed = listed(listing)
        return Array(listed[window.clamped(to: 0..<listed.count)])
    }

    func quotationCount(in listing: QuotationListing) -> Int { listed(listing).count }

    func quotations(in listing: QuotationListing, window: Range<Int>) -> [QuotationRow] {
        let listed = listed(listing)
        return Array(listed[window.clamped(to: 0..<listed.count)])
    }

    func firstQuotation(in listing: QuotationListing, from position: Int) -> Int {
        first(of: listed(listing).map(\.article), in: listing.articles, from: position)
    }

    func articleCount(in listing: QuotationListing) -> Int { Set(listed(listing).map(\.article)).count }

    func articles(in listing: QuotationListing, window: Range<Int>) -> [ArticleRow] {
        let articles = Set(listed(listing).map(\.article))
        let rows = listed(listing.articles).map(\.row).filter { articles.contains($0.id) }
        return Array(rows[window.clamped(to: 0..<rows.count)])
    }

    func mentionCount(of entity: EntityID, in listing: ArticleListing) -> Int { mentions(of: entity, listing).count }

    func mentions(of entity: EntityID, in listing: ArticleListing, window: Range<Int>) -> [MentionRow] {
        let mentions = mentions(of: entity, listing)
        return Array(mentions[window.clamped(to: 0..<mentions.count)])
    }

    func firstMention(of entity: EntityID, in listing: ArticleListing, from position: Int) -> Int {
        first(of: mentions(of: entity, listing).map(\.article), in: listing, from: position)
    }

    private func found(_ article: ArticleID) -> FixtureArticle? { all.first { $0.row.id == article } }

    private func listed(_ listing: ArticleListing) -> [FixtureArticle] {
        guard let condition = listing.condition else { return all }
        return all.filter { HitFinder(condition).finding(in: $0.content).holds }
    }

    private func listed(_ listing: EntityListing) -> [EntityRow] {
        let kinds = EntityKind.allCases
        let rows = rows(in: all).filter { row in
            let isQuoted = row.quotationCount > 0
            return listing.kinds.contains(row.kind)
                && (listing.filter.isEmpty || row.name.lowercased().contains(listing.filter.lowercased()))
                && (listing.quoted == nil || isQuoted == (listing.quoted != .never))
        }
        if !listing.isByKind {
            let sorted = rows.sorted {
                listing.order == .name
                    ? $0.name < $1.name : ($1.mentionCount, $0.name) < ($0.mentionCount, $1.name)
            }
            return listing.isReversed ? sorted.reversed() : sorted
        }
        guard listing.order == .name else { return rows }
        return kinds.flatMap { kind in rows.filter { $0.kind == kind }.sorted { $0.name < $1.name } }
    }

    private func listed(_ listing: QuotationListing) -> [QuotationRow] {
        listed(listing.articles).flatMap { article in
            article.content.quotations.enumerated().filter { _, quotation in
                guard quotation.repeats == nil else { return false }
                return article.speaker(of: quotation) == listing.speaker
            }.map { article.quotationRow($0.offset, $0.element) }
        }
    }

    private func mentions(of entity: EntityID, _ listing: ArticleListing) -> [MentionRow] {
        listed(listing).flatMap { article in
            article.content.mentions.filter { article.corpusEntities[$0.entity] == entity }
                .map { MentionRow(article: article.row.id, span: $0.span) }
        }
    }

    private func first(of articles: [ArticleID], in listing: ArticleListing, from position: Int) -> Int {
        articles.firstIndex { (self.position(of: $0, in: listing) ?? .max) >= position } ?? articles.count
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
                articleCount: all.filter { $0.mentionCount(of: id) > 0 }.count, overview: overview(of: id))
        }
    }
}

extension FixtureStore {
    private func overview(of entity: EntityID) -> EntityOverview {
        let own = articles.filter { $0.mentionCount(of: entity) > 0 }
        let dates = own.compactMap { ($0.row.published ?? $0.row.updated)?.number }
        var months: [Int: Int] = [:]
        for article in own {
            if let month = (article.row.published ?? article.row.updated).flatMap({ MonthCounts.month(of: $0.number) })
            {
                months[month, default: 0] += article.mentionCount(of: entity)
            }
        }
        return EntityOverview(
            reportedCount: 0, outletCount: Set(own.compactMap(\.row.outlet)).count,
            quotedOutletCount: Set(own.filter { $0.quotationCount(by: entity) > 0 }.compactMap(\.row.outlet)).count,
            firstDate: dates.min() ?? 0, lastDate: dates.max() ?? 0, months: MonthCounts(months))
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
}
