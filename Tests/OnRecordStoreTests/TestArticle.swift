import OnRecordCore

/// An analysed article made by hand from its words.
struct TestArticle {
    /// Where a mark of the quotation `words` was found, and who says it.
    struct Quote {
        let words: String
        let speaker: String?
        let repeats: Int?

        init(_ words: String, by speaker: String? = nil, repeats: Int? = nil) {
            self.words = words
            self.speaker = speaker
            self.repeats = repeats
        }
    }

    var name = "a.txt"
    var title: String?
    var outlet: String?
    /// Year, month, day.
    var published: [Int]?
    var updated: [Int]?
    var text = ""
    /// The names of persons, each mentioned wherever its words stand.
    var people: [String] = []
    var quotes: [Quote] = []
    var kind = EntityKind.person
    var roles: [String: [String]] = [:]

    /// The article as the analysis would give it.
    var annotated: AnnotatedDocument {
        let whole = ArticleText([title, text].compactMap { $0 }.joined(separator: "\n\n"))
        let nowhere = TextSpan(0, 0)
        let document = Document(
            name: name, text: whole, zones: [],
            paragraphs: [
                Paragraph(span: title == nil ? whole.span : TextSpan(bodyStart, whole.utf8.count), zone: .body)
            ],
            title: title.map { TextSpan(0, $0.utf8.count) }, outlet: outlet.map { Outlet(name: $0, span: nowhere) },
            published: published.map { DateStamp(year: $0[0], month: $0[1], day: $0[2], span: nowhere) },
            updated: updated.map { DateStamp(year: $0[0], month: $0[1], day: $0[2], span: nowhere) })
        let mentions = people.indices.flatMap { index in
            spans(of: people[index], in: whole).map { Mention(span: $0, kind: .proper, entity: index) }
        }.sorted { $0.span < $1.span }
        return AnnotatedDocument(
            document: document, mentions: mentions, entities: entities(mentions), quotations: quotations(whole))
    }

    private var bodyStart: Int { (title?.utf8.count ?? -2) + 2 }

    private func entities(_ mentions: [Mention]) -> [Entity] {
        people.indices.map { index in
            let own = mentions.indices.filter { mentions[$0].entity == index }
            return Entity(
                kind: kind, name: people[index], mentions: own, representative: own.first ?? 0,
                roles: (roles[people[index]] ?? []).map { Role(name: $0, span: TextSpan(0, 0)) })
        }
    }

    private func quotations(_ whole: ArticleText) -> [Quotation] {
        quotes.compactMap { quote in
            guard let words = spans(of: quote.words, in: whole).first else { return nil }
            let speaker = quote.speaker.map { name in
                Speaker(
                    mention: spans(of: name, in: whole).first, entity: people.firstIndex(of: name), name: name,
                    form: name == "he" ? .pronoun(.masculine) : .name)
            }
            return Quotation(
                segments: [.init(words: words, marked: TextSpan(words.start - 1, words.end + 1))], kind: .direct,
                attribution: speaker.map { Attribution(speaker: $0, cue: nil, rule: .cueAfter, confidence: 1) },
                repeats: quote.repeats)
        }
    }

    private func spans(of words: String, in text: ArticleText) -> [TextSpan] {
        let words = Array(words.utf8)
        return text.utf8.indices.filter { text.utf8[$0...].starts(with: words) }
            .map { TextSpan($0, $0 + words.count) }
    }
}
