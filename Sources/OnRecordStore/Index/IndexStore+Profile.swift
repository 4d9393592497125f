import GRDB
import OnRecordCore

extension IndexStore {
    /// What the corpus knows of an entity; `nil` where it has no name or no longer exists.
    public func profile(of entity: EntityID) -> EntityProfile? {
        database.read(or: nil) { db in
            let id = try current(entity, in: db)
            guard let row = try entityRow(id, in: db) else { return nil }
            var tally = ProfileTally()
            let members = try db.rows(
                """
                SELECT member.article, local, words, member.mentions, article.row, candidate.packed
                FROM member JOIN reason ON reason.id = member.reason JOIN article ON article.id = member.article
                JOIN candidate ON candidate.article = member.article
                WHERE entity = ? ORDER BY path, local
                """, [id.number])
            while let member = try members.next() {
                let (article, local) = (ArticleID(member.int(0)), member.int(1))
                let stored = StoredCandidate.unpacked(member.bytes(5), article: article.number) { own, _ in own == local
                }
                guard let own = stored.first?.candidate else { continue }
                let outlet = ArticleRow(member.bytes(4), id: article, path: "").outlet
                tally.add(
                    own, in: article, reason: try member.decode(atIndex: 2), outlet: outlet, mentions: member.int(3))
            }
            return EntityProfile(
                entity: row, names: tally.names.entries, titles: tally.titles.entries, outlets: tally.outlets.entries,
                companions: try companions(of: id, in: db))
        }
    }

    /// So many of those who are quoted in the same articles are told.
    private static let mostCompanions = 40

    private func companions(of id: EntityID, in db: Database) throws -> [EntityProfile.Companion] {
        let rows = try db.rows(
            """
            SELECT entity, COUNT(DISTINCT article) FROM member
            WHERE article IN (SELECT article FROM member WHERE entity = ?) AND quotations > 0 AND entity <> ?
            GROUP BY entity ORDER BY 2 DESC, entity LIMIT ?
            """, [id.number, id.number, Self.mostCompanions])
        var companions: [EntityProfile.Companion] = []
        while let row = try rows.next() {
            guard let entity = try entityRow(EntityID(row.int(0)), in: db) else { continue }
            companions.append(.init(entity: entity, articleCount: row.int(1)))
        }
        return companions.sorted { ($1.articleCount, $0.entity.name) < ($0.articleCount, $1.entity.name) }
    }
}

/// Counts what the members of an entity have of it.
private struct ProfileTally {
    /// Counts of words in the order in which they came.
    struct Counts {
        private var indices: [String: Int] = [:]
        private var all:
            [(text: String, count: Int, articles: Int, last: ArticleID, first: (ArticleID, Int), reasons: [String])] =
                []

        mutating func add(_ text: String, _ count: Int, in article: ArticleID, _ entity: Int, reason: String = "") {
            guard count > 0, !text.isEmpty else { return }
            let key = text.lowercased()
            guard let index = indices[key] else {
                indices[key] = all.count
                all.append((text, count, 1, article, (article, entity), reason.isEmpty ? [] : [reason]))
                return
            }
            all[index].count += count
            if all[index].last != article { all[index].articles += 1 }
            all[index].last = article
            if !reason.isEmpty, !all[index].reasons.contains(reason) { all[index].reasons.append(reason) }
        }

        /// The most frequent first.
        var entries: [EntityProfile.Entry] {
            all.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.map {
                EntityProfile.Entry(
                    text: $0.text, count: $0.count, articleCount: $0.articles, article: $0.first.0,
                    entity: $0.first.1, reasons: $0.reasons)
            }
        }
    }

    private(set) var (names, titles, outlets) = (Counts(), Counts(), Counts())

    mutating func add(
        _ candidate: JoinCandidate, in article: ArticleID, reason: String, outlet: String?, mentions: Int
    ) {
        let local = candidate.reference.entity
        names.add(candidate.name, candidate.nameCount, in: article, local, reason: reason)
        for form in candidate.forms {
            names.add(form.text, form.count, in: article, local, reason: form.reason.rawValue)
        }
        for office in candidate.offices { titles.add(office, 1, in: article, local) }
        if let outlet { outlets.add(outlet, mentions, in: article, local) }
    }
}
