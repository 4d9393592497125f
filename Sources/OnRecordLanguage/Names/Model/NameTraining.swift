import OnRecordText

/// One segment of a document on which the model is trained.
package struct NameSample: Sendable {
    /// What training needs to know about a token besides its features.
    package struct Token: Sendable {
        /// Its position, in bytes.
        package let span: TextSpan
        /// The labels that it may have, as bits.
        package let allowed: UInt8
        /// Whether it is a capitalised title: "President".
        package let isTitle: Bool
        /// Whether it is listed as a place and is not a demonym.
        package let isPlace: Bool
        package let isDemonym: Bool
        /// Whether the lexicon lists it as an organisation: "NATO".
        package let isKnownOrganisation: Bool
        package let features: [UInt32]
    }

    package let tokens: [Token]
}

/// What a program that trains the model needs from the analysis.
package enum NameTraining {
    /// The samples of a document; of `model` only the word tables are used, not the weights.
    package static func samples(of document: Document, model: NameModel) -> [NameSample] {
        let text = TokenizedText(document)
        let settled = NamePatterns.names(in: text, isOrdinary: model.isOrdinary)
        let reader = NameReader(text: text, proposals: NameFinder(text, settled: settled).names, model: model)
        return reader.segments.indices.map { number in
            let segment = reader.segments[number]
            let allowed = reader.allowed(segment)
            let features = reader.featureLists(of: number)
            return NameSample(
                tokens: segment.indices.map { index in
                    let token = text.tokens[index]
                    let place = index - segment.lowerBound
                    let lists = ListedName(rawValue: model.lists.value(of: token.hash))
                    return .init(
                        span: token.span, allowed: allowed[place], isTitle: token.is(.title) && token.isCapitalised,
                        isPlace: !lists.isDisjoint(with: .place) && !token.is([.demonym, .calendar]),
                        isDemonym: token.is(.demonym), isKnownOrganisation: token.is(.organisationName),
                        features: features[place])
                })
        }
    }

    /// The key of `word`, with its capitalisation, in the cluster table; `nil` if it is not a single word.
    package static func clusterKey(of word: String) -> UInt64? {
        token(word).map { NameReader.clusterKey($0.hash, $0.shape) }
    }

    /// The hash of each word of `name` in the lists; `nil` if a part is not a word.
    package static func hashes(ofName name: String) -> [UInt64]? {
        var hashes: [UInt64] = []
        for part in name.split(separator: " ") {
            guard let token = token(String(part)) else { return nil }
            hashes.append(token.hash)
        }
        return hashes.isEmpty ? nil : hashes
    }

    private static func token(_ word: String) -> OnRecordLanguage.Token? {
        let text = ArticleText(word)
        var tokenizer = Tokenizer(text)
        tokenizer.read(text.span)
        return tokenizer.tokens.count == 1 && tokenizer.tokens[0].kind == .word ? tokenizer.tokens[0] : nil
    }
}
