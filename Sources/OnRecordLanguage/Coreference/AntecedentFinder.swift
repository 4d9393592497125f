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
    }

    /// How many sentences back an antecedent may be.
    private static let farthest = 8
    /// The most mentions that are weighed: a sentence may be as long as its file.
    static let most = 400

    private(set) var candidates: [Candidate] = []

    /// Adds a mention; mentions must be added in text order.
    mutating func add(_ candidate: Candidate) { candidates.append(candidate) }

    /// The antecedent of the mention at `token` in `sentence`; restricted to the drafts in `among`, unless that is
    /// empty.
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
