import OnRecordText

/// Finds where the reported content ends.
extension ReportedSentence {
    /// The end of the clause that starts at `item` and is reported by `cue`.
    func clauseEnd(from item: Int, of cue: Cue) -> Int {
        var depth = 0
        var index = item
        let endsAtComma = isInSubordinateClause(cue)
        while index < end {
            switch reader.kind(index) {
            case .openParenthesis: depth += 1
            case .closeParenthesis:
                if depth == 0 { return index }
                depth -= 1
            case .semicolon where depth == 0: return index
            case .comma where depth == 0:
                if endsAtComma || startsOtherClause(index + 1, than: cue) { return index }
            case .dash where depth == 0:
                if startsOtherClause(index + 1, than: cue) { return index }
            case nil where endsInComma(index):
                if endsAtComma || startsOtherClause(index + 1, than: cue) { return index + 1 }
            default:
                if startsNextReport(index, after: cue) || startsActionOfThinker(index, from: item, of: cue) {
                    return index
                }
            }
            index += 1
        }
        return end
    }

    /// Where the main verb follows a noun with the clause that starts at `item`: "his claim that it is unsafe | was
    /// rejected"; `nil` if there is none before `end`.
    func mainVerb(afterClause item: Int, before end: Int) -> Int? {
        var index = item
        var verbEnd: Int?
        while index < end {
            if reader.has(index, [.conjunction, .relative, .subordinator]) || reader.kind(index) == .comma {
                verbEnd = nil
            } else if isFinite(index), !reader.has(index, .subjectPronoun) {
                if verbEnd != nil || isRejection(index) { return index }
                while isFinite(index) || reader.isBetweenSubjectAndVerb(index) || reader.has(index, .pastForm) {
                    index += 1
                }
                verbEnd = index
                continue
            }
            index += 1
        }
        return nil
    }

    /// Whether a passive says at `item` what became of an utterance: "has been denied".
    private func isRejection(_ item: Int) -> Bool {
        guard reader.has(item, .auxiliary) else { return false }
        let verb = afterAdverbs(item)
        return reader.has(verb, .judgingCue) && reader.verbGroup(endingAt: verb).isPassive
            || reader.has(verb, .sayingCue) && reader.verbGroup(endingAt: verb).isPassive
    }

    /// The end of the infinitive that starts at `item`: a finite verb after "and" has another subject.
    func infinitiveEnd(from item: Int, of cue: Cue) -> Int {
        let end = clauseEnd(from: item, of: cue)
        return (item..<max(item, end)).first { index in
            guard reader.has(index, .conjunction) else { return false }
            // ", and the tag was soon everywhere"
            if reader.kind(index - 1) == .comma, !isFinite(index + 1), opensClause(index + 1, near: true) {
                return true
            }
            let verb = afterAdverbs(index + 1)
            if reader.has(verb, .auxiliary) || reader.has(verb, .anyCue) { return isFinite(verb) && !isBase(verb) }
            return token(verb)?.is(.plainVerb) != true && isFinite(verb)
        } ?? end
    }

    /// Whether a cue is in a subordinate clause, which ends at a comma: "Rubio, who said ..., won", "when Rubio said
    /// ..., he".
    private func isInSubordinateClause(_ cue: Cue) -> Bool {
        let first = cue.speakerItems.lowerBound
        if cue.strength == .noun { return true }
        if case .relative = cue.speaker.kind { return reader.kind(first - 1) == .comma || first - 1 == start }
        var before = first - 1
        while let word = token(before), word.is([.title, .determiner]) || word.isCapitalised && !word.is(.function) {
            before -= 1
        }
        return reader.has(before, .subordinator) && !reader.isWord(before, .that)
    }

    /// Whether the words at `item`, after a comma, are outside the content of `cue`.
    private func startsOtherClause(_ item: Int, than cue: Cue) -> Bool {
        if reader.isWord(item, Self.but) || reader.isWord(item, .according) { return true }
        if reader.has(item, .conjunction), reader.isWord(item + 1, Self.then) { return true }
        if Self.sourcing.contains(token(item)?.hash ?? 0) { return true }
        if reader.has(item, .subordinator), Self.contrasts.contains(token(item)?.hash ?? 0) { return true }
        return cues.contains { other in
            guard other.item > cue.item else { return false }
            let first = first(of: other)
            // "..., citing an official"
            if first == item, token(item)?.is(.gerund) == true, other.speakerItems == cue.speakerItems { return true }
            guard !forms(of: other).isEmpty else { return false }
            if first == item, token(item)?.is(.gerund) == true { return true }
            if first == item, other.strength == .saying, other.isInverted { return true }
            let opening = reader.has(item, .conjunction) ? item + 1 : item
            if other.speakerItems == cue.speakerItems, afterAdverbs(opening) == first { return true }
            guard other.speakerItems.lowerBound == opening, !other.isInverted else { return false }
            // "..., and Royce said": the next report. "..., Royce said,": a second cue for the same content.
            return opening > item || isEnd(after: other)
        }
    }

    /// Whether the conjunction at `item` introduces the next report of the same speaker: "said ... and promised".
    private func startsNextReport(_ item: Int, after cue: Cue) -> Bool {
        guard reader.has(item, .conjunction) else { return false }
        return cues.contains {
            $0.item > cue.item && $0.speakerItems == cue.speakerItems && first(of: $0) == afterAdverbs(item + 1)
                && !forms(of: $0).isEmpty
                && !isBase(first(of: $0))
        }
    }

    /// Whether the conjunction at `item` goes on with what the thinker did: "thought the ball was out and eased up". What
    /// is thought has a state as its predicate, and an action in the simple past follows.
    private func startsActionOfThinker(_ item: Int, from start: Int, of cue: Cue) -> Bool {
        guard cue.strength == .thinking, reader.isWord(item, .and), token(first(of: cue))?.is(.pastForm) == true,
            (start..<item).contains(where: { reader.has($0, .auxiliary) })
        else { return false }
        let verb = afterAdverbs(item + 1)
        guard let word = token(verb), word.shape == .lower, !word.is([.function, .auxiliary]),
            !(item + 1..<verb).contains(where: { reader.has($0, .auxiliary) })
        else { return false }
        let isPast = word.is(.pastForm) || reader.token(verb).map { reader.endsIn($0, "ed") } ?? false
        let next = verb + 1
        return isPast || reader.has(next, [.determiner, .possessivePronoun]) && !reader.isNounPart(next)
            || Self.particles.contains(token(next)?.hash ?? 0)
    }

    private static let sourcing = WordSet(["citing", "quoting"])
    private static let particles = WordSet(["up", "out", "off", "down", "away", "back", "in", "on"])

    /// Whether the verb at `item` may continue an infinitive: "to stop and apologise".
    private func isBase(_ item: Int) -> Bool { reader.has(item, .baseForm) && !reader.has(item, .pastForm) }

    /// Whether the stretch at `item` ends in a comma.
    func endsInComma(_ item: Int) -> Bool {
        guard let stretch = reader.stretch(item), let last = stretches[stretch].inner.last else { return false }
        return reader.text.tokens[last].kind == .comma
    }

    func afterAdverbs(_ item: Int) -> Int {
        var index = item
        while reader.isBetweenSubjectAndVerb(index) { index += 1 }
        return index
    }

    /// Whether a cue ends its clause, adjuncts and an addressee aside.
    func isEnd(after cue: Cue) -> Bool {
        let next = complementStart(of: cue)
        return next >= end || reader.kind(next) == .comma || reader.kind(next) == .dash
            || reader.kind(next) == .semicolon
    }

    private static let such = WordForm("such")
    private static let then = WordForm("then")
    private static let but = WordForm("but")
    private static let contrasts = WordSet(["while", "although", "though", "whereas"])

    /// The end of the noun phrase that starts at `item`, with its postmodifiers.
    func objectEnd(from item: Int) -> Int {
        var depth = 0
        for index in item..<end {
            switch reader.kind(index) {
            case .openParenthesis: depth += 1
            case .closeParenthesis where depth == 0: return index
            case .closeParenthesis: depth -= 1
            case .comma where depth == 0 && !isCoordination(index), .semicolon, .dash, .colon: return index
            default:
                if index > item, depth == 0, endsObject(index) {
                    // "deals such as these"
                    return reader.isWord(index, .as) && reader.isWord(index - 1, Self.such) ? index - 1 : index
                }
            }
        }
        return end
    }

    /// Whether a comma separates coordinated noun phrases: "the arrests, the torture and the killings".
    private func isCoordination(_ comma: Int) -> Bool {
        guard reader.has(comma + 1, [.determiner, .possessivePronoun]) || reader.isNounPart(comma + 1) else {
            return false
        }
        var index = comma + 1
        while index < end, index - comma < 8 {
            if isFinite(index) || reader.kind(index) == .comma { return false }
            if reader.has(index, .conjunction) { return !isFinite(index + 1) }
            index += 1
        }
        return false
    }

    private func endsObject(_ item: Int) -> Bool {
        if reader.has(item, .conjunction) {
            let next = afterAdverbs(item + 1)
            return reader.has(item + 1, .subjectPronoun) || isFinite(next) || reader.has(next, .anyCue)
                || reader.has(next, .gerund)
        }
        if reader.has(item, class: .clauseOpener) { return true }
        if reader.has(item, .calendar) { return true }
        // "on Tuesday", "in a statement"
        guard reader.has(item, .preposition) else { return false }
        let next = reader.has(item + 1, .determiner) ? item + 2 : item + 1
        if reader.has(next, .calendar) { return true }
        guard reader.isWord(item, .in), let last = afterNounPhrase(item + 1) else { return false }
        return (next..<last).contains { Self.occasions.contains(token($0)?.hash ?? 0) }
    }

    private static let occasions = WordSet(["statement", "interview", "tweet", "letter", "speech", "press", "news"])
}
