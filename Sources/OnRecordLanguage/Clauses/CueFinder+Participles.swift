import OnRecordText

/// Finds the subjects of -ing forms: "calling it a start".
extension CueFinder {
    private var tokens: [Token] { reader.text.tokens }

    /// The subject of an -ing form: that of the clause before it; after "for", "of" and "from", the nearest phrase
    /// ("criticised Trump for saying").
    func gerundSubject(at item: Int, after earlier: [Cue]) -> FrameReader.Phrase? {
        var before = reader.beforeTime(item - 1)
        while reader.has(before, .adverb) && !reader.has(before, [.preposition, .subordinator]) { before -= 1 }
        if reader.has(before, .being) { return reader.subject(before: item) }
        // "In calling it “absurd,” the pope went further."
        if before < 0 || (before == 0 && reader.has(0, [.preposition, .subordinator])),
            let subject = subjectAfterParticipialClause(openedAt: item)
        {
            return subject
        }
        if reader.isWord(before, .for) || reader.isWord(before, .of) || reader.isWord(before, .from) {
            // "mocked him for calling himself": the mocker is the one who repeats the words.
            if let judging = earlier.last, judging.strength == .judging, before - judging.item <= 4 {
                return (judging.speaker, judging.speakerItems)
            }
            return reader.phrase(endingAt: before - 1) ?? reader.clauseSubject(before: before)
        }
        // "...," Law said, noting that.
        if reader.kind(before) == .comma, let saying = earlier.last, saying.strength == .saying,
            before - saying.item <= 3
        {
            return (saying.speaker, saying.speakerItems)
        }
        if reader.kind(before) == .comma || reader.stretch(before) != nil
            || reader.has(before, [.preposition, .conjunction, .subordinator, .adverb])
        {
            return reader.mainSubject(before: before + 1)
        }
        if let subject = subjectOfPassive(before: before) { return subject }
        // "with one of her ads asking": an absolute construction has its own subject.
        if let with = (max(0, before - Self.longestAbsolute)..<max(0, before)).last(where: { reader.isWord($0, .with) }
        ),
            let found = reader.phrase(startingAt: with + 1), found.items.upperBound == before
        {
            return found
        }
        // "held up a sign saying": the words are on the sign.
        if reader.has(before, class: .inscribedObject), isInscription(item),
            let sign = reader.phrase(endingAt: before)
        {
            return sign
        }
        // "issued a statement calling on": the subject is the author, not the document.
        guard let found = reader.phrase(endingAt: before), reader.isPersonLike(found), !isDocument(found) else {
            return reader.mainSubject(before: item)
        }
        // "an op-ed in the Post hammering him", but "with Trump saying".
        if case .name(let name) = found.phrase.kind, reader.names[name].kind != .person,
            !reader.isSubjectPosition(found.items.lowerBound)
        {
            return reader.mainSubject(before: item)
        }
        return found
    }

    /// The subject of a passive between which and a participle there are only prepositional phrases: "was quoted in the
    /// Herald saying", but not "was met by a man saying".
    private func subjectOfPassive(before item: Int) -> FrameReader.Phrase? {
        guard
            let verb = (max(0, item - Self.longestAdjunct)..<max(0, item)).last(where: {
                reader.verbGroup(endingAt: $0).isPassive
            }), reader.has(verb + 1, .preposition),
            (verb + 1...item).allSatisfy({
                !reader.isWord($0, .by)
                    && [.word, .number, .possessive].contains(reader.kind($0))
            })
        else { return nil }
        return reader.subject(before: verb)
    }

    /// The most items between such a passive and the participle.
    private static let longestAdjunct = 9

    /// The subject of the main clause after an initial participial clause.
    private func subjectAfterParticipialClause(openedAt item: Int) -> FrameReader.Phrase? {
        for index in item + 1..<max(item + 1, reader.count)
        where reader.kind(index) == .comma || reader.stretch(index) != nil {
            guard let found = reader.phrase(startingAt: index + 1), reader.isPersonLike(found) else { continue }
            let next = found.items.upperBound + 1
            if reader.isVerb(next) || reader.isBetweenSubjectAndVerb(next) { return found }
        }
        return nil
    }

    private static let readings = WordSet([
        "saying", "reading", "declaring", "proclaiming", "asking", "stating", "urging",
    ])

    private func isInscription(_ item: Int) -> Bool {
        reader.token(item).map { Self.readings.contains(tokens[$0].hash) } ?? false
    }

    /// The most items between "with" and the participle.
    private static let longestAbsolute = 6

    private func isDocument(_ found: FrameReader.Phrase) -> Bool {
        guard case .nominal(let head) = found.phrase.kind else { return false }
        return tokens[head].is(.documentNoun) && !tokens[head].is([.personNoun, .groupNoun])
    }
}
