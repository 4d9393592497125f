import OnRecordText

/// What the whole document shows about capitalised words that are in no list: one that occurs often, as the subject of
/// verbs, is a person.
struct BareNames {
    private let text: TokenizedText
    /// How often each unknown word occurs alone, by its hash.
    private var counts: [UInt64: Int] = [:]
    /// How often it does what people do: it speaks, thinks, owns, or is the antecedent of "who".
    private var acts: [UInt64: Int] = [:]

    /// How often a word must occur alone, and act, to be taken for a person's name.
    private static let fewestMentions = 3
    private static let fewestActs = 2

    init(_ names: [NameMention], unjudged: [Range<Int>], in text: TokenizedText) {
        self.text = text
        for name in names where name.isGuess && name.tokens.count == 1 { count(name.tokens.lowerBound) }
        for run in unjudged where run.count == 1 { count(run.lowerBound) }
    }

    private mutating func count(_ index: Int) {
        let token = text.tokens[index]
        guard token.shape == .capitalised, !token.is([.commonWord, .function, .title, .demonym, .party, .calendar])
        else { return }
        let isBehindArticle = text.isWord(index - 1, .the) || text.isWord(index - 1, .a) || text.isWord(index - 1, .an)
        guard !isBehindArticle else { return }
        counts[token.hash, default: 0] += 1
        guard index + 1 < text.tokens.count else { return }
        let next = text.tokens[index + 1]
        if next.is([.sayingCue, .judgingCue, .thinkingCue, .plainVerb]) || next.kind == .possessive
            || text.isWord(index + 1, .who)
        {
            acts[token.hash, default: 0] += 1
        }
    }

    /// Whether `run` is a person's name, judging by its last word throughout the document.
    func isPerson(_ run: Range<Int>) -> Bool {
        guard let last = run.last, run.count <= 3 else { return false }
        let hash = text.tokens[last].hash
        let mentions = counts[hash] ?? 0
        // A full name whose last word also occurs alone, or a single word that occurs often.
        return run.count > 1
            ? mentions >= 1 && (acts[hash] ?? 0) >= 1
            : mentions >= Self.fewestMentions && (acts[hash] ?? 0) >= Self.fewestActs
    }
}
