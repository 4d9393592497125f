import OnRecordText

/// Finds possible speakers of a quotation: those named in its sentence or near it, and the speakers of the quotations
/// before and after it.
struct CandidateFinder {
    private let article: AnnotatedDocument
    private let quotation: Int
    private let span: TextSpan
    /// The entity already given as the speaker.
    private let given: Int?

    /// The most candidates worth showing.
    private static let most = 3

    init(article: AnnotatedDocument, quotation: Int, except given: Int?) {
        self.article = article
        self.quotation = quotation
        self.given = given
        span = article.quotations[quotation].span
    }

    /// The candidates, the most likely first.
    func candidates() -> [Candidate] {
        var found: [Candidate] = []
        func add(_ candidates: [Candidate]) {
            for candidate in candidates where found.count < Self.most {
                if !found.contains(where: { $0.entity == candidate.entity }) { found.append(candidate) }
            }
        }
        add(antecedents)
        add(inSentence)
        add(speaker(of: neighbour(before: true), .previousSpeaker))
        if found.count < Self.most { add(inParagraph(0, .sameParagraph)) }
        if found.count < Self.most { add(inParagraph(-1, .previousParagraph)) }
        add(speaker(of: neighbour(before: false), .nextSpeaker))
        return found
    }

    /// Whom the speaker's pronoun or description may denote besides.
    private var antecedents: [Candidate] {
        guard let words = article.attribution(of: quotation)?.speaker.mention else { return [] }
        let start = article.mentions.partitionPoint { $0.span.start >= words.start }
        let mention = article.mentions[start...].prefix { $0.span.start == words.start }.first { $0.span == words }
        guard let rival = mention?.rival, maySpeak(article.mentions[rival].entity) else { return [] }
        return [
            Candidate(
                entity: article.mentions[rival].entity, mention: article.mentions[rival].span, reason: .antecedent)
        ]
    }

    // MARK: Named near it

    private var inSentence: [Candidate] {
        let start = article.sentences.partitionPoint { $0.end > span.start }
        let around = article.sentences[start...].prefix { $0.start < span.end }
        guard let first = around.first, let last = around.last else { return [] }
        return named(in: first.union(last), .sameSentence)
    }

    /// The candidates named in the paragraph at `offset` from that of the quotation.
    private func inParagraph(_ offset: Int, _ reason: Candidate.Reason) -> [Candidate] {
        guard let own = paragraph(of: span), article.document.paragraphs.indices.contains(own + offset) else {
            return []
        }
        return named(in: article.document.paragraphs[own + offset].span, reason)
    }

    private func paragraph(of span: TextSpan) -> Int? {
        let paragraphs = article.document.paragraphs
        let next = paragraphs.partitionPoint { $0.span.start > span.start }
        return next > 0 ? next - 1 : nil
    }

    /// The candidates that the article's own words name in `place`: those before the quotation, the nearest first, then
    /// those after it.
    private func named(in place: TextSpan, _ reason: Candidate.Reason) -> [Candidate] {
        // A paragraph may be a whole book.
        let near = TextSpan(max(place.start, span.start - Self.farthest), min(place.end, span.end + Self.farthest))
        let start = article.mentions.partitionPoint { $0.span.start >= near.start }
        let mentions = article.mentions[start...].prefix { $0.span.start < near.end }.filter { mention in
            near.contains(mention.span) && maySpeak(mention.entity) && !isQuoted(mention.span)
        }
        let before = mentions.filter { $0.span.end <= span.start }.reversed()
        let after = mentions.filter { $0.span.start >= span.start }
        return (before + after).map { Candidate(entity: $0.entity, mention: $0.span, reason: reason) }
    }

    /// Whether a quotation contains a part of `span`. Binary searches: a quotation may have as many segments as its file
    /// has paragraphs.
    private func isQuoted(_ span: TextSpan) -> Bool {
        let next = article.quotations.partitionPoint { $0.span.start >= span.end }
        guard next > 0 else { return false }
        let segments = article.quotations[next - 1].segments
        let after = segments.partitionPoint { $0.marked.start >= span.end }
        return after > 0 && segments[after - 1].marked.overlaps(span)
    }

    /// How far from the quotation a candidate may be named, in bytes.
    private static let farthest = 2000

    // MARK: Speaking near it

    /// The most paragraphs between a quotation and its neighbour.
    private static let reach = 2

    private func neighbour(before: Bool) -> Int? {
        let other = before ? quotation - 1 : quotation + 1
        guard article.quotations.indices.contains(other), let own = paragraph(of: span),
            let paragraph = paragraph(of: article.quotations[other].span), abs(paragraph - own) <= Self.reach
        else { return nil }
        return other
    }

    private func speaker(of quotation: Int?, _ reason: Candidate.Reason) -> [Candidate] {
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
        switch article.attribution(of: quotation)?.speaker.form {
        case .pronoun(.masculine): return candidate.kind == .person && candidate.gender != .feminine
        case .pronoun(.feminine): return candidate.kind == .person && candidate.gender != .masculine
        default: return true
        }
    }
}
