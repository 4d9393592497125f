import Foundation
import OnRecordLanguage
import OnRecordText
import TestSupport

extension SeedGold {
    /// `seeds.json` as it is written.
    struct File: Decodable {
        let articles: [WrittenArticle]
    }

    /// An article of `seeds.json`, its words not yet found in the text.
    struct WrittenArticle: Decodable {
        struct WrittenZone: Decodable {
            let kind: String
            let text: String
        }

        struct WrittenQuotation: Decodable {
            let kind: String
            let segments: [String]
            let speaker: String?
            let accept: [String]?
            let mention: String?
            let cue: String?
            let repeats: Int?
        }

        struct WrittenPerson: Decodable {
            let name: String
            let forms: [String]
            let meant: String?
        }

        struct WrittenReference: Decodable {
            let words: String
            let context: String
            let person: String
        }

        let file: String
        let title: String?
        let outlet: String?
        let published: String?
        let updated: String?
        let zones: [WrittenZone]
        let quotations: [WrittenQuotation]
        let people: [WrittenPerson]
        let references: [WrittenReference]

        /// The article with the words found in the text of its file.
        func located() throws -> Article {
            let url = Repository.root.appending(path: "seeds").appending(path: file)
            let text = ArticleText(String(decoding: try Data(contentsOf: url), as: UTF8.self))
            var finder = WordFinder(text: text, file: file)
            return Article(
                file: file, text: text, title: title, outlet: outlet, published: published, updated: updated,
                zones: try locatedZones(in: text),
                quotations: try quotations.map { try $0.located(by: &finder) },
                people: people.map { Person(name: $0.name, forms: $0.forms, meant: $0.meant) },
                references: try references.map { try $0.located(in: WordFinder(text: text, file: file)) })
        }

        private func locatedZones(in text: ArticleText) throws -> [Zone] {
            var finder = WordFinder(text: text, file: file)
            return try zones.map { zone in
                guard let kind = Zone.Kind(rawValue: zone.kind) else { throw Missing(words: zone.kind, file: file) }
                return Zone(kind, try finder.next(zone.text))
            }
        }
    }
}

extension SeedGold.WrittenArticle.WrittenQuotation {
    fileprivate func located(by finder: inout WordFinder) throws -> SeedGold.Quotation {
        let segments = try segments.map { try finder.next($0) }
        let whole = segments[0].union(segments[segments.count - 1])
        return SeedGold.Quotation(
            kind: kind, segments: segments, speaker: speaker, accept: accept ?? speaker.map { [$0.lowercased()] } ?? [],
            mention: try mention.map { try finder.nearest($0, to: whole, outside: segments) },
            cue: try cue.map { try finder.nearest($0, to: whole, outside: segments) }, repeats: repeats)
    }
}

extension SeedGold.WrittenArticle.WrittenReference {
    fileprivate func located(in finder: WordFinder) throws -> SeedGold.Reference {
        var finder = finder
        let context = try finder.next(context)
        let count = words.utf8.count
        let isFirst = self.context.hasPrefix(words)
        let span =
            isFirst ? TextSpan(context.start, context.start + count) : TextSpan(context.end - count, context.end)
        return SeedGold.Reference(span: span, person: person)
    }
}
