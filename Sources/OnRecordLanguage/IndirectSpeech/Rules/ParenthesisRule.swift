import OnRecordText

/// A parenthetical cue after the content or inside it: content, officials said / content, he has claimed.
struct ParenthesisRule: IndirectSpeechRule {
    let id = IndirectSpeechRuleID.parenthesis
    let confidence = 0.9

    func content(of cue: Cue, in sentence: ReportedSentence) -> Range<Int>? {
        guard sentence.forms(of: cue).contains(.parenthesis), cue.strength != .noun, !sentence.isPassive(cue),
            sentence.isEnd(after: cue)
        else { return nil }
        let first = sentence.opening(of: cue)
        guard followsPause(first, in: sentence) else { return nil }
        let before = sentence.trimmed(sentence.partStart(before: first)..<first)
        let rest = rest(after: cue, in: sentence)
        // "Though it was bad, he said, it passed": a subordinate clause introduces the main one. "Russia, it goes on,
        // has": the part after the cue is the longer one.
        let opensAside =
            opens(before, with: [.subordinator, .gerund, .pastForm], in: sentence)
            || rest != nil && opens(before, with: .preposition, in: sentence)
        // "and, he said, it passed"
        let follows = sentence.reader.kind(first - 1) == .comma && sentence.reader.has(first - 2, .conjunction)
        if follows, let rest { return rest }
        if !opensAside, sentence.wordCount(before) >= 3, sentence.hasFiniteVerb(before) { return before }
        return sentence.wordCount(before) > 0 ? rest : nil
    }

    /// The content after the comma that follows `cue`.
    private func rest(after cue: Cue, in sentence: ReportedSentence) -> Range<Int>? {
        let next = sentence.complementStart(of: cue)
        guard sentence.reader.kind(next) == .comma, next + 1 < sentence.end else { return nil }
        let rest = next + 1..<sentence.clauseEnd(from: next + 1, of: cue)
        return sentence.wordCount(rest) >= 3 ? rest : nil
    }

    /// Whether `items` start with a word of `classes` and contain no comma.
    private func opens(_ items: Range<Int>, with classes: WordClasses, in sentence: ReportedSentence) -> Bool {
        sentence.reader.has(items.lowerBound, classes) && !items.contains { sentence.reader.kind($0) == .comma }
    }

    /// Whether a comma, or a quoted fragment that ends in one, precedes `item`.
    private func followsPause(_ item: Int, in sentence: ReportedSentence) -> Bool {
        sentence.reader.kind(item - 1) == .comma || sentence.endsInComma(item - 1)
    }
}
