import OnRecordCore
import OnRecordStore

/// Writes the profile of an entity: what it is quoted as saying first, then where, with whom and under which names.
struct EntityPageWriter {
    /// What all articles have of it.
    let profile: EntityProfile
    /// The first of its quotations, and how many there are.
    let said: (rows: [StatementRow], count: Int)
    /// The first of its reported speech, and how much there is.
    let reported: (rows: [StatementRow], count: Int)
    /// The first of the entities of its articles.
    let members: [MemberRow]
    /// Who it may be, where that is open.
    let candidates: [EntityRow]

    /// So many rows of a section are shown: of what is said, and of the others.
    static let (mostSaid, mostRows) = (8, 24)

    private static let barCells = 12

    /// The profile.
    var page: EntityPage {
        let entity = profile.entity
        let sections: [(heading: String, count: Int, rows: [EntityPage.Row])] = [
            ("Possibly", candidates.count, candidates.map(row)),
            ("Quotations", said.count, said.rows.map(row) + more(said, "quotations", .record)),
            ("Reported speech", reported.count, reported.rows.map(row) + more(reported, "reports", .record)),
            ("Titles and offices", profile.titles.count, profile.titles.map(row(title:))),
            ("Names as printed", profile.names.count, profile.names.map(row(name:))),
            ("By month", months.count, months),
            ("By outlet", profile.outlets.count, outlets),
            ("Quoted in the same articles", profile.companions.count, companions),
            (
                "Articles", entity.articleCount,
                members.map(row)
                    + more((members, entity.articleCount), "articles", .articles)
            ),
        ]
        let rows = sections.flatMap { section -> [EntityPage.Row] in
            guard !section.rows.isEmpty else { return [] }
            let isLinked = section.rows.last?.target == .record || section.rows.last?.target == .articles
            let most = isLinked ? section.rows.count : Self.mostRows
            let rest = section.rows.count - most
            return [.init(text: section.heading, detail: "\(section.count)", isHeading: true)]
                + section.rows.prefix(most) + (rest > 0 ? [.init(text: "and \(rest) more")] : [])
        }
        return EntityPage(
            entity: SelectedEntity(id: entity.id, name: entity.name), summary: summary, rows: rows)
    }

    private var summary: String {
        let entity = profile.entity
        let counts = [
            entity.kind.noun, plural(entity.mentionCount, "mention"), plural(entity.quotationCount, "quotation"),
            "in \(plural(entity.articleCount, "article"))",
        ]
        return counts.joined(separator: "  ")
    }

    // MARK: Rows

    private func row(_ statement: StatementRow) -> EntityPage.Row {
        let isReported = statement.kind == .reported
        let date = statement.date.map { $0.inWords + ", " } ?? ""
        return EntityPage.Row(
            text: (isReported ? "┊ " : "") + statement.shownWords,
            detail: "\(date)\(statement.article.outlet ?? statement.article.shownTitle), line \(statement.line)",
            reason: "\(statement.level.rawValue), \(Certainty(statement.confidence).words)",
            target: .place(
                statement.article.id, isReported ? .mention(statement.span) : .quotation(statement.index)))
    }

    /// The row that leads to all of what only the first rows are shown of.
    private func more<Row>(
        _ part: (rows: [Row], count: Int), _ noun: String, _ target: EntityPage.Row.Target
    ) -> [EntityPage.Row] {
        part.count > part.rows.count ? [.init(text: "all \(part.count) \(noun)", target: target)] : []
    }

    private func row(title: EntityProfile.Entry) -> EntityPage.Row {
        EntityPage.Row(
            text: title.text, detail: title.count > 1 ? "\(title.count)×" : "",
            target: .place(title.article, .named(title.text, entity: title.entity)))
    }

    private func row(name: EntityProfile.Entry) -> EntityPage.Row {
        let own = name.reasons.filter { $0 != MentionReason.fullestName.rawValue }
        return EntityPage.Row(
            text: name.text,
            detail: "\(name.count)×" + (name.articleCount > 1 ? " in \(name.articleCount) articles" : ""),
            reason: own.isEmpty ? "the fullest name in its article" : "merged because: \(own.joined(separator: ", "))",
            target: .place(name.article, .named(name.text, entity: name.entity)))
    }

    private var months: [EntityPage.Row] {
        let counts = profile.entity.overview?.months.counts ?? []
        let largest = counts.map(\.count).max() ?? 0
        return counts.reversed().map { entry in
            EntityPage.Row(text: MonthCounts.words(of: entry.month), detail: bar(entry.count, of: largest))
        }
    }

    private var outlets: [EntityPage.Row] {
        let largest = profile.outlets.first?.count ?? 0
        return profile.outlets.map { outlet in
            EntityPage.Row(
                text: outlet.text,
                detail: "\(plural(outlet.articleCount, "article"))  " + bar(outlet.count, of: largest),
                target: .place(outlet.article, .named(profile.entity.name, entity: outlet.entity)))
        }
    }

    private var companions: [EntityPage.Row] {
        profile.companions.map { companion in
            EntityPage.Row(
                text: companion.entity.name, detail: plural(companion.articleCount, "article"),
                target: .entity(SelectedEntity(id: companion.entity.id, name: companion.entity.name)))
        }
    }

    private func row(_ member: MemberRow) -> EntityPage.Row {
        let said = member.quotationCount > 0 ? ", " + plural(member.quotationCount, "quotation") : ""
        return EntityPage.Row(
            text: member.articleTitle, detail: plural(member.mentionCount, "mention") + said, reason: member.reason,
            target: .place(member.article, .named(member.name, entity: member.entity)))
    }

    private func row(_ candidate: EntityRow) -> EntityPage.Row {
        EntityPage.Row(
            text: candidate.name,
            detail: "\(plural(candidate.mentionCount, "mention")) in \(plural(candidate.articleCount, "article"))",
            target: .entity(SelectedEntity(id: candidate.id, name: candidate.name)))
    }

    /// A bar of constant width, and the number.
    private func bar(_ count: Int, of largest: Int) -> String {
        let bar = Bar.across(count, of: largest, cells: Self.barCells)
        let number = "\(count)"
        return bar + String(repeating: " ", count: max(0, Self.barCells - bar.count) + max(1, 7 - number.count))
            + number
    }
}
