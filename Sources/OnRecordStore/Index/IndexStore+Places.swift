import GRDB
import OnRecordCore

// Quotations and mentions over many articles.
extension IndexStore {
    /// How many quotations `listing` shows.
    public func quotationCount(in listing: QuotationListing) -> Int { places(.quotations(listing)).count }

    /// The rows of `listing` in `window`, clamped to what there is.
    public func quotations(in listing: QuotationListing, window: Range<Int>) -> [QuotationRow] {
        switch listing {
        case .said(let speaker, _):
            rows(.quotations(listing), window, of: speaker) { findings, locals in
                findings.said.filter { $0.entity.map(locals.contains) == true }
            }
        case .unattributed:
            rows(.quotations(listing), window, of: nil) { findings, _ in
                findings.said.filter { !$0.standing.isAttributed }
            }
        }
    }

    /// The first quotation of `listing` that stands in the article at `position` of its articles, or after it.
    public func firstQuotation(in listing: QuotationListing, from position: Int) -> Int {
        let selection = selection(listing.articles)
        return places(.quotations(listing)).first { (selection.place(of: Int($0)) ?? .max) >= position }
    }

    /// The number of articles that have quotations of `listing`.
    public func articleCount(in listing: QuotationListing) -> Int { places(.quotations(listing)).articles.count }

    /// The rows of the articles that have quotations of `listing`, in `window`, clamped to what there is.
    public func articles(in listing: QuotationListing, window: Range<Int>) -> [ArticleRow] {
        let articles = places(.quotations(listing)).articles
        return database.read(or: []) { try rows(of: articles[window.clamped(to: articles.indices)], in: $0) }
    }

    /// How often an entity is mentioned in the articles of `listing`.
    public func mentionCount(of entity: EntityID, in listing: ArticleListing) -> Int {
        places(.mentions(entity, listing)).count
    }

    /// The places where an entity is mentioned in the articles of `listing`, in their order, in `window`, clamped to what there is.
    public func mentions(of entity: EntityID, in listing: ArticleListing, window: Range<Int>) -> [MentionRow] {
        found(.mentions(entity, listing), window, entity) { content, locals in
            content.findings.named.filter { locals.contains($0.entity) }
        }.map { MentionRow(article: ArticleID($0.article), span: $0.found.span) }
    }

    /// The first mention of an entity that stands in the article at `position` of `listing`, or after it.
    public func firstMention(of entity: EntityID, in listing: ArticleListing, from position: Int) -> Int {
        let selection = selection(listing)
        return places(.mentions(entity, listing)).first { (selection.place(of: Int($0)) ?? .max) >= position }
    }

    /// The quotations of one article, whoever is quoted, in the order of the text.
    public func quotations(in article: ArticleID) -> [QuotationRow] {
        let ids = corpusEntities(in: article)
        return database.read(or: []) { db in
            guard let row = try rows(of: [Int32(clamping: article.number)], in: db).first,
                let content = try ArticleTable(db: db).content(article.number)
            else { return [] }
            return try content.findings.said.map { said in
                let id = said.entity.flatMap { ids.indices.contains($0) ? ids[$0] : nil }
                return QuotationRow(
                    said, row, content.text, speaker: try id.flatMap { try entityRow($0, in: db)?.name })
            }
        }
    }

    /// What is reported in one article without quotation marks, whoever is said to say it, in the order of the cues.
    public func indirectSpeech(in article: ArticleID) -> [QuotationRow] {
        guard let annotated = annotatedDocument(article) else { return [] }
        let ids = corpusEntities(in: article)
        return database.read(or: []) { db in
            guard let row = try rows(of: [Int32(clamping: article.number)], in: db).first else { return [] }
            let lines = LineIndex(annotated.document.text.utf8)
            return try annotated.indirect.enumerated().map { index, speech in
                let id = speech.speaker.entity.flatMap { ids.indices.contains($0) ? ids[$0] : nil }
                let standing = annotated.standing(of: speech.speaker)
                let name = try id.flatMap { try entityRow($0, in: db)?.name } ?? speech.speaker.name
                return QuotationRow(
                    article: article, articleTitle: row.shownTitle, outlet: row.outlet, quotation: index,
                    span: speech.content, words: annotated.document.text.oneLine(speech.content),
                    speaker: standing.isAttributed ? name : nil, standing: standing,
                    line: lines.line(at: speech.content.start))
            }
        }
    }
}

// MARK: - Implementation

extension IndexStore {
    private func places(_ question: PlaceQuestion) -> PlaceList {
        let (known, version) = state.withLock { ($0.places[question], $0.version) }
        if let known { return known }
        let list =
            switch question {
            case .quotations(.said(let speaker, let listing)): places(of: speaker, in: listing, .quotations)
            case .mentions(let entity, let listing): places(of: entity, in: listing, .mentions)
            case .quotations(.unattributed(let listing)):
                places(in: listing) { db in
                    try db.rows("SELECT id, unattributed FROM article WHERE unattributed > 0")
                }
            }
        state.withLock { $0.keep(list, for: question, version: version) }
        return list
    }

    /// The places of `entity` by how many of what is `counted` each member has.
    private func places(of entity: EntityID, in listing: ArticleListing, _ counted: CountedPlace) -> PlaceList {
        if let own = database.read(or: entity, { try current(entity, in: $0) }).ownOfArticle {
            return placesOfUnjoined(own.entity, of: own.article, in: listing, counted)
        }
        return places(in: listing) { db in
            let column = counted.rawValue
            return try db.rows(
                "SELECT article, SUM(\(column)) FROM member WHERE entity = ? GROUP BY article HAVING SUM(\(column)) > 0",
                [current(entity, in: db).number])
        }
    }

    private func placesOfUnjoined(
        _ entity: Int, of article: Int, in listing: ArticleListing, _ counted: CountedPlace
    ) -> PlaceList {
        let candidates = database.read(or: []) { try self.candidates(of: article, in: $0) }
        guard candidates.indices.contains(entity), selection(listing).place(of: article) != nil else {
            return PlaceList([])
        }
        let count = counted.count(of: candidates[entity])
        return PlaceList(count > 0 ? [(Int32(clamping: article), count)] : [])
    }

    /// The places of the articles and counts that `rows` gives, in the order of `listing`.
    private func places(in listing: ArticleListing, _ rows: (Database) throws -> RowCursor) -> PlaceList {
        let selection = selection(listing)
        return database.read(or: PlaceList([])) { db in
            var found: [(place: Int32, count: Int)] = []
            let rows = try rows(db)
            while let row = try rows.next() {
                if let place = selection.place(of: row.int(0)) { found.append((Int32(place), row.int(1))) }
            }
            found.sort { $0.place < $1.place }
            return PlaceList(found.map { (selection.ids[Int($0.place)], $0.count) })
        }
    }

    /// What `find` finds at the places of `question` in `window`, in the articles with the entities that `entity` is there.
    private func found<Found>(
        _ question: PlaceQuestion, _ window: Range<Int>, _ entity: EntityID?,
        _ find: (ArticleContent, Set<Int>) -> [Found]
    ) -> [(article: Int, content: ArticleContent, found: Found)] {
        let list = places(question)
        let window = window.clamped(to: 0..<list.count)
        return database.read(or: []) { db in
            let entity = try entity.map { try current($0, in: db) }
            var all: [(Int, ArticleContent, Found)] = []
            for index in list.articles(in: window) {
                let article = Int(list.articles[index])
                guard let content = try ArticleTable(db: db).content(article) else { continue }
                let own = list.places(ofArticle: index)
                let locals = try entity.map { try self.locals(of: $0, in: article, db) } ?? []
                for (place, found) in zip(own, find(content, locals)) where window.contains(place) {
                    all.append((article, content, found))
                }
            }
            return all
        }
    }

    /// The entities of the article numbered `article` that `entity` is.
    private func locals(of entity: EntityID, in article: Int, _ db: Database) throws -> Set<Int> {
        if let own = entity.ownOfArticle { return [own.entity] }
        return try Int.fetchSet(
            db.cachedStatement(sql: "SELECT local FROM member WHERE entity = ? AND article = ?"),
            arguments: [entity.number, article])
    }

    private func rows(
        _ question: PlaceQuestion, _ window: Range<Int>, of speaker: EntityID?,
        _ find: (ArticleFindings, Set<Int>) -> [ArticleFindings.Said]
    ) -> [QuotationRow] {
        let found = found(question, window, speaker) { find($0.findings, $1) }
        return database.read(or: []) { db in
            let name = try speaker.flatMap { try entityRow(current($0, in: db), in: db)?.name }
            return try found.compactMap { article, content, said in
                try rows(of: [Int32(clamping: article)], in: db).first.map {
                    QuotationRow(said, $0, content.text, speaker: name)
                }
            }
        }
    }
}

/// What the index counts of an entity in an article, by its column in the table of members.
private enum CountedPlace: String {
    case quotations, mentions

    func count(of candidate: StoredCandidate) -> Int {
        switch self {
        case .quotations: candidate.quotationCount
        case .mentions: candidate.candidate.mentionCount
        }
    }
}

extension QuotationRow {
    /// The row of `said` in the article `row` with `text`; `speaker` is the speaker's name in the corpus.
    fileprivate init(_ said: ArticleFindings.Said, _ row: ArticleRow, _ text: ArticleText, speaker: String?) {
        self.init(
            article: row.id, articleTitle: row.shownTitle, outlet: row.outlet, quotation: said.index, span: said.span,
            words: QuotedWords(said.words, in: text).inner,
            speaker: said.standing.isAttributed ? speaker ?? said.speaker : nil, standing: said.standing,
            line: said.line)
    }
}
