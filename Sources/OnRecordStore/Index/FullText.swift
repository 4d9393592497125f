import OnRecordCore

/// The words of an article as the full-text index takes them: folded, so that case, accents and the shape of marks do not
/// matter.
struct FullText: Sendable {
    let title: String
    let outlet: String
    let body: String
    /// The words of its quotations.
    let quotes: String

    /// The words of the article `row` with the text `text`, in which `findings` were found. From what the index keeps of an
    /// article it comes out as it did at first: an entry of the index can only be deleted by saying it again.
    init(_ row: ArticleRow, text: ArticleText, findings: ArticleFindings) {
        title = Self.folded(Array((row.title ?? "").utf8))
        outlet = Self.folded(Array((row.outlet ?? "").utf8))
        body = Self.folded(text.utf8)
        quotes = Self.folded(Array(findings.said.flatMap(\.words).map { text[$0] }.joined(separator: "\n").utf8))
    }

    /// A NUL would end the text for SQLite.
    private static func folded(_ bytes: [UInt8]) -> String {
        String(decoding: FoldedText.bytes(of: bytes).map { $0 == 0 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
