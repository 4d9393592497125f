import OnRecordCore

/// A row of the reader: a line of a paragraph, or the blank row after it.
struct TextRow: Hashable, Sendable {
    /// The paragraph's index.
    let paragraph: Int
    /// The line's index in the paragraph; the number of its lines for the blank row.
    let line: Int
    /// What of the text the row shows; empty for the blank row.
    let span: TextSpan
    /// Whether it is the blank row after the paragraph.
    let isGap: Bool

    /// The text position that stands for the row.
    var anchor: Int { span.start }

    /// Whether it stands above `other`.
    func isAbove(_ other: TextRow) -> Bool { (paragraph, line) < (other.paragraph, other.line) }

    /// Whether the row shows words of `span`, or is the blank row inside of it.
    func touches(_ span: TextSpan) -> Bool {
        isGap ? span.start < self.span.start && self.span.start < span.end : self.span.overlaps(span)
    }
}
