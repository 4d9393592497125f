import OnRecordCore

/// What the index keeps of one article beside its row: the text, what was found in it, what was wrong with its file.
struct ArticleContent: Sendable {
    let text: ArticleText
    let findings: ArticleFindings
    /// Whether the file gave text.
    let isReadable: Bool
    /// What was wrong with the file itself, such as its encoding.
    let fileIssues: [ParseIssue]

    /// What `packed(_:)` has packed, with the bytes of the text.
    init(packed: [UInt8], text: [UInt8]) {
        var reader = ByteReader(packed)
        isReadable = reader.number() != 0
        fileIssues = reader.list(ParseIssue.init)
        findings = ArticleFindings(from: &reader)
        self.text = ArticleText(String(decoding: text, as: UTF8.self))
    }

    /// All of it but the text, in few bytes.
    static func packed(_ article: StoredArticle) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(article.isReadable ? 1 : 0)
        writer.write(article.fileIssues) { $0.write($1) }
        article.findings.write(to: &writer)
        return writer.bytes
    }

    /// The article called `name`, its paragraphs read again, without an analysis.
    func read(name: String) -> AnnotatedDocument {
        AnnotatedDocument(
            document: isReadable ? DocumentReader().read(text, name: name) : annotated(name: name).document)
    }

    /// The article called `name`, analysed again.
    func annotated(name: String) -> AnnotatedDocument {
        guard isReadable else {
            return AnnotatedDocument(
                document: Document(name: name, text: text, zones: [], paragraphs: [], issues: fileIssues))
        }
        return Analyzer().analyze(DocumentReader().read(text, name: name, issues: fileIssues))
    }
}
