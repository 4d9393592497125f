import GRDB
import OnRecordCore

/// Writes entities of the corpus into the tables that keep them.
final class EntityTable {
    private let db: Database
    /// The numbers of the entities written so far.
    private(set) var written: Set<Int> = []
    private var reasons: [String: Int] = [:]

    /// More roles of one entity than anybody reads.
    private static let roleLimit = 24

    init(_ db: Database) throws {
        self.db = db
        let rows = try db.rows("SELECT words, id FROM reason")
        while let row = try rows.next() { reasons[try row.decode(atIndex: 0)] = row.int(1) }
    }

    /// Writes the entities that `candidates` make when they are joined. One that is known by its key keeps its number.
    func join(_ candidates: [StoredCandidate]) throws {
        var stored: [EntityReference: StoredCandidate] = [:]
        stored.reserveCapacity(candidates.count)
        for candidate in candidates { stored[candidate.candidate.reference] = candidate }
        for entity in CorpusJoiner().join(candidates.map(\.candidate)) where entity.isNamed {
            try write(entity, members: entity.members.compactMap { stored[$0.reference] })
        }
    }

    private func write(_ entity: CorpusEntity, members: [StoredCandidate]) throws {
        let roles = Self.roles(of: members)
        let summary = EntitySummary(of: members)
        var packedRoles = ByteWriter()
        packedRoles.write(roles) { $0.write($1) }
        let id = try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    INSERT INTO entity (key, kind, name, nameKey, mentions, quotations, articles, roles, aliases, reported,
                        outlets, quotedOutlets, firstDate, lastDate, months)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, name = excluded.name, nameKey = excluded.nameKey,
                        mentions = excluded.mentions, quotations = excluded.quotations, articles = excluded.articles,
                        roles = excluded.roles, aliases = excluded.aliases, reported = excluded.reported,
                        outlets = excluded.outlets, quotedOutlets = excluded.quotedOutlets,
                        firstDate = excluded.firstDate, lastDate = excluded.lastDate, months = excluded.months
                    RETURNING id
                    """),
            arguments: [
                entity.key.withoutNUL, EntityKind.allCases.firstIndex(of: entity.kind) ?? 0, entity.name.withoutNUL,
                Self.nameKey(entity.name), summary.mentions, summary.quotations,
                Set(members.map(\.candidate.reference.document)).count, packedRoles.bytes.blob, summary.aliases,
                summary.reported, summary.outlets, summary.quotedOutlets, summary.firstDate, summary.lastDate,
                summary.months.packed.blob,
            ])
        guard let id, written.insert(id).inserted else { return }
        try db.insert(
            "INSERT INTO member", columns: 6,
            zip(entity.members, members).flatMap { member, stored in
                [
                    id, member.reference.document, member.reference.entity, try number(ofReason: member.reason),
                    stored.candidate.mentionCount, stored.quotationCount,
                ]
            })
        try db.insert(
            "INSERT OR IGNORE INTO block", columns: 2,
            Set(members.flatMap(\.candidate.blocks)).flatMap { [StoredCandidate.blockNumber($0), id] })
    }

    /// The roles that `members` have, those of most articles first, else in the order of letters: the numbers of the articles,
    /// and so the order of `members`, differ from index to index.
    private static func roles(of members: [StoredCandidate]) -> [String] {
        var counts: [String: Int] = [:]
        for role in members.lazy.flatMap(\.candidate.roles) { counts[role, default: 0] += 1 }
        let roles = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        return Array(roles.prefix(roleLimit))
    }

    /// Takes out what is known of the entity with the number `id`, but for its row.
    func deleteMembers(of id: Int) throws {
        try db.run("DELETE FROM member WHERE entity = ?", [id])
        try db.run("DELETE FROM block WHERE entity = ?", [id])
    }

    /// Takes out the entity with the number `id`, and notes `other`, which it turned out to be.
    func delete(_ id: Int, successor other: Int?) throws {
        try db.run("DELETE FROM entity WHERE id = ?", [id])
        guard let other else { return }
        try db.run("INSERT OR REPLACE INTO successor VALUES (?, ?)", [id, other])
        try db.run("UPDATE successor SET other = ? WHERE other = ?", [other, id])
    }

    /// The words of `name` in folded form with a space before each.
    static func nameKey(_ name: String) -> String {
        let folded = FoldedText.string(of: name)
        var key: [UInt8] = []
        key.reserveCapacity(folded.utf8.count + 1)
        var isInWord = false
        for byte in folded.utf8 {
            // Characters know what is a letter in other scripts, at many times the cost.
            guard byte < 0x80 else {
                return folded.split { !$0.isLetter && !$0.isNumber }.map { " " + $0 }.joined()
            }
            let isWord = Letters.isASCIILetter(byte) || Letters.isDigit(byte)
            if isWord, !isInWord { key.append(UInt8(ascii: " ")) }
            if isWord { key.append(byte) }
            isInWord = isWord
        }
        return String(decoding: key, as: UTF8.self)
    }

    private func number(ofReason words: String) throws -> Int {
        if let number = reasons[words] { return number }
        try db.run("INSERT INTO reason (words) VALUES (?)", [words])
        let number = Int(db.lastInsertedRowID)
        reasons[words] = number
        return number
    }
}

extension String {
    /// The text without NULs, which would end it for SQLite.
    var withoutNUL: String { utf8.contains(0) ? String(filter { $0 != "\0" }) : self }
}
