import Foundation
import OnRecordText
import TestSupport
import Testing

@testable import OnRecordLanguage

/// An article with all that is to be found in it, from a file of `Articles`.
///
/// Lines that do not start with a space are the article, each a paragraph. What is found in a paragraph stands below it,
/// and what is found of each entity at the end:
///
///     “We must act,” Ed Royce said. He told reporters that the vote would be close.
///       “We must act,” | Ed Royce | said
///       ~ the vote would be close | Ed Royce [He] | told
///       Ed Royce PERSON; He = Ed Royce
///     ...
///       Ed Royce: 2 mentions, masculine; Rep.
///
/// A quotation is given by its segments, its speaker, in brackets the words that name the speaker where these are others,
/// and its cue; `~` marks what is reported indirectly, `x` what stands in quotation marks without being speech.
///
/// The articles of `Articles/Pages` are read as the program reads a file, with title, byline and captions; the zone of a
/// line that is not of the body stands below it:
///
///     The House Votes
///       [title]
struct AnnotatedArticle: CustomTestStringConvertible {
    /// The path of its file in the folder of articles.
    let name: String
    /// The lines of its file.
    let lines: [String]

    var testDescription: String { name }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Articles")

    /// All articles, those of the folder and those of its pages.
    static func all() throws -> [AnnotatedArticle] {
        try ["", "Pages/"].flatMap { part in
            try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)
                .filter { $0.hasSuffix(".txt") }.sorted().map { part + $0 }
        }.map {
            let text = try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
            return AnnotatedArticle(name: $0, lines: text.split(separator: "\n").map(String.init))
        }
    }

    /// The lines as the analysis would have them.
    var found: [String] {
        let own = lines.filter { !$0.hasPrefix(" ") }
        let isPage = name.hasPrefix("Pages/")
        let gap = isPage ? "\n\n" : "\n"
        let source = own.joined(separator: gap)
        let article =
            isPage
            ? Analyzer().analyze(DocumentReader().read(ArticleText(source), name: name))
            : BracketedText(source).analysed
        var start = 0
        let below = own.flatMap { line in
            let span = TextSpan(start, start + line.utf8.count)
            start = span.end + gap.utf8.count
            return [line] + (article.zoneLines(in: span) + article.lines(in: span)).map { "  " + $0 }
        }
        return below + article.entityLines.map { "  " + $0 }
    }

    /// Writes what the analysis finds into the file, for a person to read line by line.
    func record() throws {
        try (found.joined(separator: "\n") + "\n").write(
            to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
    }
}

extension AnnotatedDocument {
    fileprivate func zoneLines(in line: TextSpan) -> [String] {
        document.zones.filter { $0.kind != .body && line.contains($0.span) }.map { "[\($0.kind.rawValue)]" }
    }

    fileprivate func lines(in paragraph: TextSpan) -> [String] {
        let text = document.text
        let said = quotations.filter { paragraph.contains($0.segments[0].marked) }.map { quotation in
            let words = quotation.segments.map { text[$0.marked] }.joined(separator: " ")
            guard quotation.repeats == nil else { return "\(words) | repeats" }
            guard let attribution = quotation.attribution else { return "\(words) | nobody" }
            return "\(words) | \(named(attribution.speaker)) | \(attribution.cue.map { text[$0] } ?? "-")"
        }
        let reported = indirect.filter { paragraph.contains($0.content) }.map {
            "~ \(text[$0.content]) | \(named($0.speaker)) | \(text[$0.cue])"
        }
        let other = scareQuotes.filter { paragraph.contains($0.words) }.map { "x \(text[$0.words])" }
        let names = mentions.indices.filter { paragraph.contains(mentions[$0].span) }.map { index in
            let words = text[mentions[index].span]
            let entity = entities[mentions[index].entity]
            return entity.mentions.first == index
                ? "\(words) \(entity.isNamed ? entity.kind.rawValue : entity.kind.rawValue.lowercased())"
                    + (words == entity.name ? "" : " = \(entity.name)")
                : "\(words) = \(entity.name)"
        }
        return said + reported + other + (names.isEmpty ? [] : [names.joined(separator: "; ")])
    }

    fileprivate var entityLines: [String] {
        entities.filter { $0.mentions.count > 1 || !$0.roles.isEmpty }.map { entity in
            let roles = entity.roles.map(\.name).joined(separator: ", ")
            return "\(entity.name): \(entity.mentions.count) mentions, \(entity.gender)"
                + (roles.isEmpty ? "" : "; \(roles)")
        }
    }

    private func named(_ speaker: Speaker) -> String {
        guard let mention = speaker.mention else { return speaker.name }
        let words = document.text[mention]
        return words == speaker.name ? words : "\(speaker.name) [\(words)]"
    }
}
