import GRDB
import OnRecordCore

/// Reads articles of the index for what a query is answered by in them.
struct HitReader {
    private let root: QueryNode
    private let db: Database
    private let given: [AnnotatedDocument]
    private let patterns: PatternCache
    /// The entities of the corpus that the names of the query mean.
    private let meant: [NamePattern: Set<Int>]

    /// Reads for `root`, whose regular expressions are `patterns`; articles `given` analysed are not read from the index.
    init(_ root: QueryNode, _ db: Database, given: [AnnotatedDocument], patterns: PatternCache) throws {
        self.root = root
        self.db = db
        self.given = given
        self.patterns = patterns
        var meant: [NamePattern: Set<Int>] = [:]
        for name in root.names { meant[name] = try EntityNames(db: db).entities(named: name) }
        self.meant = meant
    }

    /// What there is of it in `article`, which is numbered `id`.
    func finding(in article: AnnotatedDocument, numbered id: Int) throws -> HitFinder.Finding {
        HitFinder(root, facts: try facts(of: id)).finding(in: article)
    }

    /// What there is of it in the article numbered `id`, read from the index and analysed only if the query asks for what
    /// the analysis finds; `nil` where it is gone.
    func finding(in id: Int) throws -> HitFinder.Finding? { try article(id).map { try finding(in: $0, numbered: id) } }

    /// The first hit in the article numbered `id` that its title, which lists show anyway, does not hold; the first in the
    /// title if there is no other.
    func snippet(of id: Int) throws -> SearchHit? {
        guard let article = try article(id) else { return nil }
        let hits = try finding(in: article, numbered: id).hits
        let hit = hits.first { article.document.title?.contains($0) != true } ?? hits.first
        return hit.map { SearchHit($0, in: article.document.text, of: ArticleID(id)) }
    }

    /// The sentences of the article numbered `id` that have hits.
    func passages(of id: Int) throws -> [HitPassage] {
        guard let article = try article(id) else { return [] }
        let hits = try finding(in: article, numbered: id).hits
        return HitPassage.passages(of: hits, in: article, ArticleID(id))
    }

    private func article(_ id: Int) throws -> AnnotatedDocument? {
        if given.indices.contains(id) { return given[id] }
        guard let content = try ArticleTable(db: db).content(id),
            let path = try db.row("SELECT path FROM article WHERE id = ?", [id])
        else { return nil }
        let name = FilePath(bytes: ArticlePath(bytes: path.bytes(0)).relative).shown
        return root.needsAnalysis ? content.annotated(name: name) : content.read(name: name)
    }

    private func facts(of id: Int) throws -> DocumentFacts {
        let own = try members(of: id)
        let inArticle = DocumentFacts().entities
        let (meant, patterns) = (meant, patterns)
        return DocumentFacts(
            entities: { name, article in
                let wanted = meant[name] ?? []
                let joined = own.filter { wanted.contains($0.entity) }.map(\.local)
                // What has just come is not joined yet.
                return own.isEmpty ? inArticle(name, article) : Set(joined)
            }, matches: { patterns.matches(of: $0, in: $1) })
    }

    private func members(of id: Int) throws -> [(local: Int, entity: Int)] {
        guard !meant.isEmpty else { return [] }
        let rows = try db.rows("SELECT local, entity FROM member WHERE article = ?", [id])
        var members: [(local: Int, entity: Int)] = []
        while let row = try rows.next() { members.append((row.int(0), row.int(1))) }
        return members
    }
}

extension QueryNode {
    /// The names that it looks for.
    fileprivate var names: [NamePattern] {
        switch self {
        case .said(let name), .about(let name): [name]
        default: parts.flatMap(\.names)
        }
    }

    /// Whether the text and its paragraphs are not enough to answer it.
    var needsAnalysis: Bool {
        switch self {
        case .said, .about, .kind, .sure: true
        case .words(_, let scope), .near(_, _, let scope), .pattern(_, let scope): scope == .quotes
        default: parts.contains(where: \.needsAnalysis)
        }
    }
}
