/// What is known of words in quotation marks that are not speech: which they are, and why.
struct ScareQuoteFacts {
    /// The facts.
    let all: [Fact]

    /// The facts on those in `row` of `article`; `nil` where there are none.
    init?(_ article: OpenArticle?, row: TextRow?) {
        guard let article, let row else { return nil }
        let here = article.content.scareQuotes.filter { row.touches($0.words) }
        guard !here.isEmpty else { return nil }
        all = here.flatMap { scareQuote in
            [
                Fact("quoted", "“\(article.text.words(scareQuote.words))”"),
                Fact("speech", "no, \(scareQuote.reason.wording)"),
            ]
        }
    }
}
