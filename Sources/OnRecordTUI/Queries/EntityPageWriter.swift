import OnRecordCore
import OnRecordStore

/// Gathers from articles what the page of an entity says.
struct EntityPageWriter {
    /// So many of the articles that mention it are read for its page.
    static let mostMembers = 60
    /// So many rows of one section are shown.
    private static let mostRows = 40

    private struct Form {
        var count = 0
        var articles: Set<ArticleID> = []
        var reasons: [String] = []
        let target: EntityPage.Row.Target
        let line: Int
    }

    private let entity: SelectedEntity
    private let memberCount: Int
    private var kind: EntityKind?
    private var mentions = 0
    private var forms: [String: Form] = [:]
    private var roles: [EntityPage.Row] = []
    private var said: [EntityPage.Row] = []
    private var reported: [EntityPage.Row] = []
    private var about: [EntityPage.Row] = []
    private var articles: [EntityPage.Row] = []

    init(entity: SelectedEntity, memberCount: Int) {
        self.entity = entity
        self.memberCount = memberCount
    }

    /// Adds what `content`, where the entity is `members`, has of it.
    mutating func add(_ content: AnnotatedDocument, _ article: ArticleID, members: [MemberRow]) {
        let own = Set(members.map(\.entity).filter(content.entities.indices.contains))
        guard let first = own.min(), let title = members.first?.articleTitle else { return }
        kind = kind ?? content.entities[first].kind
        let found = content.mentions.filter { own.contains($0.entity) }
        mentions += found.count
        let joined = members.map(\.reason).first { !$0.isEmpty }
        for mention in found where mention.kind == .proper { add(mention, of: content, article, joined: joined) }
        addRoles(of: own, in: content, article, title: title)
        addQuotations(of: own, found: found, in: content, article, title: title)
        addIndirectSpeech(of: own, in: content, article, title: title)
        guard let place = found.first else { return }
        articles.append(
            .init(
                text: title, detail: "\(plural(found.count, "mention")), line \(content.line(of: place.span))",
                reason: joined ?? "",
                target: .place(article, .mention(place.span))))
    }

    /// Adds a form of the name. One that is the fullest of its article, and not of all, is there for why that article's
    /// entity was `joined`.
    private mutating func add(
        _ mention: Mention, of content: AnnotatedDocument, _ article: ArticleID, joined: String?
    ) {
        let words = content.words(mention.span)
        let place = Form(
            target: .place(article, .mention(mention.span)), line: content.line(of: mention.span))
        forms[words, default: place].count += 1
        forms[words]?.articles.insert(article)
        let isFullest = mention.reason == .fullestName && words != entity.name
        if let reason = isFullest ? joined : mention.reason?.rawValue, forms[words]?.reasons.contains(reason) == false {
            forms[words]?.reasons.append(reason)
        }
    }

    private mutating func addRoles(
        of own: Set<Int>, in content: AnnotatedDocument, _ article: ArticleID, title: String
    ) {
        var seen: Set<String> = []
        let all = own.sorted().flatMap { content.entities[$0].roles }.sorted { $0.span < $1.span }
        for role in all where seen.insert(role.name).inserted {
            roles.append(
                .init(
                    text: role.name, detail: "line \(content.line(of: role.span)), \(title)",
                    target: .place(article, .mention(role.span))))
        }
    }

    private mutating func addQuotations(
        of own: Set<Int>, found: [Mention], in content: AnnotatedDocument, _ article: ArticleID, title: String
    ) {
        for (index, quotation) in content.quotations.enumerated() where quotation.repeats == nil {
            let speaker = content.attribution(of: index)?.speaker
            let isOwn = speaker?.entity.map(own.contains) == true
            let isAbout = found.contains { mention in
                quotation.segments.contains { $0.words.overlaps(mention.span) }
            }
            guard isOwn || isAbout else { continue }
            let words = "“" + quotation.segments.map { content.words($0.words) }.joined(separator: " … ") + "”"
            let row = EntityPage.Row(
                text: isOwn ? words : (speaker.map { "\($0.name): " } ?? "") + words,
                detail: "line \(content.line(of: quotation.span)), \(title)",
                reason: isOwn ? content.attribution(of: index)?.rule.wording ?? "" : "",
                target: .place(article, .quotation(index)))
            if isOwn { said.append(row) } else { about.append(row) }
        }
    }

    private mutating func addIndirectSpeech(
        of own: Set<Int>, in content: AnnotatedDocument, _ article: ArticleID, title: String
    ) {
        for speech in content.indirect where speech.speaker.entity.map(own.contains) == true {
            reported.append(
                .init(
                    text: "\(content.words(speech.cue)): \(content.words(speech.content))",
                    detail: "line \(content.line(of: speech.content)), \(title)", reason: speech.rule.wording,
                    target: .place(article, .mention(speech.content))))
        }
    }

    /// The page, which names `candidates` where it may be several.
    func page(candidates: [EntityRow]) -> EntityPage {
        let may = candidates.map { row in
            EntityPage.Row(
                text: row.name,
                detail: "\(plural(row.mentionCount, "mention")) in \(plural(row.articleCount, "article"))",
                target: .entity(SelectedEntity(id: row.id, name: row.name)))
        }
        let sections: [(String, [EntityPage.Row])] = [
            ("Possibly", may), ("Names as printed", names), ("Titles and offices", roles), ("Quotations", said),
            ("Reported speech", reported), ("Mentioned in quotations", about), ("Articles", articles),
        ]
        let rows = sections.flatMap { heading, rows -> [EntityPage.Row] in
            guard !rows.isEmpty else { return [] }
            let more = rows.count - Self.mostRows
            return [.init(text: heading, detail: "\(rows.count)", isHeading: true)] + rows.prefix(Self.mostRows)
                + (more > 0 ? [.init(text: "and \(more) more")] : [])
        }
        return EntityPage(entity: entity, summary: summary, rows: rows)
    }

    private var summary: String {
        let isPart = memberCount > articles.count && articles.count >= Self.mostMembers
        let counts = [
            kind?.noun ?? "", plural(mentions, "mention"), plural(said.count, "quotation"),
            isPart ? "in \(articles.count) of \(memberCount) articles" : "in \(plural(articles.count, "article"))",
        ]
        return counts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private var names: [EntityPage.Row] {
        // The fullest name first, the others by how often they are printed.
        forms.sorted { left, right in
            let (isFirst, isSecond) = (left.key == entity.name, right.key == entity.name)
            if isFirst != isSecond { return isFirst }
            return (right.value.count, left.key) < (left.value.count, right.key)
        }.map { words, form in
            let own = form.reasons.filter { $0 != MentionReason.fullestName.rawValue }
            let isFullest = !form.reasons.isEmpty && own.isEmpty
            return EntityPage.Row(
                text: words,
                detail: form.count == 1
                    ? "line \(form.line)" : "\(form.count) times in \(plural(form.articles.count, "article"))",
                reason: isFullest
                    ? "the fullest name in its article"
                    : own.isEmpty ? "" : "merged because: \(own.joined(separator: ", "))",
                target: form.target)
        }
    }
}

extension AnnotatedDocument {
    fileprivate func words(_ span: TextSpan) -> String { document.text.words(span) }

    fileprivate func line(of span: TextSpan) -> Int { document.text.lineNumber(at: span.start) }
}

extension EntityKind {
    /// What one such thing is called.
    fileprivate var noun: String {
        switch self {
        case .person: "person"
        case .organisation: "organisation"
        case .place: "place"
        case .legislation: "legislation"
        case .work: "work"
        case .event: "event"
        }
    }
}
