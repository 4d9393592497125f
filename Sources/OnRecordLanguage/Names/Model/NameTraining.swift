import OnRecordText

/// One stretch of a document on which the model is trained.
package struct NameSample: Sendable {
    /// What training needs to know of a token besides its features.
    package struct Token: Sendable {
        /// Where it stands, in bytes.
        package let span: TextSpan
        /// The labels that it may have, as bits.
        package let allowed: UInt8
        /// Whether it is a title with a capital: "President".
        package let isTitle: Bool
        /// Whether the lists have it as a place, and no demonym.
        package let isPlace: Bool
        package let isDemonym: Bool
        /// Whether the lexicon has it as an organisation: "NATO".
        package let isKnownOrganisation: Bool
        package let features: [UInt32]
    }

    package let tokens: [Token]
}

/// What a program that trains the model needs of the analysis.
package enum NameTraining {
    /// The samples of a document; `model` has the tables of words, its weights play no part.
    package static func samples(of document: Document, model: NameModel) -> [NameSample] {
        let text = TokenizedText(document)
        let reader = NameReader(text: text, proposals: NameFinder(text).names, model: model)
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

    /// The key of `word`, with its capitals, in the table of clusters; `nil` for what is no single word.
    package static func clusterKey(of word: String) -> UInt64? {
        token(word).map { NameReader.clusterKey($0.hash, $0.shape) }
    }

    /// The hash of each word of `name` in the lists; `nil` where a part is no word.
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
