import OnRecordCore

extension MemoryStore: CorpusStore {
    /// How far the analysis has come.
    public var progress: IndexProgress { state.withLock { $0.progress } }

    /// Calls `handler` when something has changed, at most 25 times a second, and at the end.
    public func observeChanges(_ handler: @escaping @Sendable () -> Void) {
        state.withLock { $0.changeHandler = handler }
    }

    /// The number of articles that `listing` shows.
    public func articleCount(in listing: ArticleListing) -> Int { selection(listing).articles.count }

    /// The number of quotations in the articles that `listing` shows.
    public func quotationCount(in listing: ArticleListing) -> Int { selection(listing).quotationCount }

    /// The number of those quotations that nobody is known to say.
    public func unattributedCount(in listing: ArticleListing) -> Int { selection(listing).unattributedCount }

    /// The rows of `listing` in `window`, clamped to what there is.
    public func articles(in listing: ArticleListing, window: Range<Int>) -> [ArticleRow] {
        let articles = selection(listing).articles
        return articles[window.clamped(to: articles.indices)].map(\.row)
    }

    /// The place of an article in `listing`, counted from 0.
    public func position(of article: ArticleID, in listing: ArticleListing) -> Int? {
        selection(listing).position(of: article)
    }

    /// The article with everything found in it.
    public func annotatedDocument(_ article: ArticleID) -> AnnotatedDocument? { loaded(article)?.annotated }

    /// The article at a path below the folder.
    public func article(at path: String) -> ArticleID? {
        files.firstIndex { $0.name == path }.map(ArticleID.init).flatMap { loaded($0) == nil ? nil : $0 }
    }

    /// The file that an article was read from; `nil` where the store was given it analysed.
    public func file(of article: ArticleID) -> ArticleFile? {
        files.indices.contains(article.number) ? files[article.number] : nil
    }

    /// The entity of the corpus that an entity of one article stands for.
    public func corpusEntity(of entity: Int, in article: ArticleID) -> EntityID? {
        corpus(with: article).id(of: entity, in: article)
    }

    /// The named entities of one article.
    public func entities(in article: ArticleID) -> [EntityRow] { corpus(with: article).rows(in: article) }

    /// All entities of the corpus that have a name.
    public func entities() -> [EntityRow] { corpus().rows }

    /// What an entity is quoted as saying, in every article.
    public func quotations(by speaker: EntityID) -> [QuotationRow] {
        let corpus = corpus()
        return inOrder(corpus.members(of: speaker), of: ArticleListing()).flatMap { article, entities in
            rows(of: article, corpus) { $0.map(entities.contains) == true }
        }
    }

    /// The quotations of one article, whoever is quoted.
    public func quotations(in article: ArticleID) -> [QuotationRow] {
        loaded(article).map { rows(of: $0, corpus(with: article)) { _ in true } } ?? []
    }

    /// What is reported in one article without quotation marks, whoever is said to say it, in the order of the cues.
    public func indirectSpeech(in article: ArticleID) -> [QuotationRow] {
        guard let loaded = loaded(article) else { return [] }
        let corpus = corpus(with: article)
        return loaded.annotated.indirect.enumerated().map { index, speech in
            let id = speech.speaker.entity.flatMap { corpus.id(of: $0, in: article) }
            let isAttributed = loaded.annotated.standing(of: speech.speaker).isAttributed
            return loaded.row(
                ofIndirect: index, speaker: isAttributed ? id.flatMap(corpus.name) ?? speech.speaker.name : nil)
        }
    }

    /// The places where an entity is mentioned, in every article that `listing` shows.
    public func mentions(of entity: EntityID, in listing: ArticleListing) -> [MentionRow] {
        inOrder(corpus().members(of: entity), of: listing).flatMap { article, entities in
            article.annotated.mentions.filter { entities.contains($0.entity) }
                .map { MentionRow(article: article.id, span: $0.span) }
        }
    }

    /// The hits of `query` in the articles that `listing` shows.
    public func search(_ query: SearchQuery, in listing: ArticleListing) -> SearchResult {
        let matcher = PhraseMatcher(query.text)
        let found = selection(listing).articles.map { $0.hits(of: matcher) }.filter { !$0.isEmpty }
        return SearchResult(hits: found.flatMap { $0 }, articleCount: found.count)
    }
}

// How it is found out.
extension MemoryStore {
    private func loaded(_ article: ArticleID) -> LoadedArticle? { state.withLock { $0.article(article) } }

    private func selection(_ listing: ArticleListing) -> ArticleSelection {
        let (known, articles, version) = state.withLock { ($0.selections[listing], $0.articles, $0.version) }
        if let known { return known }
        let selection = ArticleSelection(listing, of: articles)
        state.withLock { $0.keep(selection, for: listing, version: version) }
        return selection
    }

    /// The join over the corpus, which holds `article` if it has been analysed.
    private func corpus(with article: ArticleID? = nil) -> JoinedCorpus {
        state.withLock { $0.corpus(with: article) }
    }

    /// The quotations of `article` whose speaker's index among its entities `isWanted` accepts.
    private func rows(
        of article: LoadedArticle, _ corpus: JoinedCorpus, where isWanted: (_ entity: Int?) -> Bool
    ) -> [QuotationRow] {
        article.annotated.quotations.indices.compactMap { index in
            let quotation = article.annotated.quotations[index]
            let speaker = quotation.attribution?.speaker
            guard quotation.repeats == nil, isWanted(speaker?.entity) else { return nil }
            let id = speaker?.entity.flatMap { corpus.id(of: $0, in: article.id) }
            let isAttributed = article.annotated.standing(of: index).isAttributed
            return article.row(
                ofQuotation: index, speaker: isAttributed ? id.flatMap(corpus.name) ?? speaker?.name : nil)
        }
    }

    private func inOrder(
        _ members: [(article: LoadedArticle, entities: Set<Int>)], of listing: ArticleListing
    ) -> [(article: LoadedArticle, entities: Set<Int>)] {
        let selection = selection(listing)
        return members.compactMap { member in selection.position(of: member.article.id).map { ($0, member) } }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }
}
