import OnRecordCore

/// The samples of annotated documents, with the labels that the annotation permits for each token.
struct TrainingSet {
    /// One segment of a document, with its correct labels.
    struct Sample {
        /// The features of all tokens, concatenated.
        var features: [UInt32] = []
        /// Where each token's features end.
        var ends: [Int] = []
        var allowed: [UInt8] = []
        /// The correct labels, as bits; all permitted ones if it is not known.
        var gold: [UInt8] = []
        var weight: Float
        /// Whether the annotation is automatic, so that its conventions are learnt separately.
        var isSilver: Bool
    }

    private(set) var samples: [Sample] = []

    /// Adds the samples of `gold`, each of the given weight.
    mutating func add(_ gold: GoldDocument, weight: Float, isSilver: Bool, model: NameModel) {
        let trimmer = GoldTrimmer(gold.text)
        let names = gold.names.map { name in (span: trimmer.trimmed(name.span, kind: name.kind), kind: name.kind) }
            .sorted { $0.span < $1.span }
        var next = 0
        for sample in NameTraining.samples(of: gold.document, model: model) {
            guard let first = sample.tokens.first else { continue }
            while next < names.count, names[next].span.end <= first.span.start { next += 1 }
            if let result = labelled(sample, names[next...], Sample(weight: weight, isSilver: isSilver)) {
                samples.append(result)
            }
        }
    }

    private func labelled(
        _ sample: NameSample, _ names: ArraySlice<(span: TextSpan, kind: String)>, _ blank: Sample
    ) -> Sample? {
        let tokens = sample.tokens
        var gold = [UInt8](repeating: 1, count: tokens.count)
        let end = tokens[tokens.count - 1].span.end
        for name in names {
            if name.span.start >= end { break }
            var covered = tokens.indices.filter { tokens[$0].span.overlaps(name.span) }
            guard !covered.isEmpty else { continue }
            guard let kind = NameLabel.kinds.firstIndex(where: { $0.rawValue == name.kind }) else {
                // Annotated as something else: not a name, unless the lists have it as a place.
                for token in covered where tokens[token].isPlace { gold[token] = tokens[token].allowed }
                continue
            }
            if name.kind == "PERSON" {
                while let token = covered.first, tokens[token].isTitle, covered.count > 1 { covered.removeFirst() }
                if covered.count == 1, tokens[covered[0]].isTitle { continue }
            }
            // "U.N." is not a place, nor a country an organisation; silver sets annotate them that way as often as not.
            let isWrong =
                blank.isSilver
                && (name.kind == "PLACE" && covered.allSatisfy { tokens[$0].isKnownOrganisation }
                    || name.kind == "ORG" && covered.allSatisfy { tokens[$0].isPlace })
            if isWrong {
                for token in covered { gold[token] = tokens[token].allowed }
                continue
            }
            guard let first = covered.first, let last = covered.last,
                first > 0 || tokens[first].span.start >= name.span.start,
                tokens[last].span.end <= name.span.end || tokens[last].span.start < name.span.end
            else { continue }
            func fits(_ first: Int, _ last: Int) -> Bool {
                tokens[last].span.end <= name.span.end + 1 && tokens[first].span.start + 1 >= name.span.start
            }
            // Silver sets annotate "Armed Forces" where others annotate "Indian Armed Forces": accept both.
            if blank.isSilver, first > 0, name.kind == "ORG", tokens[first - 1].isDemonym, fits(first, last) {
                gold[first - 1] = 1 | 1 << UInt8(NameLabel.first(kind))
                gold[first] = 1 << UInt8(NameLabel.first(kind)) | 1 << UInt8(NameLabel.later(kind))
                for token in covered.dropFirst() { gold[token] = 1 << UInt8(NameLabel.later(kind)) }
                continue
            }
            for token in covered {
                let label = UInt8(1) << UInt8(token == first ? NameLabel.first(kind) : NameLabel.later(kind))
                gold[token] = fits(first, last) && tokens[token].allowed & label != 0 ? label : tokens[token].allowed
            }
        }
        var result = blank
        for (token, gold) in zip(tokens, gold) {
            result.features += token.features
            result.ends.append(result.features.count)
            result.allowed.append(token.allowed)
            result.gold.append(gold & token.allowed == 0 ? token.allowed : gold & token.allowed)
        }
        return Self.isPossible(result) ? result : nil
    }

    /// Whether any sequence of labels is correct.
    private static func isPossible(_ sample: Sample) -> Bool {
        var reached: UInt8 = 1
        for gold in sample.gold {
            var next: UInt8 = 0
            for label in 0..<NameLabel.count where gold & 1 << label != 0 {
                let comes = (0..<NameLabel.count).contains {
                    reached & 1 << $0 != 0 && NameLabel.mayFollow($0, label)
                }
                if comes { next |= 1 << label }
            }
            guard next != 0 else { return false }
            reached = next
        }
        return true
    }
}
