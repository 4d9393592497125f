import OnRecordText

/// An infinitive as complement, of a promise or a request: X promised to content / urged Y to content. The content
/// includes "to".
struct InfinitiveRule: IndirectSpeechRule {
    let id = IndirectSpeechRuleID.infinitive
    let confidence = 0.9

    func content(of cue: Cue, in sentence: ReportedSentence) -> Range<Int>? {
        let forms = sentence.forms(of: cue)
        guard !forms.isDisjoint(with: [.infinitive, .directive]), !sentence.isPassive(cue) else { return nil }
        if forms.contains(.infinitive), let start = promise(by: cue, in: sentence) {
            return start..<sentence.infinitiveEnd(from: start + 1, of: cue)
        }
        guard forms.contains(.directive), let start = request(by: cue, in: sentence) else { return nil }
        return start..<sentence.infinitiveEnd(from: start + 1, of: cue)
    }

    private func infinitive(at item: Int, in sentence: ReportedSentence) -> Int? {
        if sentence.reader.isWord(item, .not) || sentence.reader.isWord(item, Self.never),
            sentence.reader.isWord(item + 1, .to)
        {
            return item
        }
        guard sentence.reader.isWord(item, .to), sentence.isBaseVerb(item + 1) else { return nil }
        // "money to banks to lend" has a noun after "to", "to return to its barracks" a verb.
        let isNoun = sentence.reader.isWord(item + 2, .to) && sentence.isBaseVerb(item + 3)
        return isNoun && !sentence.reader.has(item + 1, .baseForm) ? nil : item
    }

    /// The infinitive at `item` or after the adjuncts there: "urged Congress on Monday to act".
    private func infinitive(from item: Int, in sentence: ReportedSentence) -> Int? {
        var next: Int? = item
        while let item = next, item < sentence.end {
            if let found = infinitive(at: item, in: sentence) { return found }
            if sentence.reader.isWord(item, .to), sentence.isBaseVerb(item + 1) { return nil }
            next = sentence.afterAdjunct(item)
        }
        return nil
    }

    /// Where the infinitive starts: "promised to act", "promised on Monday to act", "promised voters to act".
    private func promise(by cue: Cue, in sentence: ReportedSentence) -> Int? {
        let next = cue.item + 1
        let starts = [next, sentence.afterTimes(next), sentence.afterNounPhrase(next) ?? next]
        return starts.lazy.compactMap { infinitive(at: $0, in: sentence) }.first
    }

    /// Where the infinitive after the addressee of a request starts: "urged Congress to act", "called on Congress to
    /// act".
    private func request(by cue: Cue, in sentence: ReportedSentence) -> Int? {
        var item = cue.item + 1
        if sentence.lemma(of: cue) == .call {
            guard sentence.reader.isWord(item, .on) else { return nil }
            item += 1
        }
        guard let next = sentence.afterNounPhrase(item) else { return nil }
        return infinitive(from: next, in: sentence)
    }

    private static let never = WordForm("never")
}
