import OnRecordText

/// Gathers the facts and features of a document's tokens for the model.
struct NameReader {
    let text: TokenizedText
    let model: NameModel
    let segments: [Range<Int>]
    private let evidence: DocumentEvidence
    private let features: NameFeatures
    /// The sentence of each segment.
    private let sentenceOfSegment: [Int]
    /// For each sentence, its kind of zone (0 body, 1 title, deck or boilerplate, 2 caption, 3 byline or dateline) and,
    /// from bit 2 on, its capitalisation (0 too short to tell, 1 mostly capitals, 2 no lower case, 3 little, 4
    /// ordinary).
    private let zones: [UInt64]

    init(text: TokenizedText, proposals: [NameMention], model: NameModel) {
        self.text = text
        self.model = model
        segments = NameSegments.segments(of: text)
        evidence = DocumentEvidence(proposals, in: text)
        features = NameFeatures(text: text)
        var sentences: [Int] = []
        var sentence = 0
        for segment in segments {
            while text.sentences[sentence].upperBound <= segment.lowerBound { sentence += 1 }
            sentences.append(sentence)
        }
        sentenceOfSegment = sentences
        zones = Self.zones(of: text)
    }

    private static func zones(of text: TokenizedText) -> [UInt64] {
        var zones: [UInt64] = []
        var paragraph = 0
        for sentence in text.sentences {
            while paragraph + 1 < text.paragraphs.count, text.paragraphs[paragraph].upperBound <= sentence.lowerBound {
                paragraph += 1
            }
            var (words, low, high) = (0, 0, 0)
            for index in sentence where text.tokens[index].kind == .word && text.tokens[index].span.count > 3 {
                words += 1
                low += text.tokens[index].shape == .lower ? 1 : 0
                high += text.tokens[index].shape == .allCapitals ? 1 : 0
            }
            let capitals: UInt64 = words < 2 ? 0 : high * 4 > words * 3 ? 1 : low == 0 ? 2 : low * 3 < words ? 3 : 4
            let zone: UInt64 =
                switch text.document.paragraphs[paragraph].zone {
                case .title, .boilerplate, .deck: 1
                case .caption: 2
                case .byline, .dateline: 3
                case .body: 0
                }
            zones.append(capitals << 2 | zone)
        }
        return zones
    }

    /// The labels that each token of a segment may have, as bits: a name starts with a capital or a number, and a
    /// spaced dash separates two names.
    func allowed(_ segment: Range<Int>) -> [UInt8] {
        segment.map { index in
            let token = text.tokens[index]
            if token.kind == .dash, token.spaceBefore, isLong(token) { return 1 << UInt8(NameLabel.outside) }
            return token.isCapitalised ? NameLabel.any : NameLabel.laterOrOutside
        }
    }

    /// Whether a dash is punctuation rather than a hyphen.
    private func isLong(_ dash: Token) -> Bool {
        dash.span.count == 2 || text.document.text.utf8[dash.span.range].elementsEqual("—".utf8)
    }

    /// Calls `body` for each token of segment `number` with its index, the facts starting two tokens before it, its run
    /// of capitalised words and its line's code in `zones`.
    @inline(__always)
    func forEachToken(
        of number: Int, _ body: (Int, UnsafePointer<WordFacts>, NameFeatures.Run, UInt64) -> Void
    ) {
        let segment = segments[number]
        let sentence = sentenceOfSegment[number]
        let bounds = text.sentences[sentence]
        let start = segment.lowerBound - 2
        var facts = (start..<segment.upperBound + 2).map { bounds.contains($0) ? self.facts($0) : .edge }
        mark(.place, startingWith: .startsPlace, at: \.place, &facts)
        mark(.firm, startingWith: .startsFirm, at: \.firm, &facts)
        facts.withUnsafeBufferPointer { facts in
            guard let base = facts.baseAddress else { return }
            var run: NameFeatures.Run?
            for index in segment {
                if text.tokens[index].isCapitalised, !(run?.range.contains(index) ?? false) {
                    var end = index + 1
                    while end < segment.upperBound, text.tokens[end].isCapitalised { end += 1 }
                    run = NameFeatures.Run(
                        range: index..<end, before: base[index - 1 - start], after: base[end - start],
                        first: base[index - start], last: base[end - 1 - start])
                }
                guard let run else { continue }
                body(index, base + (index - 2 - start), run, zones[sentence])
            }
        }
    }

    /// The facts about the token at `index` from which its features are built.
    private func facts(_ index: Int) -> WordFacts {
        let token = text.tokens[index]
        var facts = WordFacts()
        let kind = UInt64(token.kind.rawValue)
        switch token.kind {
        case .word:
            facts.form = token.hash
            facts.isCapitalised = token.isCapitalised
            facts.classes = token.classes.rawValue & ~WordClasses.nameCue.rawValue
            facts.cluster = cluster(of: token)
            let length = UInt64(min(token.span.count, token.shape == .allCapitals ? 6 : 3))
            let bytes = text.document.text.utf8[token.span.range]
            let hyphen: UInt64 = bytes.contains(UInt8(ascii: "-")) ? 1 : 0
            facts.shape =
                kind | UInt64(token.shape.rawValue) << 8 | (token.endsInFullStop ? 1 : 0) << 12 | hyphen << 13
                | length << 16
            if token.isCapitalised {
                facts.listed = lists(of: token)
                facts.lists = facts.listed.subtracting([.firm, .startsFirm])
                facts.proposal = UInt64(evidence.proposals[index])
                facts.evidence = evidence.evidence(of: token, proposal: evidence.proposals[index])
            } else {
                facts.proposal = UInt64(evidence.proposals[index])
            }
        case .number:
            facts.form = 100 + UInt64(min(token.span.count, 6))
            facts.shape = kind | UInt64(min(token.span.count, 5)) << 16
        default:
            facts.form =
                token.kind == .other
                ? 200 + UInt64(text.document.text.utf8[token.span.start]) : 2 + kind
            facts.shape = kind
        }
        return facts
    }

    /// What the lists say about a word, without its accents and about both parts of "Jean-Paul" if they say nothing of
    /// the whole.
    private func lists(of token: Token) -> ListedName {
        let listed = ListedName(rawValue: model.lists.value(of: token.hash))
        guard listed.isEmpty else { return listed }
        let word = text.document.text.utf8[token.span.range]
        guard word.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "-") }) else { return [] }
        let parts = FoldedText.bytes(of: word).split(separator: UInt8(ascii: "-"))
        guard let first = parts.first, parts.count <= 2 else { return [] }
        let start = ListedName(rawValue: model.lists.value(of: WordHash.of(first)))
        guard parts.count == 2, let last = parts.last else { return start }
        return start.intersection(ListedName(rawValue: model.lists.value(of: WordHash.of(last)))).intersection([
            .masculine, .feminine, .surname,
        ])
    }

    private func cluster(of token: Token) -> UInt64 {
        let value = model.clusters.value(of: Self.clusterKey(token.hash, token.shape))
        if value == 0, token.shape == .allCapitals || token.shape == .mixed {
            return UInt64(model.clusters.value(of: Self.clusterKey(token.hash, .capitalised)))
        }
        return UInt64(value)
    }

    /// The key of a form with its capitalisation in the cluster table.
    static func clusterKey(_ hash: UInt64, _ shape: Token.Shape) -> UInt64 {
        hash ^ (UInt64(shape.rawValue) &* 0xA076_1D64_78BD_642F)
    }

    /// Marks the words of listed names of the kinds `kinds` at `position`, the longest match from the left.
    private func mark(
        _ kinds: ListedName, startingWith start: ListedName, at position: WritableKeyPath<WordFacts, UInt64>,
        _ facts: inout [WordFacts]
    ) {
        var index = 0
        while index < facts.count {
            defer { index += 1 }
            guard facts[index].isCapitalised else { continue }
            var end = facts[index].listed.isDisjoint(with: kinds) ? index : index + 1
            var hash = facts[index].form
            var next = index + 1
            var listed = facts[index].listed
            while listed.contains(start), next < facts.count, next < index + 5 {
                hash = ListedName.hash(hash, then: facts[next].form)
                listed = ListedName(rawValue: model.lists.value(of: hash))
                next += 1
                if !listed.isDisjoint(with: kinds) { end = next }
            }
            guard end > index else { continue }
            if end == index + 1 {
                facts[index][keyPath: position] = 3
            } else {
                for inner in index..<end { facts[inner][keyPath: position] = inner == index ? 1 : 2 }
                index = end - 1
            }
        }
    }
}

extension NameReader {
    /// The features of the tokens of segment `number`.
    func featureLists(of number: Int) -> [[UInt32]] {
        var lists: [[UInt32]] = []
        forEachToken(of: number) { index, facts, run, zone in
            var list = FeatureList()
            features.add(index, facts, run: run, zone: zone, to: &list)
            lists.append(Array(list.features))
        }
        return lists
    }

    /// The summed weights of the features of each token of segment `number`.
    func emissions(of number: Int) -> [SIMD8<Int16>] {
        var emissions: [SIMD8<Int16>] = []
        emissions.reserveCapacity(segments[number].count)
        var list = FeatureList()
        forEachToken(of: number) { index, facts, run, zone in
            list.removeAll()
            features.add(index, facts, run: run, zone: zone, to: &list)
            emissions.append(model.sum(of: list.features))
        }
        return emissions
    }
}
