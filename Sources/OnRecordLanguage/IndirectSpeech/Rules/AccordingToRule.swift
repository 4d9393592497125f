import OnRecordText

/// The sentence with "according to": According to X, content / content, according to X.
struct AccordingToRule: IndirectSpeechRule {
    let id = IndirectSpeechRuleID.accordingTo
    let confidence = 0.9

    func content(of cue: Cue, in sentence: ReportedSentence) -> Range<Int>? {
        let reader = sentence.reader
        let first = sentence.first(of: cue)
        guard reader.isWord(first, .according) else { return nil }
        let before = sentence.trimmed(sentence.partStart(before: first)..<first)
        if sentence.wordCount(before) < 2 {
            guard let start = contentStart(after: cue.speakerItems.upperBound + 1, in: sentence) else { return nil }
            return start..<sentence.clauseEnd(from: start, of: cue)
        }
        // "The plan, according to Royce, would", "and, according to Royce, would": the content follows.
        let follows = reader.kind(first - 1) == .comma && reader.has(first - 2, .conjunction)
        let isOpen = reader.isWord(before.upperBound - 1, .that)
        if follows || isOpen || !sentence.hasFiniteVerb(before),
            let start = contentStart(after: cue.speakerItems.upperBound + 1, in: sentence)
        {
            return start..<sentence.clauseEnd(from: start, of: cue)
        }
        return sentence.hasFiniteVerb(before) ? before : nil
    }

    /// Where the content starts after the speaker: behind the comma, or behind a second one that ends an apposition or
    /// relative clause.
    private func contentStart(after item: Int, in sentence: ReportedSentence) -> Int? {
        let reader = sentence.reader
        let commas = (item..<max(item, sentence.end)).filter { reader.kind($0) == .comma }
        guard let comma = commas.first else { return nil }
        if let second = commas.dropFirst().first {
            let isRelative = reader.has(comma + 1, .relative)
            let describes =
                reader.has(comma + 1, .determiner) || (comma + 1..<second).contains { reader.has($0, .personNoun) }
            let isApposition = describes && !(comma + 1..<second).contains(where: sentence.isFinite)
            if isRelative || isApposition { return second + 1 }
        }
        return comma + 1
    }
}
