/// Reads the text of an article into a `Document`: paragraphs, zones, title, outlet and dates.
public struct DocumentReader: Sendable {
    /// A reader.
    public init() {}

    /// The document in `text`, which was read from the file `name`.
    public func read(_ text: ArticleText, name: String, issues: [ParseIssue] = []) -> Document {
        var paragraphs: [Paragraph] = []
        var start = 0
        for end in text.utf8.indices where text.utf8[end] == UInt8(ascii: "\n") {
            if end > start { paragraphs.append(Paragraph(span: TextSpan(start, end), zone: .body)) }
            start = end + 1
        }
        if text.utf8.count > start { paragraphs.append(Paragraph(span: TextSpan(start, text.utf8.count), zone: .body)) }
        return Document(
            name: name, text: text, zones: paragraphs.map { Zone($0.zone, $0.span) }, paragraphs: paragraphs,
            issues: issues)
    }
}
