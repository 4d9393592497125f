import OnRecordText

/// What is looked up by token, sentence or stretch, computed once for a document.
extension CoreferenceResolver {
    static func firstPerson(in context: ClauseContext) -> Int? {
        let paragraphs = context.text.document.paragraphs
        guard let body = paragraphs.indices.first(where: { paragraphs[$0].zone == .body }) else { return nil }
        let start = context.text.paragraphs[body].lowerBound
        return context.names.firstIndex { $0.kind == .person && $0.tokens.lowerBound >= start }
    }

    static func nameStarts(in context: ClauseContext) -> [Int32] {
        var starts = [Int32](repeating: -1, count: context.text.tokens.count)
        for (number, name) in context.names.enumerated().reversed() { starts[name.tokens.lowerBound] = Int32(number) }
        return starts
    }

    static func starts(of phrases: some Sequence<SpeakerPhrase>, in text: TokenizedText) -> [Bool] {
        var starts = [Bool](repeating: false, count: text.tokens.count)
        for phrase in phrases { starts[phrase.tokens.lowerBound] = true }
        return starts
    }

    static func paragraphs(of text: TokenizedText) -> [Int] {
        var paragraph = 0
        let all = text.document.paragraphs
        return text.sentences.map { sentence in
            let start = text.span(sentence).start
            while paragraph < all.count, all[paragraph].span.end <= start { paragraph += 1 }
            return paragraph
        }
    }

    static func titles(in context: ClauseContext) -> [Int32] {
        var titled = [Int32](repeating: -1, count: context.text.tokens.count)
        let words = RoleWords(text: context.text, names: context.names)
        for (number, name) in context.names.enumerated() where name.kind == .person {
            for role in words.roles(of: name) {
                let head = context.text.head(ofRole: role)
                let isTitle = role.upperBound <= name.tokens.lowerBound
                for index in isTitle ? role : head..<head + 1 { titled[index] = Int32(number) }
            }
        }
        return titled
    }

    static func roles(of drafts: [EntityDraft], in text: TokenizedText) -> [UInt64: Set<Int>] {
        var byRole: [UInt64: Set<Int>] = [:]
        func add(_ draft: Int, _ word: UInt64) { byRole[word, default: []].insert(draft) }
        for (number, draft) in drafts.enumerated() where draft.isNamed {
            switch draft.kind {
            case .legislation: for index in draft.fullest { add(number, text.tokens[index].hash) }
            case .organisation where draft.fullest.count > 1:
                // "Department of State", "Tax Foundation"
                add(number, text.tokens[text.head(ofRole: draft.fullest)].hash)
            case .person:
                for role in draft.roles {
                    let head = text.head(ofRole: role)
                    if role.count > 1 { add(number, text.hash(ofWords: role)) }
                    guard head == role.lowerBound || !text.has(head - 1, .deputyPrefix) else {
                        continue
                    }
                    for noun in text.lexicon.offices.nouns(for: text.tokens[head].hash) { add(number, noun) }
                }
            default: break
            }
        }
        return byRole
    }

    /// For each stretch, the first of those whose speaker it has.
    static func origins(_ decisions: [AttributionDecision?]) -> [Int] {
        var origins = Array(decisions.indices)
        for stretch in decisions.indices {
            if let earlier = decisions[stretch]?.sameAs, earlier < stretch { origins[stretch] = origins[earlier] }
        }
        return origins
    }
}
