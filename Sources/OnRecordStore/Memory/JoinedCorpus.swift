import OnRecordCore

/// The entities of some articles joined over them, with the ways to look them up.
struct JoinedCorpus: Sendable {
    /// Every entity of the corpus under its number.
    private var entities: [EntityID: CorpusEntity] = [:]
    /// The entities of each article, by their index there.
    private var ids: [EntityReference: EntityID] = [:]
    /// The named entities, by kind and then by how often they are mentioned.
    private(set) var rows: [EntityRow] = []
    private let articles: [Int: LoadedArticle]
    /// Entities of earlier joins that turned out to be others, known by a fuller name.
    private var successors: [EntityID: EntityID] = [:]

    /// The join over `articles`, which hold those of the join `earlier`; `numbering` gives every entity its number, the one
    /// that it had before.
    init(_ articles: [LoadedArticle], after earlier: JoinedCorpus?, numbering: inout EntityNumbering) {
        self.articles = Dictionary(uniqueKeysWithValues: articles.map { ($0.id.number, $0) })
        for entity in CorpusJoiner().join(articles.flatMap(\.candidates)) {
            let id = numbering.id(of: entity.key)
            entities[id] = entity
            for member in entity.members { ids[member.reference] = id }
        }
        if let earlier { findSuccessors(of: earlier) }
        rows =
            entities.filter(\.value.isNamed).map { id, entity in
                row(id, entity, members: entity.members.map(\.reference))
            }.inListOrder
    }

    /// Whether `article` is one of the articles that were joined.
    func holds(_ article: ArticleID) -> Bool { articles[article.number] != nil }

    /// The entity that the one with index `entity` of `article` stands for.
    func id(of entity: Int, in article: ArticleID) -> EntityID? {
        ids[EntityReference(document: article.number, entity: entity)]
    }

    /// The entity's name; `nil` where it has none.
    func name(of id: EntityID) -> String? { entity(id).flatMap { $0.isNamed ? $0.name : nil } }

    /// The articles that mention the entity, in order of their numbers, with its entities there.
    func members(of id: EntityID) -> [(article: LoadedArticle, entities: Set<Int>)] {
        let byArticle = Dictionary(grouping: (entity(id)?.members ?? []).map(\.reference), by: \.document)
        return byArticle.sorted { $0.key < $1.key }.compactMap { number, references in
            articles[number].map { ($0, Set(references.map(\.entity))) }
        }
    }

    /// The named entities of `article`, by kind and then by how often they are mentioned there.
    func rows(in article: ArticleID) -> [EntityRow] {
        guard let loaded = articles[article.number] else { return [] }
        var members: [EntityID: [EntityReference]] = [:]
        for index in loaded.annotated.entities.indices {
            let reference = EntityReference(document: article.number, entity: index)
            if let id = ids[reference] { members[id, default: []].append(reference) }
        }
        return members.compactMap { id, references in
            entities[id].flatMap { $0.isNamed ? row(id, $0, members: references) : nil }
        }.inListOrder
    }

    private func entity(_ id: EntityID) -> CorpusEntity? {
        entities[id] ?? successors[id].flatMap { entities[$0] }
    }

    private mutating func findSuccessors(of earlier: JoinedCorpus) {
        let gone = earlier.entities.filter { entities[$0.key] == nil }
        for (id, entity) in gone { successors[id] = ids[entity.members[0].reference] }
        for (id, successor) in earlier.successors { successors[id] = successors[successor] ?? successor }
    }

    /// The row of `entity` that counts what `members` have.
    private func row(_ id: EntityID, _ entity: CorpusEntity, members: [EntityReference]) -> EntityRow {
        var roles: [String] = []
        var mentions = 0
        var quotations = 0
        for member in members {
            guard let annotated = articles[member.document]?.annotated else { continue }
            mentions += annotated.entities[member.entity].mentions.count
            quotations += annotated.quotations.count {
                $0.repeats == nil && $0.attribution?.speaker.entity == member.entity
            }
            for role in annotated.entities[member.entity].roles where !roles.contains(role.name) {
                roles.append(role.name)
            }
        }
        return EntityRow(
            id: id, kind: entity.kind, name: entity.name, roles: roles, mentionCount: mentions,
            quotationCount: quotations, articleCount: Set(entity.members.map(\.reference.document)).count)
    }
}

extension [EntityRow] {
    /// By kind, then most mentioned first, then by name.
    fileprivate var inListOrder: [EntityRow] {
        let places = Dictionary(uniqueKeysWithValues: EntityKind.allCases.enumerated().map { ($1, $0) })
        return sorted {
            (places[$0.kind] ?? 0, $1.mentionCount, $0.name, $0.id.number)
                < (places[$1.kind] ?? 0, $0.mentionCount, $1.name, $1.id.number)
        }
    }
}
