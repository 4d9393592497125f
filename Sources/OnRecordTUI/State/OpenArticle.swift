import OnRecordCore
import OnRecordStore

/// The article on screen.
struct OpenArticle: Sendable {
    /// The article.
    let id: ArticleID
    /// Its text and what was found in it.
    let content: AnnotatedDocument
    /// Its named entities, by kind.
    private(set) var named: [EntityRow] = []
    /// Those who are quoted and have no name: "a spokesman", "the letter".
    private(set) var unnamed: [EntityRow] = []
    /// The corpus' entity for each of the article's own, where there is one.
    private(set) var corpusEntities: [EntityID?] = []
    /// How a notebook knows it.
    let noted: NotedArticle
    /// Whether it had been read under another path.
    var isKnownAsRead = false
    /// Its bookmarks, in the order of the text.
    var bookmarks: [Bookmark] = []
    /// The number of each quotation, counted from 1; one that repeats another has that one's.
    let numbers: [Int]
    /// What the search of all articles is answered by in it.
    var hits: [TextSpan] = []
    /// How many quotations there are, those that repeat others left out.
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
        quotationCount = last
        take(entities: entities, corpusEntities: corpusEntities)
    }

    /// Takes what the corpus knows by now of the article's entities.
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

    /// All that the sidebar lists: the named entities, then the unnamed speakers.
    var entities: [EntityRow] { named + unnamed }

    /// The text that every span points into.
    var text: ArticleText { content.document.text }

    /// The quotation at `index`, where there is one.
    func quotation(_ index: Int?) -> Quotation? {
        guard let index, content.quotations.indices.contains(index) else { return nil }
        return content.quotations[index]
    }

    /// The number of the quotation at `index`, where there is one.
    func number(of index: Int?) -> Int? {
        index.flatMap { numbers.indices.contains($0) ? numbers[$0] : nil }
    }

    /// The line of the file where the words stand that the quotation at `index` repeats; `nil` where it repeats none.
    func lineRepeated(by index: Int) -> Int? {
        let original = original(of: index)
        return original == index ? nil : quotation(original).map { text.lineNumber(at: $0.span.start) }
    }

    /// The quotation whose words the one at `index` repeats, else `index`.
    func original(of index: Int) -> Int {
        content.quotations.indices.contains(index) ? content.original(of: index) : index
    }

    /// Who says the quotation at `index`, or the words that it repeats.
    func attribution(of index: Int) -> Attribution? {
        content.quotations.indices.contains(index) ? content.attribution(of: index) : nil
    }

    /// The corpus' entity that the speaker of the quotation at `index` is.
    func speakerEntity(of index: Int) -> EntityID? {
        attribution(of: index)?.speaker.entity.flatMap(corpusEntity)
    }

    /// The corpus' entity for the article's own `entity`.
    func corpusEntity(_ entity: Int) -> EntityID? {
        corpusEntities.indices.contains(entity) ? corpusEntities[entity] : nil
    }

    /// Where the entity is mentioned in this article, in the order of the text.
    func mentions(of entity: EntityID) -> [Mention] {
        content.mentions.filter { corpusEntity($0.entity) == entity }
    }

    /// The mention at `span`.
    func mention(at span: TextSpan) -> Mention? {
        content.mentions.first { $0.span == span } ?? content.mentions.first { $0.span.overlaps(span) }
    }

    /// The mention that names the article's own `entity` most fully.
    func representative(of entity: Int) -> Mention? {
        guard content.entities.indices.contains(entity) else { return nil }
        let mention = content.entities[entity].representative
        return content.mentions.indices.contains(mention) ? content.mentions[mention] : nil
    }

    /// The headline, else the opening words, else the path.
    var heading: String {
        if let title = content.document.title { return text[title] }
        guard let first = content.document.paragraphs.first(where: { $0.zone == .body }) else {
            return content.document.name
        }
        return Elision.opening(of: text[first.span])
    }
}
