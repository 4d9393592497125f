import OnRecordText

/// Finds whom a pronoun or a description stands for, among the people mentioned before it.
///
/// Every earlier mention is weighed by how near it is, by whether it is its sentence's subject, and by gender; mentions
/// inside quotation marks count for little outside them. The heaviest wins.
struct AntecedentFinder {
    /// A mention of a person, as later pronouns see it.
    struct Candidate {
        let tokens: Range<Int>
        let sentence: Int
        let draft: Int
        let isSubject: Bool
        let isInQuotation: Bool
    }

    /// How many sentences back an antecedent may stand.
    private static let farthest = 8
    /// How many mentions are weighed at most: a sentence may be as long as its file.
    private static let most = 400

    private(set) var candidates: [Candidate] = []

    /// Adds a mention; mentions are added in the order of the text.
    mutating func add(_ candidate: Candidate) { candidates.append(candidate) }

    /// The mention that one at `token` of `sentence` refers to, of the drafts `among` where there are such.
    func antecedent(
        token: Int, sentence: Int, gender: Gender, isInQuotation: Bool, excluding excluded: Int?,
        among holders: Set<Int> = [], lastSpeaker: Int?, drafts: [EntityDraft]
    ) -> Candidate? {
        var best: (candidate: Candidate, weight: Double)?
        for candidate in candidates.suffix(Self.most).reversed() {
            let distance = sentence - candidate.sentence
            if distance > Self.farthest { break }
            guard candidate.tokens.lowerBound < token, candidate.draft != excluded,
                holders.isEmpty || holders.contains(candidate.draft)
            else { continue }
            let other = drafts[candidate.draft].gender
            guard other == .unknown || gender == .unknown || other == gender else { continue }
            var weight = -2.0 * Double(distance)
            if other == gender, gender != .unknown { weight += 2 }
            if candidate.isSubject { weight += 2.5 }
            if candidate.isInQuotation != isInQuotation { weight -= candidate.isInQuotation ? 4 : 0.5 }
            if lastSpeaker == candidate.draft { weight += 1.5 }
            if best.map({ weight > $0.weight }) ?? true { best = (candidate, weight) }
        }
        return best?.candidate
    }
}
