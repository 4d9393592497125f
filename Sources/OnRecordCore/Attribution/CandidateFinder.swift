/// Finds who may say a quotation: whoever is named in its sentence, speaks before or after it, or is named near it.
struct CandidateFinder {
    private let article: AnnotatedDocument
    private let quotation: Int
    private let span: TextSpan
    /// The one who is given as the speaker already.
    private let given: Int?

    /// The most candidates that are of use to a reader.
    private static let most = 3

    init(article: AnnotatedDocument, quotation: Int, except given: Int?) {
        self.article = article
        self.quotation = quotation
        self.given = given
        span = article.quotations[quotation].span
    }

    /// The candidates, the likeliest first.
    func candidates() -> [Candidate] {
        var found: [Candidate] = []
        for candidate in inSentence + speaker(of: neighbour(before: true), "speaker of the quotation before")
            + inParagraph(0, "named in the same paragraph") + inParagraph(-1, "named in the paragraph before")
            + speaker(of: neighbour(before: false), "speaker of the quotation after")
        where !found.contains(where: { $0.entity == candidate.entity }) { found.append(candidate) }
        return Array(found.prefix(Self.most))
    }

    // MARK: Named near it

    private var inSentence: [Candidate] {
        let around = article.sentences.filter { $0.overlaps(span) }
        guard let first = around.first, let last = around.last else { return [] }
        return named(in: first.union(last), "named in the same sentence")
    }

    /// Those named in the paragraph that stands `offset` from that of the quotation.
    private func inParagraph(_ offset: Int, _ reason: String) -> [Candidate] {
        guard let own = paragraph(of: span), article.document.paragraphs.indices.contains(own + offset) else {
            return []
        }
        return named(in: article.document.paragraphs[own + offset].span, reason)
    }

    private func paragraph(of span: TextSpan) -> Int? {
        article.document.paragraphs.lastIndex { $0.span.start <= span.start }
    }

    /// Those whom the article's own words name in `place`: before the quotation, the nearest first, then behind it.
    private func named(in place: TextSpan, _ reason: String) -> [Candidate] {
        let mentions = article.mentions.filter { mention in
            place.contains(mention.span) && maySpeak(mention.entity)
                && !article.quotations.contains { quotation in
                    quotation.segments.contains { $0.marked.overlaps(mention.span) }
                }
        }
        let before = mentions.filter { $0.span.end <= span.start }.reversed()
        let after = mentions.filter { $0.span.start >= span.start }
        return (before + after).map { Candidate(entity: $0.entity, mention: $0.span, reason: reason) }
    }

    // MARK: Speaking near it

    /// How many paragraphs may part a quotation from its neighbour.
    private static let reach = 2

    private func neighbour(before: Bool) -> Int? {
        let other = before ? quotation - 1 : quotation + 1
        guard article.quotations.indices.contains(other), let own = paragraph(of: span),
            let paragraph = paragraph(of: article.quotations[other].span), abs(paragraph - own) <= Self.reach
        else { return nil }
        return other
    }

    private func speaker(of quotation: Int?, _ reason: String) -> [Candidate] {
        guard let quotation, let speaker = article.attribution(of: quotation)?.speaker, let entity = speaker.entity,
            let mention = speaker.mention, maySpeak(entity)
        else { return [] }
        return [Candidate(entity: entity, mention: mention, reason: reason)]
    }

    // MARK: Who may

    private func maySpeak(_ entity: Int) -> Bool {
        guard entity != given, article.entities.indices.contains(entity) else { return false }
        let candidate = article.entities[entity]
        guard candidate.kind == .person || candidate.kind == .organisation else { return false }
        switch article.attribution(of: quotation)?.speaker.name.lowercased() {
        case "he": return candidate.kind == .person && candidate.gender != .feminine
        case "she": return candidate.kind == .person && candidate.gender != .masculine
        default: return true
        }
    }
}
