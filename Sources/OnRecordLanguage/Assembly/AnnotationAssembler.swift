import OnRecordText

/// Assembles the findings of all stages into the values that leave the analysis.
struct AnnotationAssembler {
    private let context: ClauseContext
    private let decisions: [AttributionDecision?]
    private let roles: [StretchRole]
    private let reports: [ReportedContent]
    private let drafts: [EntityDraft]
    private let roleWords: RoleWords
    /// The drafts that become entities, and the index of each draft's entity.
    private let kept: [Int]
    private let entityOfDraft: [Int: Int]
    private let draftOfSpan: [TextSpan: Int]
    /// How likely each speaker's words refer to that draft, from 0 to 1.
    private let certaintyOfSpan: [TextSpan: Double]
    /// For each stretch, the one that determines its speaker: itself, or the end of its chain of `sameAs` links.
    private let origins: [Int]

    init(
        context: ClauseContext, decisions: [AttributionDecision?], roles: [StretchRole],
        reports: [ReportedContent], drafts: [EntityDraft]
    ) {
        self.context = context
        self.decisions = decisions
        self.roles = roles
        self.reports = reports
        self.drafts = drafts
        roleWords = RoleWords(text: context.text, names: context.names)
        var speakers: Set<TextSpan> = []
        for phrase in decisions.compactMap({ $0?.speaker }) + reports.map(\.cue.speaker) {
            speakers.insert(context.text.span(phrase.tokens))
        }
        // A name whose only evidence is its shape is kept if it is a speaker.
        kept = drafts.indices.filter { draft in
            let isGuess = drafts[draft].names.allSatisfy { context.names[$0].isGuess } && !drafts[draft].names.isEmpty
            return !drafts[draft].mentions.isEmpty
                && (!isGuess || drafts[draft].mentions.contains { speakers.contains($0.span) })
        }.sorted { (drafts[$0].mentions.first?.span.start ?? 0, $0) < (drafts[$1].mentions.first?.span.start ?? 0, $1) }
        entityOfDraft = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        var draftOfSpan: [TextSpan: Int] = [:]
        var certaintyOfSpan: [TextSpan: Double] = [:]
        for draft in drafts.indices {
            for mention in drafts[draft].mentions where speakers.contains(mention.span) {
                draftOfSpan[mention.span] = draft
                certaintyOfSpan[mention.span] = mention.certainty
            }
        }
        self.draftOfSpan = draftOfSpan
        self.certaintyOfSpan = certaintyOfSpan
        origins = Self.origins(decisions)
    }

    /// The end of each stretch's chain. Each link is followed once, and a cycle ends where it closes.
    private static func origins(_ decisions: [AttributionDecision?]) -> [Int] {
        var origins = [Int?](repeating: nil, count: decisions.count)
        for stretch in decisions.indices {
            var chain: [Int] = []
            var end = stretch
            while origins[end] == nil, let next = decisions[end]?.sameAs {
                origins[end] = end
                chain.append(end)
                end = next
            }
            let origin = origins[end] ?? end
            for link in chain { origins[link] = origin }
            origins[stretch] = origin
        }
        return origins.enumerated().map { $1 ?? $0 }
    }

    func annotatedDocument() -> AnnotatedDocument {
        let (mentions, entities) = mentionsAndEntities()
        let text = context.text
        return AnnotatedDocument(
            document: text.document, sentences: text.sentences.map(text.span), mentions: mentions, entities: entities,
            quotations: quotations(), indirect: reports.map(indirectSpeech),
            scareQuotes: context.stretches.indices.compactMap { stretch in
                roles[stretch].reason.map { ScareQuote(words: text.span(context.stretches[stretch].inner), reason: $0) }
            })
    }

    // MARK: Entities

    private func mentionsAndEntities() -> ([Mention], [Entity]) {
        let found = kept.flatMap { draft in
            drafts[draft].mentions.map { (mention: $0, entity: entityOfDraft[draft] ?? 0) }
        }.sorted { $0.mention.span < $1.mention.span }
        var places: [TextSpan: Int] = [:]
        for (index, item) in found.enumerated() { places[item.mention.span] = index }
        let mentions = found.map { mention, entity in
            Mention(
                span: mention.span, kind: mention.kind, entity: entity, reason: mention.reason,
                antecedent: mention.antecedent.flatMap { places[$0] }.flatMap {
                    found[$0].entity == entity ? $0 : nil
                },
                certainty: mention.certainty, rival: mention.rival.flatMap { places[$0] })
        }
        var ofEntity = [[Int]](repeating: [], count: kept.count)
        for (index, mention) in mentions.enumerated() { ofEntity[mention.entity].append(index) }
        let entities = kept.enumerated().map { number, draft in
            entity(drafts[draft], mentions: ofEntity[number], all: mentions)
        }
        return (mentions, entities)
    }

    private func entity(_ draft: EntityDraft, mentions: [Int], all: [Mention]) -> Entity {
        let fullest = context.text.span(draft.fullest)
        let representative =
            mentions.first { all[$0].span == fullest } ?? mentions.first { all[$0].kind == .proper } ?? mentions[0]
        return Entity(
            kind: draft.kind, name: name(of: draft), mentions: mentions, representative: representative,
            roles: roles(of: draft).map { Role(name: plain($0), span: context.text.span($0)) },
            gender: draft.gender, isNamed: draft.isNamed)
    }

    /// The roles given with the names of `draft`, and those found elsewhere.
    private func roles(of draft: EntityDraft) -> [Range<Int>] {
        guard draft.kind == .person else { return draft.roles }
        let given = draft.names.flatMap { roleWords.roles(of: context.names[$0]) }
        let words = draft.roles.isEmpty ? [] : Set(given.joined())
        return (given + draft.roles.filter { role in !role.contains(where: words.contains) })
            .sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The fullest name.
    private func name(of draft: EntityDraft) -> String { plain(draft.fullest) }

    /// The words of `tokens` with line breaks turned into spaces.
    private func plain(_ tokens: Range<Int>) -> String {
        let name = context.text.string(tokens)
        // Fast path: most names are ASCII with single spaces.
        var last = UInt8(ascii: " ")
        for byte in name.utf8 {
            let isPlain = byte > 0x20 && byte < 0x7F || byte == 0x20 && last != 0x20
            guard isPlain else { return name.split { $0.isWhitespace }.joined(separator: " ") }
            last = byte
        }
        return last == 0x20 ? name.split { $0.isWhitespace }.joined(separator: " ") : name
    }

    // MARK: Quotations

    private func quotations() -> [Quotation] {
        let speakers = origins.map { origin in
            decisions[origin]?.speaker.flatMap { draftOfSpan[context.text.span($0.tokens)] }
        }
        let assembler = QuotationAssembler(
            context: context, decisions: decisions, roles: roles, speakers: speakers)
        let groups = assembler.groups()
        var groupOfStretch: [Int: Int] = [:]
        for (number, group) in groups.enumerated() {
            for stretch in group { groupOfStretch[stretch] = number }
        }
        return groups.map { group in
            let repeated = group.first.flatMap { roles[$0].original }
            return Quotation(
                segments: group.map(segment), kind: assembler.kind(of: group),
                attribution: repeated.map(repeatedAttribution) ?? attribution(of: group),
                repeats: repeated.flatMap { groupOfStretch[$0] })
        }
    }

    private func segment(_ stretch: Int) -> Quotation.Segment {
        Quotation.Segment(
            words: context.text.span(context.stretches[stretch].inner),
            marked: context.text.span(context.stretches[stretch].tokens))
    }

    private func attribution(of group: [Int]) -> Attribution? {
        group.compactMap { decisions[$0] != nil ? settled($0) : nil }.first
    }

    private func repeatedAttribution(_ stretch: Int) -> Attribution? {
        settled(stretch).map { source in
            Attribution(
                speaker: Speaker(
                    mention: nil, entity: source.speaker.entity, name: source.speaker.name, form: source.speaker.form),
                cue: nil,
                rule: .repetition, confidence: source.confidence)
        }
    }

    /// The attribution of one stretch; if it follows another, with that one's speaker.
    private func settled(_ stretch: Int) -> Attribution? {
        guard let decision = decisions[stretch], let origin = decisions[origins[stretch]],
            let phrase = origin.speaker
        else { return nil }
        return Attribution(
            speaker: speaker(phrase), cue: (decision.cue ?? origin.cue).map(context.text.span), rule: decision.rule,
            confidence: min(decision.confidence, origin.confidence) * certainty(of: phrase))
    }

    /// How likely it is that the words of `phrase` refer to the entity that they were resolved to, from 0 to 1.
    private func certainty(of phrase: SpeakerPhrase) -> Double {
        certaintyOfSpan[context.text.span(phrase.tokens)] ?? 1
    }

    private func speaker(_ phrase: SpeakerPhrase) -> Speaker {
        let span = context.text.span(phrase.tokens)
        let draft = draftOfSpan[span]
        return Speaker(
            mention: span, entity: draft.flatMap { entityOfDraft[$0] },
            name: draft.map { name(of: drafts[$0]) } ?? context.text.string(phrase.tokens), form: form(of: phrase))
    }

    private func form(of phrase: SpeakerPhrase) -> Speaker.Form {
        switch phrase.kind {
        case .name, .unknownName: return .name
        case .nominal: return .description
        case .relative: return .pronoun(.unknown)
        case .pronoun:
            let word = context.text.tokens[phrase.tokens.lowerBound]
            return .pronoun(word.is(.masculine) ? .masculine : word.is(.feminine) ? .feminine : .unknown)
        }
    }

    // MARK: Indirect speech

    private func indirectSpeech(_ report: ReportedContent) -> IndirectSpeech {
        IndirectSpeech(
            content: context.text.span(report.content), speaker: speaker(report.cue.speaker),
            cue: context.text.span(report.cue.tokens), rule: report.rule,
            confidence: report.confidence * certainty(of: report.cue.speaker))
    }
}
