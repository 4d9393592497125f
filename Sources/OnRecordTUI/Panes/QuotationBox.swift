import OnRecordCore
import Terminal

/// What is known of the current quotation, or of words in quotation marks that are none, as rows of the sidebar.
struct QuotationBox {
    let state: AppState

    /// A row of the box.
    struct Row {
        var label = SafeText()
        var value = SafeText()
        var isHeading = false
    }

    /// Where the values begin.
    static let valueColumn = 9

    /// The rows of a box of `columns` cells.
    func rows(columns: Int) -> [Row] {
        let heading = Row(label: "THIS QUOTATION", value: SafeText(position), isHeading: true)
        guard let facts = QuotationFacts(state: state)?.all ?? ScareQuoteFacts(state: state)?.all else {
            return [heading, Row(label: Elision.line(nothing, cells: columns))]
        }
        return [heading] + facts.flatMap { rows(of: $0, columns: columns) }
    }

    private func rows(of fact: Fact, columns: Int) -> [Row] {
        let lines = Elision.lines(fact.value, cells: max(1, columns - Self.valueColumn), most: 3)
        return lines.enumerated().map { index, line in
            Row(label: index == 0 ? SafeText(fact.label) : SafeText(), value: line)
        }
    }

    private var position: String {
        guard let article = state.article, let number = article.number(of: state.view.quotation) else { return "" }
        return "  \(number) of \(article.quotationCount)"
    }

    private var nothing: String {
        state.article?.content.quotations.isEmpty ?? true
            ? "no quotations here" : "\(state.keys.key(of: "next-quotation")) goes to the first"
    }
}
