import Terminal

/// What is known of the current quotation, or of words in quotation marks that are not speech, as rows of the sidebar.
struct QuotationBox {
    /// A row of the box.
    struct Row {
        var label = SafeText()
        var value = SafeText()
        var isHeading = false
    }

    /// Where the values begin.
    static let valueColumn = 9

    /// The facts on the current quotation, where there is one.
    let quotation: QuotationFacts?
    /// The facts on words in quotation marks in the cursor's line, where no quotation is current.
    let scareQuotes: ScareQuoteFacts?
    private let position: String
    private let nothing: String

    /// The box for the quotation at `quotation` of `article`, or for the row of the `cursor`; `nextKey` goes to a quotation.
    init(_ article: OpenArticle?, quotation: Int?, elsewhere: Elsewhere?, cursor: TextRow?, nextKey: String) {
        self.quotation = QuotationFacts(article, quotation: quotation, elsewhere: elsewhere)
        scareQuotes = quotation == nil ? ScareQuoteFacts(article, row: cursor) : nil
        position =
            article.flatMap { article in article.number(of: quotation).map { "  \($0) of \(article.quotationCount)" } }
            ?? ""
        nothing = article?.content.quotations.isEmpty ?? true ? "no quotations here" : "\(nextKey) goes to the first"
    }

    /// The facts to show; `nil` where there is nothing to know.
    var facts: [Fact]? { quotation?.all ?? scareQuotes?.all }

    /// The rows of a box of `columns` cells.
    func rows(columns: Int) -> [Row] {
        let heading = Row(label: "THIS QUOTATION", value: SafeText(position), isHeading: true)
        guard let facts else { return [heading, Row(label: Elision.line(nothing, cells: columns))] }
        return [heading] + facts.flatMap { rows(of: $0, columns: columns) }
    }

    private func rows(of fact: Fact, columns: Int) -> [Row] {
        let lines = Elision.lines(fact.value, cells: max(1, columns - Self.valueColumn), most: 3)
        return lines.enumerated().map { index, line in
            Row(label: index == 0 ? SafeText(fact.label) : SafeText(), value: line)
        }
    }
}
