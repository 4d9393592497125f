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

    /// The most rows of a section: of what is said, and of the others.
    static let (mostSaid, mostRows) = (8, 24)

    /// The profile.
    var page: Page {
        let entity = profile.entity
        let sections: [(heading: String, count: Int, rows: [Page.Row])] = [
            ("Possibly", candidates.count, candidates.map(row)),
            ("Quotations", said.count, said.rows.map(row) + more(said, "quotations", record)),
            ("Reported speech", reported.count, reported.rows.map(row) + more(reported, "reports", record)),
            ("Titles and offices", profile.titles.count, profile.titles.map(row(title:))),
            ("Names as printed", profile.names.count, profile.names.map(row(name:))),
            ("By month", months.count, months),
            ("By outlet", profile.outlets.count, outlets),
            ("Quoted in the same articles", profile.companions.count, companions),
            (
                "Articles", entity.articleCount,
                members.map(row)
                    + more((members, entity.articleCount), "articles", articles)
            ),
        ]
        let rows = sections.flatMap { section -> [Page.Row] in
            guard !section.rows.isEmpty else { return [] }
            let isLinked = [record, articles].contains(section.rows.last?.target)
            let most = isLinked ? section.rows.count : Self.mostRows
            let rest = section.rows.count - most
            return [.init(text: section.heading, detail: "\(section.count)", isHeading: true)]
                + section.rows.prefix(most) + (rest > 0 ? [.init(text: "and \(rest) more")] : [])
        }
        return Page(.entity(subject), title: entity.name, summary: summary, rows: rows)
    }

    private var subject: SelectedEntity { SelectedEntity(id: profile.entity.id, name: profile.entity.name) }
    private var record: Page.Row.Target { .record(.speaker(subject)) }
    private var articles: Page.Row.Target { .search("about:\"\(subject.name.replacing("\"", with: ""))\"") }

    private var summary: String {
        let entity = profile.entity
        let counts = [
            entity.kind.noun, plural(entity.mentionCount, "mention"), plural(entity.quotationCount, "quotation"),
            "in \(plural(entity.articleCount, "article"))",
        ]
        return counts.joined(separator: "  ")
    }

    // MARK: Rows

    private func row(_ statement: StatementRow) -> Page.Row {
        let isReported = statement.kind == .reported
        let date = statement.date.map { $0.inWords + ", " } ?? ""
        return Page.Row(
            text: (isReported ? "┊ " : "") + statement.shownWords,
            detail: "\(date)\(statement.article.outlet ?? statement.article.shownTitle), line \(statement.line)",
            reason: "\(statement.level.rawValue), \(Certainty(statement.confidence).words)",
            target: .place(
                statement.article.id, isReported ? .mention(statement.span) : .quotation(statement.index)))
    }

    /// The row that leads to all of what only the first rows are shown of.
    private func more<Row>(
        _ part: (rows: [Row], count: Int), _ noun: String, _ target: Page.Row.Target
    ) -> [Page.Row] {
        part.count > part.rows.count ? [.init(text: "all \(part.count) \(noun)", target: target)] : []
    }

    private func row(title: EntityProfile.Entry) -> Page.Row {
        Page.Row(
            text: title.text, detail: title.count > 1 ? "\(title.count)×" : "",
            target: .place(title.article, .named(title.text, entity: title.entity)))
    }

    private func row(name: EntityProfile.Entry) -> Page.Row {
        let own = name.reasons.filter { $0 != MentionReason.fullestName.rawValue }
        return Page.Row(
            text: name.text,
            detail: "\(name.count)×" + (name.articleCount > 1 ? " in \(name.articleCount) articles" : ""),
            reason: own.isEmpty ? "the fullest name in its article" : "merged because: \(own.joined(separator: ", "))",
            target: .place(name.article, .named(name.text, entity: name.entity)))
    }

    private var months: [Page.Row] {
        let counts = profile.entity.overview?.months.counts ?? []
        let largest = counts.map(\.count).max() ?? 0
        return counts.reversed().map { entry in
            Page.Row(
                text: MonthCounts.words(of: entry.month), detail: Bar.number(entry.count),
                bar: (entry.count, largest))
        }
    }

    private var outlets: [Page.Row] {
        let largest = profile.outlets.first?.count ?? 0
        return profile.outlets.map { outlet in
            Page.Row(
                text: outlet.text,
                detail: Bar.number(outlet.count) + Bar.right(plural(outlet.articleCount, "article"), 14),
                bar: (outlet.count, largest),
                target: .place(outlet.article, .named(profile.entity.name, entity: outlet.entity)))
        }
    }

    private var companions: [Page.Row] {
        profile.companions.map { companion in
            Page.Row(
                text: companion.entity.name, detail: plural(companion.articleCount, "article"),
                target: .entity(SelectedEntity(id: companion.entity.id, name: companion.entity.name)))
        }
    }

    private func row(_ member: MemberRow) -> Page.Row {
        let said = member.quotationCount > 0 ? ", " + plural(member.quotationCount, "quotation") : ""
        return Page.Row(
            text: member.articleTitle, detail: plural(member.mentionCount, "mention") + said, reason: member.reason,
            target: .place(member.article, .named(member.name, entity: member.entity)))
    }

    private func row(_ candidate: EntityRow) -> Page.Row {
        Page.Row(
            text: candidate.name,
            detail: "\(plural(candidate.mentionCount, "mention")) in \(plural(candidate.articleCount, "article"))",
            target: .entity(SelectedEntity(id: candidate.id, name: candidate.name)))
    }
}
