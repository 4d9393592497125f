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
    /// The names of its speaker: over the corpus, and in the article.
    let speakers: [String]
}

extension Quote {
    /// The quotation of `row`, in `article` of `corpus`.
    init(_ row: QuotationRow, of article: ArticleRow, in corpus: LoadedCorpus) {
        let annotated = corpus.store.annotatedDocument(article.id)
        let quotation = annotated?.quotations[row.quotation]
        let attribution = quotation?.attribution
        self.init(
            row: row, article: article, path: corpus.path(of: article.id), kind: quotation?.kind.rawValue ?? "",
            cue: attribution?.cue.flatMap { annotated?.document.text[$0] }, rule: attribution?.rule,
            speakers: [row.speaker, attribution?.speaker.name].compactMap { $0 })
    }
}
