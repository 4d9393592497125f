import OnRecordText

/// Finds the antecedent of a pronoun or a description among earlier mentions: the one with the most weight.
struct AntecedentFinder {
    /// A mention that may be an antecedent.
    struct Candidate {
        let tokens: Range<Int>
        let sentence: Int
        /// The paragraph's number.
        let paragraph: Int
        let draft: Int
        let isInQuotation: Bool
        var isSubject = false
        /// Whether it is a name, not a pronoun or a description.
        var isName = false
        /// Whether it stands at the start of its sentence.
        var isOpening = false
        var isPossessor = false
        var isAfterPreposition = false
        /// Whether it is one of several joined by "and".
        var isCoordinated = false
        /// Whether it denotes the speaker of a quotation or report.
        var isSpeaker = false
        /// Whether it is in a sentence in which somebody else reports before it.
        var isReported = false
    }

    /// What refers back.
    struct Anaphor {
        let token: Int
        let sentence: Int
        /// The paragraph's number.
        let paragraph: Int
        let gender: Gender
        var isInQuotation = false
        /// The draft that cannot be meant.
        var excluded: Int?
        /// The tokens in which nothing that is meant can be.
        var opaque: Range<Int>?
        /// The drafts of which one must be meant; empty for any.
        var holders: Set<Int> = []
        /// Whoever spoke last.
        var lastSpeaker: Int?
    }

    /// The antecedent that was found.
    struct Choice {
        let antecedent: Candidate
        /// The heaviest mention of another entity.
        let rival: Candidate?
        /// How likely it is the antecedent, from 0 to 1.
        let certainty: Double
    }

    /// How many sentences back an antecedent may be.
    private static let farthest = 8
    /// The most mentions that are weighed: a sentence may be as long as its file.
    static let most = 400

    private(set) var candidates: [Candidate] = []

    /// Adds a mention; mentions must be added in text order.
    mutating func add(_ candidate: Candidate) { candidates.append(candidate) }

    /// The antecedent of `anaphor` by `weights`, among the mentions for which `mayBe` holds. With a `margin`, only one that
    /// weighs so much more than any other draft's mention.
    func antecedent(
        of anaphor: Anaphor, by weights: AntecedentWeights, drafts: [EntityDraft], margin: Double = 0,
        where mayBe: (Candidate) -> Bool = { _ in true }
    ) -> Choice? {
        var best: (candidate: Candidate, weight: Double)?
        var rival: (candidate: Candidate, weight: Double)?
        // Whether a mention that speaks has been met.
        var hasSpeaker = false
        for candidate in candidates.suffix(Self.most).reversed() {
            if anaphor.sentence - candidate.sentence > Self.farthest { break }
            guard candidate.tokens.lowerBound < anaphor.token, candidate.draft != anaphor.excluded,
                anaphor.holders.isEmpty || anaphor.holders.contains(candidate.draft),
                !(anaphor.opaque?.contains(candidate.tokens.lowerBound) ?? false), mayBe(candidate)
            else { continue }
            let draft = drafts[candidate.draft]
            guard draft.gender == .unknown || anaphor.gender == .unknown || draft.gender == anaphor.gender else {
                continue
            }
            var weight = weigh(candidate, for: anaphor, weights)
            if draft.gender == anaphor.gender, draft.gender != .unknown { weight += weights.gender }
            if draft.isNamed { weight += weights.named }
            if candidate.draft == anaphor.lastSpeaker { weight += weights.lastSpeaker }
            if candidate.isSpeaker {
                weight += weights.speaker + (hasSpeaker ? 0 : weights.lastToSpeak)
                hasSpeaker = true
            }
            if let leader = best, weight <= leader.weight {
                let isRival = candidate.draft != leader.candidate.draft && weight > rival?.weight ?? -.infinity
                if isRival { rival = (candidate, weight) }
            } else {
                if let leader = best, leader.candidate.draft != candidate.draft { rival = leader }
                best = (candidate, weight)
            }
        }
        guard let best else { return nil }
        let lead = best.weight - (rival?.weight ?? -.infinity)
        guard lead >= margin else { return nil }
        return Choice(
            antecedent: best.candidate, rival: rival?.candidate,
            certainty: min(
                Self.interpolated(lead, in: weights.certaintyByLead),
                Self.interpolated(best.weight, in: weights.certaintyByWeight)))
    }

    private func weigh(_ candidate: Candidate, for anaphor: Anaphor, _ weights: AntecedentWeights) -> Double {
        var weight = 0.0
        let sentences = anaphor.sentence - candidate.sentence
        if sentences >= 1 { weight += weights.sentences.0 }
        if sentences >= 2 { weight += weights.sentences.1 }
        if sentences >= 3 { weight += weights.sentences.2 + weights.furtherSentence * Double(sentences - 3) }
        switch anaphor.paragraph - candidate.paragraph {
        case 0: weight += weights.sameParagraph
        case 1: weight += weights.previousParagraph
        default: break
        }
        if candidate.isSubject { weight += weights.subject }
        if candidate.isOpening { weight += weights.opening }
        if candidate.isName { weight += weights.name }
        if candidate.isInQuotation, !anaphor.isInQuotation { weight += weights.quoted }
        if anaphor.isInQuotation, !candidate.isInQuotation { weight += weights.unquoted }
        if candidate.isPossessor { weight += weights.possessor }
        if candidate.isAfterPreposition { weight += weights.afterPreposition }
        if candidate.isCoordinated { weight += weights.coordinated }
        if candidate.isReported, sentences >= 1 { weight += weights.reported }
        return weight
    }

    private static func interpolated(_ value: Double, in points: [(at: Double, certainty: Double)]) -> Double {
        guard let next = points.firstIndex(where: { $0.at > value }) else { return points[points.count - 1].certainty }
        guard next > 0 else { return points[0].certainty }
        let (low, high) = (points[next - 1], points[next])
        return low.certainty + (high.certainty - low.certainty) * (value - low.at) / (high.at - low.at)
    }
}
