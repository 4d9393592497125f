import GRDB
import OnRecordCore

// Entities, of the corpus and of one article.
extension IndexStore {
    /// The entities of the corpus that the entities of one article stand for, in their order.
    public func corpusEntities(in article: ArticleID) -> [EntityID] {
        database.read(or: []) { db in
            let count = try candidates(of: article.number, in: db).count
            var ids = (0..<count).map { EntityID(entity: $0, of: article.number) }
            let rows = try db.rows("SELECT local, entity FROM member WHERE article = ?", [article.number])
            while let row = try rows.next() {
                if ids.indices.contains(row.int(0)) { ids[row.int(0)] = EntityID(row.int(1)) }
            }
            return ids
        }
    }

    /// The named entities of one article, by kind and then by how often they are mentioned there.
    public func entities(in article: ArticleID) -> [EntityRow] {
        let ids = corpusEntities(in: article)
        return database.read(or: []) { db in
            let members = try candidates(of: article.number, in: db).enumerated()
                .filter { $0.element.candidate.isNamed && ids.indices.contains($0.offset) }
            return try Dictionary(grouping: members) { ids[$0.offset] }.map { id, members in
                let own = members.map(\.element)
                let corpus = try entityRow(id, in: db)
                return EntityRow(
                    id: id, kind: corpus?.kind ?? own[0].candidate.kind, name: corpus?.name ?? own[0].candidate.name,
                    roles: own.flatMap(\.candidate.roles).withoutRepeats,
                    mentionCount: own.reduce(0) { $0 + $1.candidate.mentionCount },
                    quotationCount: own.reduce(0) { $0 + $1.quotationCount }, articleCount: corpus?.articleCount ?? 1,
                    key: corpus?.key ?? "")
            }
        }.sorted {
            ($0.kind.place, $1.mentionCount, $0.name, $0.key, $0.id.number)
                < ($1.kind.place, $0.mentionCount, $1.name, $1.key, $1.id.number)
        }
    }

    /// The number of entities that `listing` shows.
    public func entityCount(in listing: EntityListing) -> Int { ids(listing).count }

    /// The rows of `listing` in `window`, clamped to what there is.
    public func entities(in listing: EntityListing, window: Range<Int>) -> [EntityRow] {
        let ids = ids(listing)
        return database.read(or: []) { db in
            try ids[window.clamped(to: ids.indices)].compactMap { try entityRow(EntityID(Int($0)), in: db) }
        }
    }

    /// The place of an entity in `listing`, counted from 0.
    public func position(of entity: EntityID, in listing: EntityListing) -> Int? {
        let entity = database.read(or: entity) { try current(entity, in: $0) }
        return Int32(exactly: entity.number).flatMap { ids(listing).firstIndex(of: $0) }
    }

    /// The entity of the corpus with the number `id`; `nil` where it has no name or is not there any more.
    public func entity(_ id: EntityID) -> EntityRow? {
        database.read(or: nil) { try entityRow(current(id, in: $0), in: $0) }
    }

    /// What an entity is made of, articles in the order of their paths, in `window`, clamped to what there is.
    public func members(of entity: EntityID, window: Range<Int>) -> [MemberRow] {
        database.read(or: []) { db in
            let id = try current(entity, in: db).number
            let rows = try db.rows(
                """
                SELECT member.article, local, words, member.mentions, member.quotations
                FROM member JOIN reason ON reason.id = member.reason JOIN article ON article.id = member.article
                WHERE entity = ? ORDER BY path, local LIMIT ? OFFSET ?
                """, [id, max(0, window.count), max(0, window.lowerBound)])
            var members: [MemberRow] = []
            while let row = try rows.next() {
                guard let article = try self.rows(of: [Int32(clamping: row.int(0))], in: db).first else { continue }
                guard let own = try candidate(row.int(1), of: row.int(0), in: db)?.candidate else { continue }
                members.append(
                    MemberRow(
                        article: article.id, articleTitle: article.shownTitle, entity: row.int(1),
                        name: own.name, nameCount: own.nameCount, forms: own.forms, roles: own.roles,
                        reason: try row.decode(atIndex: 2),
                        mentionCount: row.int(3), quotationCount: row.int(4)))
            }
            return members
        }
    }

    /// How many entities of articles an entity is made of.
    public func memberCount(of entity: EntityID) -> Int {
        database.read(or: 0) { db in
            try Int.fetchOne(
                db, sql: "SELECT COUNT(*) FROM member WHERE entity = ?", arguments: [current(entity, in: db).number])
                ?? 0
        }
    }
}

// MARK: - Implementation

extension IndexStore {
    func candidates(of article: Int, in db: Database) throws -> [StoredCandidate] {
        try db.row("SELECT packed FROM candidate WHERE article = ?", [article])
            .map { StoredCandidate.unpacked($0.bytes(0), article: article) } ?? []
    }

    /// The entity at `index` of an article; the others are not read, unless there are thousands, which are then kept: to
    /// look for each among all of them would take time with their square.
    private func candidate(_ index: Int, of article: Int, in db: Database) throws -> StoredCandidate? {
        let (known, version) = state.withLock { ($0.candidates[article], $0.version) }
        if let known { return known.indices.contains(index) ? known[index] : nil }
        guard let bytes = try db.row("SELECT packed FROM candidate WHERE article = ?", [article])?.bytes(0) else {
            return nil
        }
        guard bytes.count > IndexState.manyCandidates else {
            return StoredCandidate.unpacked(bytes, article: article) { own, _ in own == index }.first
        }
        let all = StoredCandidate.unpacked(bytes, article: article)
        state.withLock { $0.keep(all, of: article, version: version) }
        return all.indices.contains(index) ? all[index] : nil
    }

    /// The entity that `id`, perhaps of an earlier join, is by now.
    func current(_ id: EntityID, in db: Database) throws -> EntityID {
        if let own = id.ownOfArticle {
            let row = try db.row(
                "SELECT entity FROM member WHERE article = ? AND local = ?", [own.article, own.entity])
            return row.map { EntityID($0.int(0)) } ?? id
        }
        if try db.row("SELECT 1 FROM entity WHERE id = ?", [id.number]) != nil { return id }
        return try db.row("SELECT other FROM successor WHERE entity = ?", [id.number]).map { EntityID($0.int(0)) } ?? id
    }

    func entityRow(_ id: EntityID, in db: Database) throws -> EntityRow? {
        try db.row(
            """
            SELECT kind, name, roles, mentions, quotations, articles, key, reported, outlets, quotedOutlets, firstDate,
                lastDate, months
            FROM entity WHERE id = ?
            """, [id.number]
        )
        .map { row in
            let (name, key): (String, String) = (try row.decode(atIndex: 1), try row.decode(atIndex: 6))
            var roles = ByteReader(row.bytes(2))
            return EntityRow(
                id: id, kind: EntityKind.allCases[min(row.int(0), EntityKind.allCases.count - 1)], name: name,
                roles: roles.list { $0.text() }, mentionCount: row.int(3), quotationCount: row.int(4),
                articleCount: row.int(5),
                overview: EntityOverview(
                    reportedCount: row.int(7), outletCount: row.int(8), quotedOutletCount: row.int(9),
                    firstDate: row.int(10), lastDate: row.int(11), months: MonthCounts(packed: row.bytes(12))),
                key: key)
        }
    }

    /// The numbers of the entities that `listing` shows, in its order.
    private func ids(_ listing: EntityListing) -> [Int32] {
        let (known, version) = state.withLock { ($0.entities[listing], $0.version) }
        if let known { return known }
        let words = EntityTable.nameKey(listing.filter).split(separator: " ")
        let ids = database.read(or: []) { db in
            try Int32.fetchAll(db, sql: listing.sql, arguments: StatementArguments(words.map { " " + $0 }))
        }
        state.withLock { $0.keep(ids, for: listing, version: version) }
        return ids
    }
}

extension EntityListing {
    /// The question for the numbers of its entities; each word of the filter is an argument.
    fileprivate var sql: String {
        let numbers = kinds.map { "\($0.place)" }.sorted().joined(separator: ", ")
        var conditions = kinds.count < EntityKind.allCases.count ? ["kind IN (\(numbers))"] : []
        conditions += EntityTable.nameKey(filter).split(separator: " ").map { _ in "instr(aliases, ?)" }
        switch quoted {
        case nil: break
        case .ever: conditions.append("quotations + reported > 0")
        case .never: conditions.append("quotations + reported = 0")
        case .oneOutlet: conditions.append("quotedOutlets = 1")
        }
        let condition = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
        return "SELECT id FROM entity\(condition) ORDER BY \(isByKind ? "kind, " : "")\(terms), key"
    }

    /// What they are ordered by.
    private var terms: String {
        let (falling, rising) = isReversed ? ("", " DESC") : (" DESC", "")
        return switch order {
        case .name: "nameKey\(rising)"
        case .count: "mentions\(falling), nameKey"
        case .articles: "articles\(falling), nameKey"
        case .quoted: "quotations\(falling), nameKey"
        case .reported: "reported\(falling), nameKey"
        case .outlets: "outlets\(falling), nameKey"
        case .first: "firstDate = 0, firstDate\(rising), nameKey"
        case .last: "lastDate = 0, lastDate\(falling), nameKey"
        case .kind: "kind\(rising), mentions DESC, nameKey"
        }
    }
}
