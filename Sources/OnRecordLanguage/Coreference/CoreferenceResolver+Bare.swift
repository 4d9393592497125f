import OnRecordText

/// Descriptions that say nothing by which their bearer was known before ("the 30-year-old", "the company"), and those
/// whose bearer is named only afterwards ("a backbencher has said").
extension CoreferenceResolver {
    /// By how much an antecedent must outweigh any other.
    private static let margin = 1.0

    /// The referent of a definite description that fits whoever the text is about.
    func salient(_ tokens: Range<Int>, head: Int, sentence: Int, lastSpeaker: Int?) -> Referent? {
        guard tokens.count == 2, text.isWord(tokens.lowerBound, .the), !text.tokens[head].is(.plural) else {
            return nil
        }
        var anaphor = anaphor(tokens.lowerBound, sentence: sentence, gender: gender(of: head))
        anaphor.opaque = report(before: tokens, sentence: sentence)
        anaphor.lastSpeaker = lastSpeaker
        if text.has(head, .organisationNoun) {
            anaphor.holders = Set(things.candidates.suffix(AntecedentFinder.most).map(\.draft))
                .filter { organisations.contains($0) && mayBeCalled($0, head) }
            guard !anaphor.holders.isEmpty else { return nil }
            return things.antecedent(of: anaphor, by: .organisations, drafts: drafts, margin: Self.margin)
                .map { referent($0, .description) }
        }
        guard text.denotesPerson(head), !text.has(head, .distinctHolder) else { return nil }
        anaphor.lastSpeaker = nil
        return people.antecedent(of: anaphor, by: .mentioned, drafts: drafts, margin: Self.margin) {
            drafts[$0.draft].isNamed
        }.map { referent($0, .description) }
    }

    /// Whether an organisation may be called by the noun `head`: a ministry or an army is no company.
    private func mayBeCalled(_ draft: Int, _ head: Int) -> Bool {
        if Self.anyBody.contains(text.tokens[head].hash) { return true }
        return !drafts[draft].fullest.contains {
            text.tokens[$0].is(.groupNoun) && !text.has($0, .organisationNoun) || text.tokens[$0].is(.legislationHead)
        }
    }

    /// Nouns for organisations of any kind.
    private static let anyBody = WordSet([
        "group", "union", "charity", "organisation", "organization", "nonprofit", "watchdog",
    ])

    /// The person named by the sentence after the one that describes somebody unnamed: "a backbencher has said. Derek
    /// White said". Both must be reports, and nobody else may be named before.
    func introduced(after tokens: Range<Int>, head: Int, sentence: Int) -> Int? {
        guard text.denotesPerson(head), !text.tokens[head].is(.plural), !text.has(head, .distinctHolder),
            !text.tokens[tokens.lowerBound].is(.possessivePronoun), sentence + 1 < text.sentences.count,
            let name = firstPerson
        else { return nil }
        let next = text.sentences[sentence + 1]
        guard
            next.contains(names[name].tokens.lowerBound), names[name].tokens.count > 1,
            reporters(in: next).contains(name), let draft = draftOfName[name]
        else { return nil }
        let (own, other) = (drafts[draft].gender, gender(of: head))
        return own == .unknown || other == .unknown || own == other ? draft : nil
    }
}

extension TokenizedText {
    /// Whether a noun, number or demonym denotes one person, judging by its class or ending: "presenter", "30-year-old",
    /// "Moroccan", "pensioner".
    func denotesPerson(_ head: Int) -> Bool {
        let word = tokens[head]
        if word.is(.personNoun) { return true }
        if word.is(.demonym) { return !ends(head, in: "s") }
        if word.kind == .number { return ends(head, in: "-old") }
        guard word.isUnclassed, word.shape == .lower else { return false }
        return Self.agentEndings.contains { ends(head, in: $0) }
    }

    private static let agentEndings: [StaticString] = ["er", "or", "ist", "ian", "man", "woman"]
}
