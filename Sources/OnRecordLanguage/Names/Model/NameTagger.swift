import OnRecordText

/// Finds the names of a document: the model weighs the rules' proposals together with all other evidence in the text.
struct NameTagger {
    private let text: TokenizedText
    private let finder: NameFinder
    /// The names that follow from what stands beside them, whatever the model says.
    private let settled: [NameMention]
    /// Whether the word with a hash is frequent in lower case.
    private let isOrdinary: (UInt64) -> Bool

    /// The names in `text` in text order; they never overlap.
    static func names(in text: TokenizedText, model: NameModel) -> [NameMention] {
        let settled = NamePatterns.names(in: text, isOrdinary: model.isOrdinary)
        let finder = NameFinder(text, settled: settled)
        let tagger = NameTagger(text: text, finder: finder, settled: settled, isOrdinary: model.isOrdinary)
        return tagger.names(by: NameReader(text: text, proposals: finder.names, model: model))
    }

    private func names(by reader: NameReader) -> [NameMention] {
        var names = settled.map { $0.kind == .person ? finder.person(named: $0.tokens) : $0 }
        var taken = [Bool](repeating: false, count: text.tokens.count)
        for name in names { for index in name.tokens { taken[index] = true } }
        for name in finder.names where isBeyondModel(name) && !taken[name.tokens.lowerBound] {
            names.append(name)
            for index in name.tokens { taken[index] = true }
        }
        var proposalStarting: [Int: NameMention] = [:]
        for name in finder.names { proposalStarting[name.tokens.lowerBound] = name }
        let allowed = allowed(reader)
        let reading = SecondReading(reader, allowed: allowed)
        for (number, segment) in reader.segments.enumerated() {
            let labels = reading.labels(of: number)
            var place = 0
            while place < labels.count {
                guard let kind = NameLabel.kind(of: labels[place]) else {
                    place += 1
                    continue
                }
                var end = place + 1
                while end < labels.count, labels[end] == NameLabel.later(kind) { end += 1 }
                let tokens = segment.lowerBound + place..<segment.lowerBound + end
                place = end
                guard let name = name(tokens, NameLabel.kinds[kind], proposal: proposalStarting) else { continue }
                for index in tokens { taken[index] = true }
                names.append(name)
            }
        }
        // A proposal that the model rejects may still be a speaker.
        for var name in finder.names
        where NameLabel.kinds.contains(name.kind) && !name.tokens.contains(where: { taken[$0] })
            && !(name.tokens.count == 1 && isNotName(name.tokens.lowerBound))
        {
            name.isGuess = !isKept(name)
            names.append(name)
        }
        let appositions = Appositions(text: text)
        let particles = NameParticles(names, in: text)
        for index in names.indices where names[index].kind == .person {
            let whole = finder.withoutDegrees(particles.whole(names[index].tokens))
            if whole != names[index].tokens { names[index] = finder.person(named: whole) }
            names[index].apposition = appositions.role(after: names[index].tokens.upperBound)
        }
        names = names.flatMap(separated)
        joinSurnames(in: &names)
        trimHeadlines(in: &names)
        return names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The labels that each token may have, as bits; only the rules' label if that is beyond doubt.
    private func allowed(_ reader: NameReader) -> [[UInt8]] {
        var settledLabels: [Int: UInt8] = [:]
        func settle(_ tokens: Range<Int>, _ kind: Int) {
            for index in tokens {
                let label = index == tokens.lowerBound ? NameLabel.first(kind) : NameLabel.later(kind)
                settledLabels[index] = 1 << UInt8(label)
            }
        }
        let place = 2
        for tokens in DatelinePlaces.places(in: text) { settle(tokens, place) }
        if let outlet { settle(outlet, 1) }
        for name in settled { for index in name.tokens { settledLabels[index] = 1 << UInt8(NameLabel.outside) } }
        for name in finder.names where !name.isGuess {
            guard !isBeyondModel(name), let kind = NameLabel.kinds.firstIndex(of: name.kind) else {
                for index in name.tokens { settledLabels[index] = 1 << UInt8(NameLabel.outside) }
                continue
            }
            if isCertain(name) { settle(name.tokens, kind) }
            // "Secretary of State Rex Tillerson": the office is not part of the name.
            for role in name.roles
            where role.upperBound == name.tokens.lowerBound
                && role.allSatisfy({ text.tokens[$0].shape != .lower || text.isWord($0, .of) })
            {
                for index in role { settledLabels[index] = 1 << UInt8(NameLabel.outside) }
            }
        }
        for segment in reader.segments {
            for index in segment where isNotName(index) { settledLabels[index] = 1 << UInt8(NameLabel.outside) }
        }
        return reader.segments.map { segment in
            zip(segment, reader.allowed(segment)).map { index, bits in settledLabels[index] ?? bits }
        }
    }

    /// Whether the model cannot recognise `name`: it knows no legislation, and its names end in a capitalised word,
    /// unlike "Russian government".
    private func isBeyondModel(_ name: NameMention) -> Bool {
        !NameLabel.kinds.contains(name.kind) || !text.tokens[name.tokens.upperBound - 1].isCapitalised
    }

    /// The words with which the article names its own publication.
    private var outlet: Range<Int>? {
        guard let span = text.document.outlet?.span else { return nil }
        let words = text.tokens.indices.filter { span.contains(text.tokens[$0].span) }
        guard let first = words.first, let last = words.last, words.allSatisfy({ text.tokens[$0].isCapitalised }) else {
            return nil
        }
        return first..<last + 1
    }

    /// Whether a sentence starts with a plural noun that is not a name: "Police said".
    private func isInitialGroupNoun(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return text.startsSentence[index] && token.shape == .capitalised && token.is(.plural) && token.is(.groupNoun)
            && !(index + 1 < text.tokens.count && text.tokens[index + 1].isCapitalised)
    }

    /// Whether a capitalised word is not part of any name.
    private func isNotName(_ index: Int) -> Bool {
        isInitialGroupNoun(index) || isCompound(index) || finder.isPartyTag(index)
            || Self.members.contains(text.tokens[index].hash) || finder.isDegree(index)
            || finder.isInitialModifier(index, isOrdinary: isOrdinary)
    }

    /// Cuts the adjective from a surname in a headline: "Faultless Federer wins", if the article names Roger Federer.
    private func trimHeadlines(in names: inout [NameMention]) {
        let headlines = zip(text.document.paragraphs, text.paragraphs).filter {
            $0.0.zone == .title || $0.0.zone == .deck
        }
        .map(\.1)
        guard !headlines.isEmpty else { return }
        var surnames = WordSet()
        for name in names where name.kind == .person && !headlines.contains(where: { $0.overlaps(name.tokens) }) {
            surnames.insert(text.tokens[name.tokens.upperBound - 1].hash)
        }
        for index in names.indices where names[index].kind == .person && names[index].tokens.count == 2 {
            let (first, last) = (names[index].tokens.lowerBound, names[index].tokens.lowerBound + 1)
            guard headlines.contains(where: { $0.overlaps(names[index].tokens) }), !finder.isFirstName(first),
                !finder.isListedSurname(first), surnames.contains(text.tokens[last].hash),
                !names.contains(where: {
                    $0.tokens.count > 1 && $0.tokens != names[index].tokens
                        && text.tokens[$0.tokens.lowerBound].hash == text.tokens[first].hash
                })
            else { continue }
            names[index] = finder.person(named: last..<last + 1)
        }
    }

    /// Makes "De La Rosa" a person if "Quincy De La Rosa" is one.
    private func joinSurnames(in names: inout [NameMention]) {
        func hash(_ words: Range<Int>) -> UInt64 {
            words.reduce(WordHash.seed) { ListedName.hash($0, then: text.tokens[$1].hash) }
        }
        var surnames = Set<UInt64>()
        for name in names where name.kind == .person && name.tokens.count > 2 {
            let end = name.tokens.last { !text.tokens[$0].is(.nameSuffix) }.map { $0 + 1 } ?? name.tokens.upperBound
            let start = name.tokens.lowerBound + 1
            if end - start > 1, text.tokens[start].is(.nameParticle) { surnames.insert(hash(start..<end)) }
        }
        // "Natsu Higuchi (Higuchi Natsu)": the same name with the surname first.
        for name in names where name.kind == .person && name.tokens.count == 2 {
            surnames.insert(
                ListedName.hash(
                    ListedName.hash(WordHash.seed, then: text.tokens[name.tokens.lowerBound + 1].hash),
                    then: text.tokens[name.tokens.lowerBound].hash))
        }
        // "In Benning's view", after Clara Benning: no town.
        for name in names where name.kind == .person && name.tokens.count > 1 {
            let last = name.tokens.upperBound - 1
            if !finder.isListedPlace(last) { surnames.insert(hash(last..<last + 1)) }
        }
        guard !surnames.isEmpty else { return }
        for index in names.indices
        where names[index].kind == .place || names[index].kind == .organisation && names[index].tokens.count > 1 {
            if surnames.contains(hash(names[index].tokens)) { names[index] = finder.person(named: names[index].tokens) }
        }
    }

    /// Members of parliaments, in capitals.
    private static let members = WordSet(["mps", "meps", "msps", "mp", "mep", "msp"])

    /// The two organisations of "Opel and Saab" if the document or what follows shows that they are two; otherwise
    /// `name`.
    private func separated(_ name: NameMention) -> [NameMention] {
        let run = name.tokens
        guard name.kind == .organisation, run.count == 3, text.isWord(run.lowerBound + 1, .and) else { return [name] }
        let parts = [run.lowerBound..<run.lowerBound + 1, run.upperBound - 1..<run.upperBound]
        guard parts.allSatisfy({ text.tokens[$0.lowerBound].isCapitalised }) else { return [name] }
        let isFollowedByPlural =
            run.upperBound < text.tokens.count && text.tokens[run.upperBound].shape == .lower
            && text.tokens[run.upperBound].kind == .word
            && text.document.text.utf8[text.tokens[run.upperBound].span.end - 1] == UInt8(ascii: "s")
            && !text.tokens[run.upperBound].is([.function, .anyCue, .being, .auxiliary])
        let isNamedAlone = parts.contains { part in
            text.tokens[part.lowerBound].is([.organisationName, .placeName])
                || finder.occursAlone(part.lowerBound, outside: run)
        }
        // "Pfizer and Novartis", but "Slater and Walker".
        let areSurnames = parts.contains { finder.isListedSurname($0.lowerBound) }
        guard isFollowedByPlural || isNamedAlone || !areSurnames else { return [name] }
        return parts.map { NameMention(tokens: $0, kind: .organisation) }
    }

    /// Whether a word is an adjective compounded with a name: "U.S.-led", "NATO-backed".
    private func isCompound(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.isCapitalised else { return false }
        // A hyphen after a full stop is a token of its own.
        if token.endsInFullStop, index + 2 < text.tokens.count {
            let (hyphen, tail) = (text.tokens[index + 1], text.tokens[index + 2])
            return hyphen.kind == .dash && hyphen.span.count == 1 && !hyphen.spaceBefore && !tail.spaceBefore
                && (tail.shape == .lower || tail.is(.demonym))
        }
        let bytes = text.document.text.utf8[token.span.range]
        guard let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")) else { return false }
        return text.lexicon.has(WordHash.of(bytes[(hyphen + 1)...]), .compoundParticiple)
    }

    /// Whether the kind and the boundaries of a proposed name are beyond doubt.
    private func isCertain(_ name: NameMention) -> Bool {
        switch name.kind {
        case .organisation:
            // "House Committee on Foreign Affairs"; "Novaya Gazeta reported".
            let hasTail = name.tokens.contains {
                text.isWord($0, .of) || text.isWord($0, .for) || text.isWord($0, .on)
            }
            return hasTail || finder.isOutletContext(name.tokens) || KnownNames.isChannel(name.tokens, in: text)
        case .place:
            // "Place de la République".
            let first = name.tokens.lowerBound
            let hasHead = text.tokens[first].is(.placeHead) && !text.tokens[first + 1].isCapitalised
            return name.tokens.count > 2 && hasHead || finder.isStateName(name.tokens)
        case .person:
            // "George S. May": a month after an initial.
            let last = name.tokens.upperBound - 1
            let initial = text.tokens[last - (name.tokens.count > 2 ? 1 : 0)]
            return text.tokens[last].is(.calendar) && initial.endsInFullStop && initial.span.count == 2
                && !(last + 1 < text.tokens.count && text.tokens[last + 1].kind == .number)
        default: return false
        }
    }

    /// Whether a word is a former title: "then-Sen. Obama".
    private func isPastTitle(_ index: Int) -> Bool {
        text.tokens[index].shape == .mixed
            && text.document.text.utf8[text.tokens[index].span.range].starts(with: "then-".utf8)
    }

    /// Whether a proposed name is kept although the model rejects it: because of the lexicon, or of its first word.
    private func isKept(_ name: NameMention) -> Bool {
        guard !name.isGuess else { return false }
        let token = text.tokens[name.tokens.lowerBound]
        if name.kind == .place, name.tokens.count > 2, token.is(.placeHead) { return true }
        guard name.tokens.count == 1 else { return false }
        return name.kind == .organisation && token.is(.organisationName)
            || name.kind == .place && token.is([.placeName, .acronymPlace])
    }

    /// Whether a word is only a demonym: "Russian", but not "Georgia".
    private func isDemonymAlone(_ index: Int) -> Bool {
        text.tokens[index].is(.demonym) && !text.tokens[index].is([.placeName, .organisationName])
    }

    /// The name at `tokens` with its titles; the rules' proposal if it is the same name.
    private func name(_ tokens: Range<Int>, _ kind: EntityKind, proposal: [Int: NameMention]) -> NameMention? {
        var start = tokens.lowerBound
        if kind == .person {
            while start + 1 < tokens.upperBound,
                text.tokens[start].is(.title) && !finder.isFirstName(start) || isPastTitle(start)
            {
                start += 1
            }
        }
        let name = start..<tokens.upperBound
        if var known = proposal[start], known.tokens == name, known.kind == kind {
            known.isGuess = false
            return known
        }
        guard kind == .person else {
            // "of Lesbian, Gay and Bisexual people": demonyms and the like are not towns.
            return name.allSatisfy(isDemonymAlone) ? nil : NameMention(tokens: name, kind: kind)
        }
        return finder.person(named: name)
    }
}
