import GRDB

/// Which entities of an article are otherwise than when entities were last joined.
///
/// A corrected line leaves most of an article's entities as they were. Joined again, a name that is in every second
/// article would have all of these read and written.
struct ChangedCandidates {
    /// The blocks of those that have come or changed.
    private(set) var blocks: [Int] = []
    /// The indices in the article of those that are what they were.
    private(set) var kept: Set<Int> = []

    /// What has changed in the article numbered `article`.
    init(of article: Int, in db: Database) throws {
        func candidates(_ sql: String) throws -> [StoredCandidate] {
            try db.row(sql, [article]).map { StoredCandidate.unpacked($0.bytes(0), article: article) } ?? []
        }
        let former = try candidates("SELECT former FROM pending WHERE article = ?")
        for (index, stored) in try candidates("SELECT packed FROM candidate WHERE article = ?").enumerated() {
            if former.indices.contains(index), stored.joins(like: former[index]) {
                kept.insert(index)
            } else {
                blocks += stored.candidate.blocks.map(StoredCandidate.blockNumber)
            }
        }
    }
}
