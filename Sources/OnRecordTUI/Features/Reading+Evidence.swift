import OnRecordCore

/// The words of the article that show who is speaking.
extension Reading {
    /// Highlights `spans`, which are evidence for the quotation at `index`, and goes there where they are not visible.
    mutating func light(_ spans: [TextSpan], for index: Int) {
        guard let first = spans.first else { return }
        view.quotation = index
        view.lit = spans
        reveal(spans.reduce(first) { $0.union($1) })
    }

    /// What to say about the evidence at `spans` for the quotation at `index`: the rule, and the words with their lines.
    func words(on index: Int, _ spans: [TextSpan]) -> String {
        guard let article else { return "" }
        let why = article.content.whyUnattributed(index) ?? article.attribution(of: index)?.rule.wording ?? ""
        var words: [String] = []
        for (place, span) in spans.enumerated() {
            let line = article.text.lineNumber(at: span.start)
            let next = place + 1 < spans.count ? article.text.lineNumber(at: spans[place + 1].start) : nil
            words.append("“\(article.text[span])”" + (line == next ? "" : " on line \(line)"))
        }
        return "\(why): \(words.joined(separator: ", "))"
    }

    /// Why no words of the article can be shown for the speaker of the quotation at `index`.
    func whyNoWords(for index: Int) -> String {
        guard let article else { return "" }
        if let why = article.content.whyUnattributed(index) { return "speaker unknown: \(why)" }
        guard let attribution = article.attribution(of: index) else { return "" }
        return "said by \(attribution.speaker.name) (\(attribution.rule.wording)); no words here refer to them"
    }

    /// "repeats words from line 13", where the quotation at `index` does.
    func repetition(_ index: Int) -> String? {
        article?.lineRepeated(by: index).map { "repeats words from line \($0)" }
    }

    /// The places that name the speaker of the quotation at `index`, from the words beside it to the full name.
    func namesOfSpeaker(of index: Int) -> [TextSpan] {
        guard let evidence = article?.content.evidence(of: index) else { return [] }
        return [evidence.mention].compactMap(\.self) + evidence.names
    }
}
