import OnRecordCore

/// An entity of one article as the index keeps it for the join over the corpus.
struct StoredCandidate: Sendable {
    let candidate: JoinCandidate
    /// How many quotations its article gives to it; pull quotes that repeat other words are not counted.
    let quotationCount: Int
    /// How often its article reports what it says without quotation marks.
    let reportedCount: Int
    /// The date of its article, as `StoredArticle.date`.
    let date: Int
    /// A number that stands for its article's outlet; 0 where that is unknown.
    let outlet: Int

    /// The entities of `article`, whose row is `row`, in their order.
    static func all(in article: AnnotatedDocument, row: ArticleRow) -> [StoredCandidate] {
        var quotations = [Int](repeating: 0, count: article.entities.count)
        for quotation in article.quotations where quotation.repeats == nil {
            if let speaker = quotation.attribution?.speaker.entity, quotations.indices.contains(speaker) {
                quotations[speaker] += 1
            }
        }
        var reported = [Int](repeating: 0, count: article.entities.count)
        for speech in article.indirect {
            if let speaker = speech.speaker.entity, reported.indices.contains(speaker) { reported[speaker] += 1 }
        }
        let outlet = row.outlet.map { number(of: StoredArticle.key($0)) } ?? 0
        return JoinCandidate.candidates(in: article, document: 0).enumerated().map { index, candidate in
            StoredCandidate(
                candidate: candidate, quotationCount: quotations[index], reportedCount: reported[index],
                date: row.dateNumber, outlet: outlet)
        }
    }

    /// `candidates`, packed. Before each one stand its blocks, so that those not wanted are skipped unread.
    static func packed(_ candidates: [StoredCandidate]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(candidates) { writer, stored in
            writer.write(stored.candidate.blocks.map(blockNumber)) { $0.write($1) }
            var own = ByteWriter()
            stored.candidate.write(to: &own)
            own.write(stored.quotationCount)
            own.write(stored.reportedCount)
            own.write(stored.date)
            own.write(stored.outlet)
            writer.write(own.bytes)
        }
        return writer.bytes
    }

    /// What `packed(_:)` has packed of the article numbered `article`: those whose index and blocks `isWanted`
    /// accepts.
    static func unpacked(
        _ bytes: [UInt8], article: Int, where isWanted: (_ index: Int, _ blocks: [Int]) -> Bool = { _, _ in true }
    ) -> [StoredCandidate] {
        var candidates: [StoredCandidate] = []
        forEach(in: bytes) { index, blocks, rest in
            guard isWanted(index, blocks) else { return }
            var reader = ByteReader(Array(rest))
            candidates.append(
                StoredCandidate(
                    candidate: JoinCandidate(EntityReference(document: article, entity: index), from: &reader),
                    quotationCount: reader.number(), reportedCount: reader.number(), date: reader.number(),
                    outlet: reader.number()))
        }
        return candidates
    }

    /// Calls `body` with the index, the blocks and the packed rest of each candidate in `bytes`.
    static func forEach(
        in bytes: [UInt8], _ body: (_ index: Int, _ blocks: [Int], _ rest: ArraySlice<UInt8>) throws -> Void
    ) rethrows {
        var reader = ByteReader(bytes)
        for index in 0..<reader.count() {
            let blocks = reader.list { $0.number() }
            try body(index, blocks, reader.slice())
        }
    }

    /// Whether its article's entities come out the same if it takes the place of `other`.
    func joins(like other: StoredCandidate) -> Bool {
        (quotationCount, reportedCount, date, outlet)
            == (other.quotationCount, other.reportedCount, other.date, other.outlet)
            && candidate.joins(like: other.candidate)
    }

    /// The number that stands for the block `name`. Two names with one number are only joined together more often than need be.
    static func blockNumber(_ name: String) -> Int { number(of: Array(name.utf8)) }

    private static func number(of bytes: [UInt8]) -> Int {
        Int(truncatingIfNeeded: ContentHash.hash(bytes) & Int64.max)
    }
}
