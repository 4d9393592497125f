import OnRecordCore
import OnRecordStore
import Terminal

/// The article on screen.
struct OpenArticle: Sendable {
    /// The article.
    let id: ArticleID
    /// Its text and the findings of the analysis.
    let content: AnnotatedDocument
    /// Its named entities, by kind.
    private(set) var named: [EntityRow] = []
    /// Its unnamed speakers: "a spokesman", "the letter".
    private(set) var unnamed: [EntityRow] = []
    /// For each of the article's entities, the corpus' one, if any.
    private(set) var corpusEntities: [EntityID?] = []
    /// Its identity in the notebook.
    let noted: NotedArticle
    /// Whether it was read under another path.
    var isKnownAsRead = false
    /// Its bookmarks, in text order.
    var bookmarks: [Bookmark] = []
    /// The number of each quotation, counted from 1; a repetition has the number of the original.
    let numbers: [Int]
    /// The hits of the current search of all articles.
    var hits: [TextSpan] = []
    /// How many characters of the text cannot be seen, so that marks stand for them.
    let hiddenCount: Int
    /// The number of quotations, not counting repetitions.
    let quotationCount: Int

    init(id: ArticleID, content: AnnotatedDocument, entities: [EntityRow], corpusEntities: [EntityID?]) {
        self.id = id
        self.content = content
        noted = NotedArticle(path: content.document.name, text: content.document.text)
        var numbers = [Int](repeating: 0, count: content.quotations.count)
        var last = 0
        for (index, quotation) in content.quotations.enumerated() where quotation.repeats == nil {
            last += 1
            numbers[index] = last
        }
        for (index, quotation) in content.quotations.enumerated() {
            if let original = quotation.repeats, numbers.indices.contains(original) {
                numbers[index] = numbers[original]
            }
        }
        self.numbers = numbers
        hiddenCount = SafeText.hiddenCount(in: content.document.text.utf8)
        quotationCount = last
        take(entities: entities, corpusEntities: corpusEntities)
    }

    /// Updates the entities to what the corpus now knows.
    mutating func take(entities: [EntityRow], corpusEntities: [EntityID?]) {
        named = entities
        self.corpusEntities = corpusEntities
        unnamed = content.entities.indices.compactMap(unnamedSpeaker)
    }

    private func unnamedSpeaker(_ entity: Int) -> EntityRow? {
        let quoted = content.quotations.count { $0.repeats == nil && $0.attribution?.speaker.entity == entity }
        let own = content.entities[entity]
        guard quoted > 0, !own.isNamed, let id = corpusEntity(entity) else { return nil }
        return EntityRow(
            id: id, kind: own.kind, name: own.name, roles: own.roles.map(\.name), mentionCount: own.mentions.count,
            quotationCount: quoted, articleCount: 1)
    }

    /// All entries of the sidebar: the named entities, then the unnamed speakers.
    var entities: [EntityRow] { named + unnamed }

    /// The text that every span refers to.
    var text: ArticleText { content.document.text }

    /// The quotation at `index`, if any.
    func quotation(_ index: Int?) -> Quotation? {
        guard let index, content.quotations.indices.contains(index) else { return nil }
        return content.quotations[index]
    }

    /// The number of the quotation at `index`, if any.
    func number(of index: Int?) -> Int? {
        index.flatMap { numbers.indices.contains($0) ? numbers[$0] : nil }
    }

    /// The line of the words that the quotation at `index` repeats; `nil` if it repeats none.
    func lineRepeated(by index: Int) -> Int? {
        let original = original(of: index)
        return original == index ? nil : quotation(original).map { text.lineNumber(at: $0.span.start) }
    }

    /// The index of the quotation that `index` repeats, or `index`.
    func original(of index: Int) -> Int {
        content.quotations.indices.contains(index) ? content.original(of: index) : index
    }

    /// The attribution of the quotation at `index`, or of the one it repeats.
    func attribution(of index: Int) -> Attribution? {
        content.quotations.indices.contains(index) ? content.attribution(of: index) : nil
    }

    /// The corpus' entity for the speaker of the quotation at `index`.
    func speakerEntity(of index: Int) -> EntityID? {
        attribution(of: index)?.speaker.entity.flatMap(corpusEntity)
    }

    /// The corpus' entity for the article's `entity`.
    func corpusEntity(_ entity: Int) -> EntityID? {
        corpusEntities.indices.contains(entity) ? corpusEntities[entity] : nil
    }

    /// The mentions of the entity in this article, in text order.
    func mentions(of entity: EntityID) -> [Mention] {
        content.mentions.filter { corpusEntity($0.entity) == entity }
    }

    /// Where the entity with index `entity` is first called `words`, or given them as a title; else its first mention.
    func mention(of entity: Int, as words: String) -> TextSpan? {
        let own = content.mentions.filter { $0.entity == entity }.map(\.span)
        let roles = content.entities.indices.contains(entity) ? content.entities[entity].roles : []
        return own.first { content.document.text.words($0) == words } ?? roles.first { $0.name == words }?.span
            ?? own.first
    }

    /// The mention at `span`.
    func mention(at span: TextSpan) -> Mention? {
        content.mentions.first { $0.span == span } ?? content.mentions.first { $0.span.overlaps(span) }
    }

    /// The mention with the fullest name of the article's `entity`.
    func representative(of entity: Int) -> Mention? {
        guard content.entities.indices.contains(entity) else { return nil }
        let mention = content.entities[entity].representative
        return content.mentions.indices.contains(mention) ? content.mentions[mention] : nil
    }

    /// The headline, or else the opening words, or else the path.
    var heading: String {
        if let title = content.document.title { return text[title] }
        guard let first = content.document.paragraphs.first(where: { $0.zone == .body }) else {
            return content.document.name
        }
        return Elision.opening(of: text[first.span])
    }
}
