import OnRecordCore

/// What is known of words in quotation marks that are no speech: which they are, and why they are not taken for it.
struct ScareQuoteFacts {
    /// The facts.
    let all: [Fact]

    /// The facts on those in the line that the user is at; `nil` where a quotation is current, or there are none.
    init?(state: AppState) {
        guard state.view.quotation == nil, let article = state.article, let row = state.cursorRow else { return nil }
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
