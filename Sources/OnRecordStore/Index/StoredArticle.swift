import OnRecordCore

/// An analysed article in the form in which the index takes it. Made on the threads that analyse, so that the one that writes
/// only writes.
struct StoredArticle: Sendable {
    let path: ArticlePath
    let stamp: FileStamp
    /// Of the file's bytes.
    let hash: Int64
    /// Its row; the id in it means nothing yet.
    let row: ArticleRow
    /// What was wrong with the file itself.
    let fileIssues: [ParseIssue]
    /// Whether the file gave text.
    let isReadable: Bool
    let text: ArticleText
    let findings: ArticleFindings
    let statements: [StoredStatement]
    let candidates: [StoredCandidate]
    let fullText: FullText
    /// Its words, each once.
    let words: [String]

    init(
        _ article: AnnotatedDocument, path: ArticlePath, stamp: FileStamp, hash: Int64, fileIssues: [ParseIssue] = [],
        isReadable: Bool = true
    ) {
        self.path = path
        self.stamp = stamp
        self.hash = hash
        self.fileIssues = fileIssues
        self.isReadable = isReadable
        row = ArticleRow(article, id: ArticleID(0))
        text = article.document.text
        findings = ArticleFindings(article)
        statements = StoredStatement.all(in: article)
        candidates = StoredCandidate.all(in: article, row: row)
        fullText = FullText(article)
        words = fullText.words
    }

    /// The date that orders it as one number: 20180528; 0 where it is unknown.
    var date: Int { row.dateNumber }

    /// The title and the outlet for orders: folded; what is unknown comes last.
    var titleKey: [UInt8] { Self.key(row.title) }
    var outletKey: [UInt8] { Self.key(row.outlet) }

    static func key(_ text: String?) -> [UInt8] {
        let folded = FoldedText.bytes(of: Array((text ?? "").utf8))
        return folded.isEmpty ? [0xFF] : folded
    }
}
