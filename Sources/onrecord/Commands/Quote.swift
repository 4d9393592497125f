import OnRecordCore
import OnRecordStore

/// One quotation, or piece of indirect speech, as it is printed.
struct Quote {
    /// Where it stands, its words and its speaker.
    let row: QuotationRow
    /// Its article.
    let article: ArticleRow
    /// The path to open the article by.
    let path: String
    /// "direct", "mixed" or "indirect".
    let kind: String
    /// The words that attribute it.
    let cue: String?
    /// The rule that decided who is quoted.
    let rule: String?
    /// How sure that rule is, from 0 to 1.
    let confidence: Double?
    /// The words beside it that stand for its speaker, perhaps only a pronoun.
    let mention: String?
    /// Why its speaker is unknown; `nil` if the speaker is known.
    let why: String?
    /// Who else may have said it, the likeliest first, if the speaker is unknown or uncertain.
    let candidates: [PossibleSpeaker]
    /// The names of its speaker: over the corpus, and in the article.
    let speakers: [String]

    /// Whether it is given without quotation marks.
    var isIndirect: Bool { kind == Self.indirect }
    /// How likely the speaker is right.
    var level: CertaintyLevel { CertaintyLevel(confidence: confidence ?? 0, standing: row.standing) }
    /// That in a word; `nil` if no speaker is known.
    var sure: String? { level == .unknown ? nil : level.rawValue }

    private static let indirect = "indirect"
}

extension Quote {
    /// The quotation of `row`, in `article` of `corpus`, which has `lines`.
    init(_ row: QuotationRow, of article: ArticleRow, in corpus: LoadedCorpus, _ lines: LineIndex) {
        // The number comes from the index; only where that is damaged is there no such quotation.
        let annotated = corpus.store.annotatedDocument(article.id).flatMap {
            $0.quotations.indices.contains(row.quotation) ? $0 : nil
        }
        let quotation = annotated?.quotations[row.quotation]
        let attribution = annotated?.attribution(of: row.quotation)
        self.init(
            row: row, article: article, path: corpus.path(of: article.id), kind: quotation?.kind.rawValue ?? "",
            cue: attribution?.cue.flatMap { annotated?.document.text[$0] }, rule: attribution?.rule.wording,
            confidence: attribution?.confidence,
            mention: attribution?.speaker.mention.flatMap { annotated?.document.text[$0] },
            why: annotated?.whyUnattributed(row.quotation),
            candidates: annotated.map { PossibleSpeaker.of(row.quotation, in: $0, lines) } ?? [],
            speakers: [row.speaker, row.standing.isAttributed ? attribution?.speaker.name : nil].compactMap { $0 })
    }

    /// The indirect speech of `row`, in `article` of `corpus`.
    init?(indirect row: QuotationRow, of article: ArticleRow, in corpus: LoadedCorpus) {
        guard let annotated = corpus.store.annotatedDocument(article.id),
            annotated.indirect.indices.contains(row.quotation)
        else { return nil }
        let speech = annotated.indirect[row.quotation]
        let words = annotated.document.text
        self.init(
            row: row, article: article, path: corpus.path(of: article.id), kind: Self.indirect, cue: words[speech.cue],
            rule: speech.rule.wording, confidence: speech.confidence, mention: speech.speaker.mention.map { words[$0] },
            why: row.speaker == nil ? "nothing says who “\(speech.speaker.name)” is" : nil, candidates: [],
            speakers: [row.speaker, row.standing.isAttributed ? speech.speaker.name : nil].compactMap { $0 })
    }

    /// Calls `body` with each of the quotations of `article`, and of its indirect speech where that is asked for, in the
    /// order of the text. One at a time: each takes more memory than its words.
    static func forEach(of article: ArticleRow, in corpus: LoadedCorpus, withIndirect: Bool, _ body: (Quote) -> Void) {
        let lines = LineIndex(corpus.store.annotatedDocument(article.id)?.document.text.utf8 ?? [])
        var rows = corpus.store.quotations(in: article.id).map { (row: $0, isIndirect: false) }
        if withIndirect {
            rows += corpus.store.indirectSpeech(in: article.id).map { ($0, true) }
            rows.sort { $0.row.span < $1.row.span }
        }
        for (row, isIndirect) in rows {
            if !isIndirect {
                body(Quote(row, of: article, in: corpus, lines))
            } else if let quote = Quote(indirect: row, of: article, in: corpus) {
                body(quote)
            }
        }
    }
}
