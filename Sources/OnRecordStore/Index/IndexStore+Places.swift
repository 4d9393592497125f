import GRDB
import OnRecordCore

// Quotations and mentions over many articles.
extension IndexStore {
    /// How many quotations `listing` shows.
    public func quotationCount(in listing: QuotationListing) -> Int { places(.quotations(listing)).count }

    /// The rows of `listing` in `window`, clamped to what there is.
    public func quotations(in listing: QuotationListing, window: Range<Int>) -> [QuotationRow] {
        let found = found(.quotations(listing), window, listing.speaker) { db, article, locals in
            try StatementTable(db: db).quotations(of: article).filter { $0.local.map(locals.contains) == true }
        }
        return database.read(or: []) { db in
            let name = try entityRow(current(listing.speaker, in: db), in: db)?.name
            return try found.compactMap { article, statement in
                try rows(of: [Int32(clamping: article)], in: db).first.map {
                    QuotationRow(statement.contents, $0, speaker: name)
                }
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
        found(.mentions(entity, listing), window, entity) { db, article, locals in
            try ArticleTable(db: db).content(article)?.findings.named.filter { locals.contains($0.entity) } ?? []
        }.map { MentionRow(article: ArticleID($0.article), span: $0.found.span) }
    }

    /// The first mention of an entity that stands in the article at `position` of `listing`, or after it.
    public func firstMention(of entity: EntityID, in listing: ArticleListing, from position: Int) -> Int {
        let selection = selection(listing)
        return places(.mentions(entity, listing)).first { (selection.place(of: Int($0)) ?? .max) >= position }
    }

    /// All quotations of one article, in text order.
    public func quotations(in article: ArticleID) -> [QuotationRow] {
        database.read(or: []) { db in
            guard let row = try rows(of: [Int32(clamping: article.number)], in: db).first else { return [] }
            return try StatementTable(db: db).quotations(of: article.number).map { statement in
                let entity = try statement.local.flatMap { try self.entity($0, of: article.number, in: db) }
                return QuotationRow(statement.contents, row, speaker: entity?.name)
            }
        }
    }

    /// What is reported in one article without quotation marks, in the order of the cues.
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
            case .quotations(let listing): places(of: listing.speaker, in: listing.articles, .quotations)
            case .mentions(let entity, let listing): places(of: entity, in: listing, .mentions)
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

    /// What `find` finds at the places of `question` in `window`: in an article, of the entities that `entity` is there.
    private func found<Found>(
        _ question: PlaceQuestion, _ window: Range<Int>, _ entity: EntityID,
        _ find: (_ db: Database, _ article: Int, _ locals: Set<Int>) throws -> [Found]
    ) -> [(article: Int, found: Found)] {
        let list = places(question)
        let window = window.clamped(to: 0..<list.count)
        return database.read(or: []) { db in
            let entity = try current(entity, in: db)
            var all: [(Int, Found)] = []
            for index in list.articles(in: window) {
                let article = Int(list.articles[index])
                let found = try find(db, article, try locals(of: entity, in: article, db))
                for (place, found) in zip(list.places(ofArticle: index), found) where window.contains(place) {
                    all.append((article, found))
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
    /// The row of a quotation of the article `row`; `speaker` is the speaker's name in the corpus.
    fileprivate init(_ contents: StoredStatement.Contents, _ row: ArticleRow, speaker: String?) {
        self.init(
            article: row.id, articleTitle: row.shownTitle, outlet: row.outlet, quotation: contents.index,
            span: contents.span, words: contents.words.joined(separator: QuotedWords.seam),
            speaker: contents.standing.isAttributed ? speaker ?? contents.speaker : nil, standing: contents.standing,
            line: contents.line)
    }
}
