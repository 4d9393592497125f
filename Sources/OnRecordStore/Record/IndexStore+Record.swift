import GRDB
import OnRecordCore

// The record.
extension IndexStore {
    /// Works out what `listing` shows, unless interrupted meanwhile.
    public func prepare(_ listing: RecordListing, _ interruption: SearchInterruption) -> Bool {
        _ = selection(listing, interruption)
        return !interruption.isInterrupted
    }

    /// Works out who says what, which filters look at.
    public func prepareFilters() {
        guard progress.isFinished else { return }
        let version = state.withLock { $0.version }
        database.read(or: ()) { db in
            let ranges = try ranges(in: db, version: version)
            _ = try speakers(in: db, end: ranges.end, version: version)
        }
    }

    /// The number of statements that `listing` shows.
    public func statementCount(in listing: RecordListing) -> Int { selection(listing).ids.count }

    /// The rows of `listing` in `window`, clamped to what there is.
    public func statements(in listing: RecordListing, window: Range<Int>) -> [StatementRow] {
        let ids = selection(listing).ids
        return database.read(or: []) { db in
            var articles: [Int: ArticleRow] = [:]
            return try ids[window.clamped(to: ids.indices)].compactMap { try row(Int($0), &articles, in: db) }
        }
    }

    /// The position of a statement in `listing`, counted from 0.
    public func position(of statement: StatementID, in listing: RecordListing) -> Int? {
        Int32(exactly: statement.number).flatMap { selection(listing).ids.firstIndex(of: $0) }
    }

    /// The statement with index `index` among an article's quotations, or among its reported speech.
    public func statement(_ index: Int, isReported: Bool, of article: ArticleID) -> StatementID? {
        database.read(or: nil) { db in
            guard
                let range = try db.row("SELECT firstStatement, statements FROM article WHERE id = ?", [article.number])
            else { return nil }
            let rows = try db.rows(
                "SELECT id, kind, row FROM statement WHERE id BETWEEN ? AND ?",
                [range.int(0), range.int(0) + range.int(1) - 1])
            while let row = try rows.next() {
                let kind: StatementKind = StatementTable.value(at: row.int(1))
                guard (kind == .reported) == isReported else { continue }
                if StoredStatement.Contents(packed: row.bytes(2)).index == index { return StatementID(row.int(0)) }
            }
            return nil
        }
    }

    /// The groups of `listing` that have rows in `window`, and those just before and after.
    public func groups(in listing: RecordListing, around window: Range<Int>) -> [RowGroup] {
        selection(listing).groups(around: window)
    }

    /// The text of an article at `span`.
    public func text(of article: ArticleID, in span: TextSpan) -> String? {
        if let given = state.withLock({ $0.given.indices.contains(article.number) ? $0.given[article.number] : nil }) {
            return given.document.text[span]
        }
        return database.read(or: nil) { db in
            // Of a blob, substr counts bytes.
            try db.row(
                "SELECT substr(text, ?, ?) FROM content WHERE article = ?",
                [span.start + 1, span.end - span.start, article.number]
            ).map { String(decoding: $0.bytes(0), as: UTF8.self) }
        }
    }
}

// MARK: - Implementation

extension IndexStore {
    func row(_ id: Int, _ articles: inout [Int: ArticleRow], in db: Database) throws -> StatementRow? {
        guard let row = try db.row("SELECT article, kind, level, speaker, row FROM statement WHERE id = ?", [id]) else {
            return nil
        }
        let number = row.int(0)
        guard let article = try articles[number] ?? rows(of: [Int32(clamping: number)], in: db).first else {
            return nil
        }
        articles[number] = article
        let contents = StoredStatement.Contents(packed: row.bytes(4))
        let local: Int64? = row[3]
        let entity = try local.flatMap { try self.entity(Int($0), of: number, in: db) }
        return StatementRow(
            id: StatementID(id), article: article, kind: StatementTable.value(at: row.int(1)), index: contents.index,
            span: contents.span, segments: contents.segments, words: contents.words,
            speaker: contents.standing.isAttributed ? entity?.name ?? contents.speaker : nil, entity: entity?.id,
            standing: contents.standing, level: StatementTable.value(at: row.int(2)), confidence: contents.confidence,
            cue: contents.cue, mention: contents.mention, paragraph: contents.paragraph, line: contents.line)
    }

    /// The entity of the corpus that the one with index `local` of an article stands for; `nil` if it has no name.
    func entity(_ local: Int, of article: Int, in db: Database) throws -> (id: EntityID, name: String)? {
        try db.row(
            """
            SELECT entity.id, entity.name FROM member JOIN entity ON entity.id = member.entity
            WHERE member.article = ? AND member.local = ?
            """, [article, local]
        ).map { (EntityID($0.int(0)), try $0.decode(String.self, atIndex: 1)) }
    }

    /// The statements of `listing` in its order. Where `interruption` ends the work they are not all there, nor kept.
    func selection(_ listing: RecordListing, _ interruption: SearchInterruption? = nil) -> RecordSelection {
        let (known, version) = state.withLock { ($0.records[listing], $0.version) }
        if let known { return known }
        let articles = selection(listing.articleListing, interruption)
        let whole = selection(ArticleListing())
        let found = database.read(or: RecordSelection.empty) { db in
            let ranges = try ranges(in: db, version: version)
            let speakers = { try self.speakers(in: db, end: ranges.end, version: version) }
            let patterns = PatternCache()
            defer {
                // Such a list has no notes of its own.
                if patterns.hasRunOut { state.withLock { $0.problems.append(SearchNote.searchWasCut.words) } }
            }
            let given = state.withLock { $0.given }
            let search = RecordSearch(
                db: db, articles: IndexSearch(db, whole, given: given, patterns: patterns, interruption),
                ranges: ranges, speakers: speakers, interruption: interruption)
            var kept = try listing.condition.map { try search.statements($0) }
            if let speaker = try listing.speaker.map({ try self.statements(of: $0, search) }) {
                kept?.formIntersection(speaker)
                kept = kept ?? speaker
            }
            return try RecordOrder(
                db: db, listing: listing, articles: articles, ranges: ranges, kept: kept, speakers: speakers
            ).selection()
        }
        if interruption?.isInterrupted != true {
            state.withLock { $0.keep(found, for: listing, version: version) }
        }
        return found
    }

    /// What `speaker`, of the corpus or of one article only, says.
    private func statements(of speaker: EntityID, _ search: RecordSearch) throws -> NumberSet {
        let speaker = try current(speaker, in: search.db)
        guard let own = speaker.ownOfArticle else { return try search.statements(of: speaker.number, as: .speaker) }
        var found = NumberSet(capacity: search.ranges.end)
        let rows = try search.db.rows(
            "SELECT statement FROM statementEntity WHERE role = ? AND article = ? AND local = ?",
            [StatementTable.Role.speaker.rawValue, own.article, own.entity])
        while let row = try rows.next() { found.insert(row.int(0)) }
        return found
    }

    func ranges(in db: Database, version: Int) throws -> StatementRanges {
        if let known = state.withLock({ $0.ranges }) { return known }
        let ranges = try StatementRanges(
            db.rows("SELECT id, firstStatement, statements FROM article ORDER BY firstStatement"))
        state.withLock { $0.keep(ranges, version: version) }
        return ranges
    }

    func speakers(in db: Database, end: Int, version: Int) throws -> StatementSpeakers {
        if let known = state.withLock({ $0.speakers }) { return known }
        let speakers = try StatementSpeakers(db, end: end)
        state.withLock { $0.keep(speakers, version: version) }
        return speakers
    }
}
