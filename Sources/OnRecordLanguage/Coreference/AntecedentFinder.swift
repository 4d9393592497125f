import OnRecordText

/// Finds the antecedent of a pronoun or a description among earlier mentions.
///
/// Each earlier mention is weighed by its distance, by whether it is the subject of its sentence, and by gender;
/// outside quotation marks, mentions inside them count for little. The heaviest wins.
struct AntecedentFinder {
    /// A mention that may be an antecedent.
    struct Candidate {
        let tokens: Range<Int>
        let sentence: Int
        let draft: Int
        let isSubject: Bool
        let isInQuotation: Bool
        /// Whether it is one of several joined by "and".
        var isCoordinated = false
        /// Whether it is in a sentence in which somebody else reports before it.
        var isReported = false
    }

    /// What refers back.
    struct Anaphor {
        let token: Int
        let sentence: Int
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
        /// Whether it names a speaker itself.
        var isSpeaker = false
    }

    /// How many sentences back an antecedent may be.
    private static let farthest = 8
    /// The most mentions that are weighed: a sentence may be as long as its file.
    static let most = 400

    private(set) var candidates: [Candidate] = []

    /// Adds a mention; mentions must be added in text order.
    mutating func add(_ candidate: Candidate) { candidates.append(candidate) }

    /// The antecedent of `anaphor`. With a `margin`, only one that weighs so much more than any other draft's mention.
    func antecedent(of anaphor: Anaphor, drafts: [EntityDraft], margin: Double = 0) -> Candidate? {
        var best: (candidate: Candidate, weight: Double)?
        var second = -Double.infinity
        for candidate in candidates.suffix(Self.most).reversed() {
            let distance = anaphor.sentence - candidate.sentence
            if distance > Self.farthest { break }
            guard candidate.tokens.lowerBound < anaphor.token, candidate.draft != anaphor.excluded,
                anaphor.holders.isEmpty || anaphor.holders.contains(candidate.draft),
                !(anaphor.opaque?.contains(candidate.tokens.lowerBound) ?? false)
            else { continue }
            let other = drafts[candidate.draft].gender
            guard other == .unknown || anaphor.gender == .unknown || other == anaphor.gender else { continue }
            let weight = weight(of: candidate, for: anaphor, at: distance, gender: other)
            guard let heaviest = best else {
                best = (candidate, weight)
                continue
            }
            if weight > heaviest.weight {
                if heaviest.candidate.draft != candidate.draft { second = heaviest.weight }
                best = (candidate, weight)
            } else if heaviest.candidate.draft != candidate.draft {
                second = max(second, weight)
            }
        }
        guard let best, best.weight >= second + margin else { return nil }
        return best.candidate
    }

    private func weight(of candidate: Candidate, for anaphor: Anaphor, at distance: Int, gender: Gender) -> Double {
        var weight = -2.0 * Double(distance)
        if gender == anaphor.gender, gender != .unknown { weight += 2 }
        if candidate.isSubject { weight += 2.5 }
        // "he" is none of two people who act together.
        if candidate.isCoordinated { weight -= 1.5 }
        if candidate.isInQuotation != anaphor.isInQuotation { weight -= candidate.isInQuotation ? 4 : 0.5 }
        // "Royce said that Porter had left. He added": whoever reported goes on.
        if anaphor.isSpeaker, candidate.isReported, distance > 0 { weight -= 1 }
        if anaphor.lastSpeaker == candidate.draft { weight += 1.5 }
        return weight
    }
}
