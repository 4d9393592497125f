import OnRecordText

/// Names whose kind and bounds follow from the words in and beside them, whatever else the model has learnt: laws,
/// events, works, streets, firms among what only firms have.
///
/// What one sentence shows holds for the same words in the whole document, unless they are also a person's surname.
struct NamePatterns {
    private let reader: PatternReader
    private var isTaken: [Bool]
    private var names: [NameMention] = []
    /// The kinds of runs of capitalised words that hold throughout the document, by the hash of the run.
    private var kinds: [UInt64: EntityKind] = [:]

    /// The names in `text` in text order; they never overlap. `isOrdinary` tells whether the word with a hash is
    /// frequent in lower case.
    static func names(in text: TokenizedText, isOrdinary: @escaping (UInt64) -> Bool) -> [NameMention] {
        var patterns = NamePatterns(PatternReader(text: text, isOrdinary: isOrdinary))
        patterns.find()
        return patterns.names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private init(_ reader: PatternReader) {
        self.reader = reader
        isTaken = Array(repeating: false, count: reader.tokens.count)
    }

    private mutating func find() {
        let topic = TopicWords(reader)
        let laws = LawPatterns(reader: reader)
        let works = WorkPatterns(reader: reader, topic: topic)
        let events = EventPatterns(reader: reader)
        let streets = StreetPatterns(reader: reader)
        let bodies = BodyPatterns(reader: reader)
        let house = HouseNumber(reader)
        let nobles = NoblePatterns(reader: reader)
        for index in reader.tokens.indices {
            let token = reader.tokens[index]
            guard token.kind == .word else { continue }
            if token.isCapitalised {
                add(laws.name(at: index), .legislation)
                if events.mayEnd(at: index) { add(events.name(endingIn: index), .event, spreads: true) }
                if token.is(.nameCue) { add(streets.name(endingIn: index), .place) }
                if token.is(.organisationHead) {
                    add(bodies.name(endingIn: index), .organisation, spreads: true)
                    add(bodies.house(endingIn: index), .organisation, spreads: true)
                    add(bodies.name(startingAt: index), .organisation, spreads: true)
                    add(bodies.numbered(endingIn: index), .organisation, spreads: true)
                }
                add(house.name(at: index), .organisation)
                if token.is(.title) { add(nobles.name(after: index), .person) }
                add(streets.village(startingAt: index), .place)
            } else if token.is(.nameCue) {
                add(works.name(beside: index), .work, spreads: true)
            }
        }
        for name in works.contest() { add(name, .work, spreads: true) }
        let firms = FirmPatterns(reader: reader, topic: topic)
        var found: [Range<Int>] = []
        var listEnd = 0
        for index in reader.tokens.indices {
            let token = reader.tokens[index]
            // The rest of a list shows no more than the whole does.
            if index >= listEnd, token.is(.organisationHead), token.isCapitalised, index + 1 < reader.tokens.count,
                reader.tokens[index + 1].kind == .comma
            {
                let items = reader.list(from: reader.runStart(before: index + 1))
                listEnd = items.last?.upperBound ?? listEnd
                if firms.arePartners(items) { for name in items { add(name, .organisation) } }
            }
            if token.is(.nameCue) { found += firms.names(at: index) }
        }
        let people = KnownPeople(found.isEmpty && kinds.isEmpty ? nil : reader)
        for name in found where !people.has(name) { add(name, .organisation, spreads: true) }
        for name in MovementPatterns(reader: reader).names() { add(name, .organisation, spreads: true) }
        spread(people)
    }

    private mutating func add(_ run: Range<Int>?, _ kind: EntityKind, spreads: Bool = false) {
        guard let run, !run.isEmpty, !run.contains(where: { isTaken[$0] }) else { return }
        names.append(NameMention(tokens: run, kind: kind))
        for index in run { isTaken[index] = true }
        if spreads { kinds[reader.hash(run)] = kind }
    }

    /// Gives runs of the same words the same kind.
    private mutating func spread(_ people: KnownPeople) {
        guard !kinds.isEmpty else { return }
        var index = 0
        while index < reader.tokens.count {
            guard reader.isNamePart(index) else {
                index += 1
                continue
            }
            let run = index..<reader.runEnd(from: index)
            if let kind = kinds[reader.hash(run)], run.count > 1 && kind != .organisation || !people.has(run) {
                add(run, kind)
            }
            index = max(run.upperBound, index + 1)
        }
    }
}
