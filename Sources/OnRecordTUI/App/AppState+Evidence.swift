import OnRecordCore

/// `gs`: the words of the article that say whose words a quotation holds.
extension AppState {
    /// Lights the mention and the cue that decided, and goes there where they are out of sight.
    mutating func showEvidence() -> [Effect] {
        guard let article else { return say("no article open") }
        guard let index = quotationMeant else {
            return say(noQuotation)
        }
        let original = article.original(of: index)
        let spans = article.content.evidence(of: original).spans
        guard let first = spans.first else {
            view.quotation = index
            return say(whyNoWords(for: index, of: article))
        }
        let whole = spans.reduce(first) { $0.union($1) }
        guard view.lit != spans || visible?.contains(whole) != true else {
            return say("evidence already highlighted; \(keys.key(of: "speaker")) goes to the speaker's name")
        }
        rememberPlace()
        let effects = focus(on: .reader) + select(speakerOf: original)
        view.quotation = original
        view.lit = spans
        reveal(whole)
        let repeats = article.lineRepeated(by: index).map { "repeats words from line \($0); " } ?? ""
        return say(repeats + words(on: original, spans, in: article)) + effects + lookElsewhere()
    }

    private func words(on index: Int, _ spans: [TextSpan], in article: OpenArticle) -> String {
        let why = article.content.whyUnattributed(index) ?? article.attribution(of: index)?.rule.wording ?? ""
        var words: [String] = []
        for (place, span) in spans.enumerated() {
            let line = article.text.lineNumber(at: span.start)
            let next = place + 1 < spans.count ? article.text.lineNumber(at: spans[place + 1].start) : nil
            words.append("“\(article.text[span])”" + (line == next ? "" : " on line \(line)"))
        }
        return "\(why): \(words.joined(separator: ", "))"
    }

    /// Why no words of the article can be shown for the quotation at `index`.
    func whyNoWords(for index: Int, of article: OpenArticle) -> String {
        if let why = article.content.whyUnattributed(index) { return "speaker unknown: \(why)" }
        guard let attribution = article.attribution(of: index) else { return "" }
        return "said by \(attribution.speaker.name) (\(attribution.rule.wording)); no words here refer to them"
    }
}
