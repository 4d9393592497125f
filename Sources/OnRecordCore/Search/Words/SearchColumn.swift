import OnRecordLanguage
import OnRecordText

/// A part of an article that is searched by itself. Every word of an article stands in one of the first three; those of
/// its outlet's name and of its quotations stand in another besides.
public enum SearchColumn: String, Sendable, CaseIterable {
    /// The headline.
    case title
    /// The article itself.
    case body
    /// Bylines, datelines, captions, boilerplate.
    case rest
    /// The publication's name.
    case outlet
    /// The words of quotations, repeated ones too.
    case quotes

    /// Where the column's text stands in the article, in the order of the text.
    public func spans(in article: AnnotatedDocument) -> [TextSpan] {
        let document = article.document
        return switch self {
        case .title: Self.title(of: document)
        case .body: document.paragraphs.filter { $0.zone == .body || $0.zone == .deck }.map(\.span)
        case .rest:
            document.paragraphs.filter { $0.zone != .body && $0.zone != .deck && $0.zone != .title }.map(\.span)
        case .outlet: (document.outlet?.span).map { [$0] } ?? []
        case .quotes: article.quotations.flatMap { $0.segments.map(\.words) }
        }
    }

    private static func title(of document: Document) -> [TextSpan] {
        let lines = document.paragraphs.filter { $0.zone == .title }.map(\.span)
        guard let title = document.title, !lines.contains(where: { $0.contains(title) }) else { return lines }
        return [title] + lines
    }

    private func parts(of article: AnnotatedDocument) -> [[UInt8]] {
        if self == .outlet { return [Array((article.document.outlet?.name ?? "").utf8)] }
        return spans(in: article).map { Array(article.document.text.utf8[$0.range]) }
    }

    /// Whether one stretch of the column has nothing to do with the next, so that no phrase runs over its end.
    var isParted: Bool { self != .body }

    /// A word that nobody types and that stands between stretches which have nothing to do with each other. The index
    /// takes it for a word, as it does everything of Unicode's category Co.
    static let barrier = "\u{E000}"

    /// The column's text in the form that an index of words holds: folded, the stretches parted by blanks.
    public func indexedText(of article: AnnotatedDocument) -> String {
        var text: [UInt8] = []
        let separator = Array((isParted ? " \(Self.barrier) " : " ").utf8)
        for part in parts(of: article) {
            if !text.isEmpty { text += separator }
            text += FoldedText.bytes(of: part)
        }
        // A NUL would end the text for SQLite.
        return String(decoding: text.map { $0 == 0 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
