/// How a citation is written: text with fields such as {speaker}, which articles fill in.
///
/// `[[, {outlet}]]` is left out where a field in it is empty, and `[[{a}||{b}]]` takes the first part whose fields all have
/// something; such parts do not hold others. `{{` and `}}` are braces. A date may be written in four ways: `{date}` by ISO 8601,
/// `{date:us}` "May 28, 2018", `{date:ap}` with the abbreviations of the AP, `{date:uk}` "28 May 2018".
public struct CitationTemplate: Hashable, Sendable {
    /// What is wrong with a template.
    public struct Mistake: Error, CustomStringConvertible {
        /// In words.
        public let description: String
    }

    /// In which language text from articles must not be taken for markup.
    public enum Escaping: Hashable, Sendable {
        case none, markdown, wiki
    }

    /// A part of a template.
    private enum Part: Hashable {
        case text(String)
        case field(CitationField, DateStyle)
        case group([[Part]])
    }

    private let parts: [Part]
    private let escaping: Escaping

    /// Reads `text`; throws what is wrong with it.
    public init(_ text: String, escaping: Escaping = .none) throws(Mistake) {
        self.escaping = escaping
        var parser = CitationTemplateParser(text)
        parts = try Self.parts(from: parser.pieces())
    }

    private static func parts(from pieces: [CitationTemplateParser.Piece]) throws(Mistake) -> [Part] {
        var parts: [Part] = []
        for piece in pieces {
            switch piece {
            case .text(let text): parts.append(.text(text))
            case .field(let name): parts.append(try field(name))
            case .group(let ways):
                var own: [[Part]] = []
                for way in ways { own.append(try Self.parts(from: way)) }
                parts.append(.group(own))
            }
        }
        return parts
    }

    private static func field(_ name: String) throws(Mistake) -> Part {
        let words = name.split(separator: ":", maxSplits: 1).map(String.init)
        guard let field = words.first.flatMap(CitationField.init) else {
            throw Mistake(
                description: "there is no field {\(name)}; the fields are "
                    + CitationField.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", "))
        }
        guard words.count > 1 else { return .field(field, .iso) }
        guard field.isDate, let style = DateStyle(rawValue: words[1]) else {
            throw Mistake(description: "{\(name)}: only dates have a style, one of iso, us, ap, uk")
        }
        return .field(field, style)
    }

    /// `citation` as the template writes it, each line ended. No control character is in it but the ends of lines.
    public func text(_ citation: Citation) -> String {
        let lines = filled(parts, citation).text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { VisibleSigns.shown(String($0)) + "\n" }.joined()
    }

    /// The text of `parts`, and whether none of its fields is empty.
    private func filled(_ parts: [Part], _ citation: Citation) -> (text: String, isWhole: Bool) {
        var (text, isWhole) = ("", true)
        for part in parts {
            switch part {
            case .text(let own): text += own
            case .field(let field, let style):
                let value = field.value(of: citation, style)
                text += escaped(value)
                isWhole = isWhole && !value.isEmpty
            case .group(let ways):
                text += ways.lazy.map { filled($0, citation) }.first(where: \.isWhole)?.text ?? ""
            }
        }
        return (text, isWhole)
    }

    private func escaped(_ value: String) -> String {
        switch escaping {
        case .none: value
        case .markdown: value.escapedForMarkdown
        case .wiki: value.map(Self.escapedForWiki).joined()
        }
    }

    /// A character that neither ends a template nor begins a link, a tag or a comment.
    private static func escapedForWiki(_ character: Character) -> String {
        switch character {
        case "|": "{{!}}"
        case "{": "&#123;"
        case "}": "&#125;"
        case "[": "&#91;"
        case "]": "&#93;"
        case "<": "&lt;"
        case _ where character.isNewline: " "
        default: String(character)
        }
    }
}
