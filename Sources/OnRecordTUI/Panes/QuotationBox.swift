import OnRecordCore
import Terminal

/// What is known of the current quotation: who says it, by what words, why we say so, where else they are quoted.
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

    /// The facts, each under a word for it.
    var facts: [(label: String, value: String)] {
        guard let article = state.article, let index = state.view.quotation, article.quotation(index) != nil else {
            return []
        }
        var facts: [(String, String)] = []
        if article.original(of: index) != index { facts.append(("repeats", "quotation \(article.numbers[index])")) }
        guard let attribution = article.attribution(of: index) else {
            return facts + [("said by", "unknown"), ("why", "nothing near it says whose words these are")]
        }
        facts.append(("said by", attribution.speaker.name))
        if let printed = printed(attribution.speaker, in: article) { facts.append(("printed", printed)) }
        if let cue = attribution.cue { facts.append(("cue", article.text[cue])) }
        facts.append(("why", attribution.rule))
        if let alsoIn { facts.append(("also in", alsoIn)) }
        return facts
    }

    /// The rows of a box of `columns` cells.
    func rows(columns: Int) -> [Row] {
        var rows = [Row(label: "THIS QUOTATION", value: SafeText(position), isHeading: true)]
        guard !facts.isEmpty else { return rows + [Row(label: Elision.line(nothing, cells: columns))] }
        for fact in facts {
            let lines = Elision.lines(fact.value, cells: max(1, columns - Self.valueColumn), most: 3)
            for (index, line) in lines.enumerated() {
                rows.append(Row(label: index == 0 ? SafeText(fact.label) : SafeText(), value: line))
            }
        }
        return rows
    }

    private var position: String {
        guard let article = state.article, let number = article.number(of: state.view.quotation) else { return "" }
        return "  \(number) of \(article.quotationCount)"
    }

    private var nothing: String {
        state.article?.content.quotations.isEmpty ?? true ? "no quotations here" : "} goes to the first"
    }

    /// The words that stand beside the quotation, where they are not the name itself.
    private func printed(_ speaker: Speaker, in article: OpenArticle) -> String? {
        guard let span = speaker.mention, let mention = article.mention(at: span), mention.kind != .proper else {
            return nil
        }
        let words = article.text[span]
        return words == speaker.name ? nil : "\(words) → \(speaker.name)"
    }

    private var alsoIn: String? {
        guard let article = state.article, let index = state.view.quotation,
            let elsewhere = state.elsewhere, elsewhere.speaker == article.speakerEntity(of: index)
        else { return nil }
        guard elsewhere.count > 0 else { return "no other article" }
        let more =
            elsewhere.count > elsewhere.titles.count ? " and \(elsewhere.count - elsewhere.titles.count) more" : ""
        return elsewhere.titles.joined(separator: "; ") + more
    }
}
