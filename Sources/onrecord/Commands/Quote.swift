import OnRecordCore
import OnRecordStore

/// One quotation as it is printed.
struct Quote {
    /// Where it stands, its words and its speaker.
    let row: QuotationRow
    /// Its article.
    let article: ArticleRow
    /// The path to open the article by.
    let path: String
    /// "direct" or "mixed".
    let kind: String
    /// The words that attribute it.
    let cue: String?
    /// The rule that decided who is quoted.
    let rule: String?
    /// How sure that rule is, from 0 to 1.
    let confidence: Double?
    /// The words beside it that stand for its speaker, perhaps only a pronoun.
    let mention: String?
    /// Why nobody is known to say it; `nil` where somebody is.
    let why: String?
    /// The names of its speaker: over the corpus, and in the article.
    let speakers: [String]
}

extension Quote {
    /// The quotation of `row`, in `article` of `corpus`.
    init(_ row: QuotationRow, of article: ArticleRow, in corpus: LoadedCorpus) {
        let annotated = corpus.store.annotatedDocument(article.id)
        let quotation = annotated?.quotations[row.quotation]
        let attribution = annotated?.attribution(of: row.quotation)
        self.init(
            row: row, article: article, path: corpus.path(of: article.id), kind: quotation?.kind.rawValue ?? "",
            cue: attribution?.cue.flatMap { annotated?.document.text[$0] }, rule: attribution?.rule,
            confidence: attribution?.confidence,
            mention: attribution?.speaker.mention.flatMap { annotated?.document.text[$0] },
            why: annotated?.whyUnattributed(row.quotation),
            speakers: [row.speaker, row.standing.isAttributed ? attribution?.speaker.name : nil].compactMap { $0 })
    }
}
