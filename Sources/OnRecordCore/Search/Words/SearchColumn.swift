import OnRecordLanguage
import OnRecordText

/// A part of an article that can be searched separately. Each word of an article is in one of the first three; those of
/// the outlet's name and of quotations are also in one of the others.
public enum SearchColumn: String, Sendable, CaseIterable {
    /// The headline.
    case title
    /// The body and the deck.
    case body
    /// Bylines, datelines, captions, boilerplate.
    case rest
    /// The publication's name.
    case outlet
    /// The words of quotations, including repeated ones.
    case quotes

    /// The spans of the column in the article, in text order.
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

    /// Whether successive stretches of the column are unrelated, so that no phrase may cross from one to the next.
    var isParted: Bool { self != .body }

    /// A word that cannot be typed, placed between unrelated stretches. The index treats it as a word, like all of
    /// Unicode's category Co.
    static let barrier = "\u{E000}"

    /// The column's text as indexed: folded, with its stretches separated.
    public func indexedText(of article: AnnotatedDocument) -> String {
        var text: [UInt8] = []
        let separator = Array((isParted ? " \(Self.barrier) " : " ").utf8)
        var divided: [UInt8] = []
        for part in parts(of: article) {
            if !text.isEmpty { text += separator }
            text += FoldedText.bytes(of: part)
            for words in DividedWords.joined(in: part) {
                divided += Array(" \(Self.barrier) ".utf8) + words.joined(separator: [UInt8(ascii: " ")])
            }
        }
        text += divided
        // SQLite would end the text at a NUL.
        return String(decoding: text.map { $0 == 0 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
