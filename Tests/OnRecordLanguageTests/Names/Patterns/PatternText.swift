import TestSupport

@testable import OnRecordLanguage
@testable import OnRecordText

/// A text and the names that the patterns find in it.
struct PatternText {
    private let text: TokenizedText
    private let found: [NameMention]

    init(_ source: String) {
        text = TokenizedText(BracketedText(source).document)
        found = NamePatterns.names(in: text, isOrdinary: NameModel.shared.isOrdinary)
    }

    /// The names of one kind, in text order.
    func names(_ kind: EntityKind) -> [String] { found.filter { $0.kind == kind }.map { text.string($0.tokens) } }

    /// The names of all kinds, in text order.
    var all: [String] { found.map { text.string($0.tokens) } }
}
