import OnRecordCore
import OnRecordStore

/// The record of the fixtures: that of an index of the same articles, which knows the same entities by other numbers.
extension FixtureStore {
    func prepare(_ listing: RecordListing, _ interruption: SearchInterruption) -> Bool { !interruption.isInterrupted }

    func prepareFilters() { index.prepareFilters() }

    func statementCount(in listing: RecordListing) -> Int { index.statementCount(in: known(listing)) }

    func statements(in listing: RecordListing, window: Range<Int>) -> [StatementRow] {
        index.statements(in: known(listing), window: window).map { row in
            StatementRow(
                id: row.id, article: row.article, kind: row.kind, index: row.index, span: row.span,
                segments: row.segments, words: row.words, speaker: row.speaker,
                entity: row.entity.flatMap { entity(known: $0, in: row.article.id) }, standing: row.standing,
                level: row.level, confidence: row.confidence, cue: row.cue, mention: row.mention,
                paragraph: row.paragraph, line: row.line)
        }
    }

    func position(of statement: StatementID, in listing: RecordListing) -> Int? {
        index.position(of: statement, in: known(listing))
    }

    func statement(_ number: Int, isReported: Bool, of article: ArticleID) -> StatementID? {
        index.statement(number, isReported: isReported, of: article)
    }

    func groups(in listing: RecordListing, around window: Range<Int>) -> [RowGroup] {
        index.groups(in: known(listing), around: window)
    }

    func months(of listing: ArticleListing) -> MonthCounts { index.months(of: listing) }

    func months(of listing: RecordListing) -> MonthCounts { index.months(of: known(listing)) }

    func voices(in listing: RecordListing, most: Int) -> Voices { index.voices(in: known(listing), most: most) }

    func quotedWhere(in listing: RecordListing, speakers: Int, outlets: Int) -> QuotedWhere {
        index.quotedWhere(in: known(listing), speakers: speakers, outlets: outlets)
    }

    func overview(outlets: Int) -> CorpusOverview {
        var overview = index.overview(outlets: outlets)
        // The index has an article without text before these.
        overview.articleCount -= 1
        overview.undatedCount -= 1
        return overview
    }

    func text(of article: ArticleID, in span: TextSpan) -> String? { index.text(of: article, in: span) }

    func profile(of entity: EntityID) -> EntityProfile? {
        guard
            let row = entities(in: EntityListing(isByKind: false), window: 0..<Int.max).first(where: { $0.id == entity }
            ), let known = known(entity), let profile = index.profile(of: known)
        else {
            return nil
        }
        return EntityProfile(
            entity: row, names: profile.names, titles: profile.titles, outlets: profile.outlets,
            companions: profile.companions)
    }

    /// `listing`, its speaker by the number that the index has for it.
    private func known(_ listing: RecordListing) -> RecordListing {
        guard let speaker = listing.speaker else { return listing }
        var listing = listing
        listing.speaker = known(speaker) ?? EntityID(-1)
        return listing
    }

    /// The number that the index has for `entity`.
    private func known(_ entity: EntityID) -> EntityID? {
        let places = articles.flatMap { article in
            article.corpusEntities.indices.filter { article.corpusEntities[$0] == entity }.map { (article.row.id, $0) }
        }
        return places.first.map { index.corpusEntities(in: $0.0)[$0.1] }
    }

    private func entity(known: EntityID, in article: ArticleID) -> EntityID? {
        guard let own = articles.first(where: { $0.row.id == article }) else { return nil }
        return index.corpusEntities(in: article).firstIndex(of: known).map { own.corpusEntities[$0] }
    }
}
