import OnRecordCore
import OnRecordStore

/// Entities: their profiles, their mentions, and the sidebar's list.
extension AppState {
    mutating func act(on action: EntityAction) -> [Effect] {
        switch action {
        case .profile:
            if let table { return profile(of: table.selectedItem) }
            guard let entity = targetEntity else {
                return say(
                    "nothing selected; pick a name in the sidebar, or go to a quotation with "
                        + keys.key(of: "next-quotation"))
            }
            return [.page(entity)]
        case .reasons:
            guard case .page(var page) = overlay else { return [] }
            page.showsReasons.toggle()
            show(.page(page))
            return []
        }
    }

    /// The entity that a command is about: the sidebar's, the current quotation's speaker, the selected one, the next name in
    /// the text.
    private var targetEntity: SelectedEntity? {
        if focus == .sidebar, let selection = sidebar.selection { return selection }
        guard let article else { return sidebar.selection }
        if article.quotation(reading.view.quotation) != nil, let index = reading.view.quotation,
            let speaker = reading.speaker(of: index)
        {
            return SelectedEntity(id: speaker.id, name: article.name(of: speaker.id) ?? speaker.name)
        }
        if let selection = sidebar.selection { return selection }
        let start = reading.here
        let named = article.content.mentions.first { $0.kind == .proper && $0.span.start >= start }
        return named.flatMap { mention in
            article.corpusEntity(mention.entity).map { id in
                SelectedEntity(id: id, name: article.name(of: id) ?? article.text[mention.span])
            }
        }
    }

    /// Takes an entity without a profile: only the article shown has it.
    mutating func receive(noPage entity: SelectedEntity) -> [Effect] {
        sidebar.selection = entity
        let first = article?.mentions(of: entity.id).first
        let effects = first.flatMap { mention in article.map { go(to: $0.id, .mention(mention.span)) } } ?? []
        return effects + say("“\(entity.name)” is not a named entity; it has no profile")
    }

    // MARK: ]e and [e

    mutating func walkMentions(_ direction: Direction, _ times: Int) -> [Effect] {
        guard let selection = sidebar.selection else {
            return say(
                "nothing selected; pick a name in the sidebar, or press \(keys.key(of: "speaker")) on a quotation")
        }
        return [.mentions(selection, placesRequest(direction, times))]
    }

    mutating func receive(
        mentions rows: [MentionRow], of entity: SelectedEntity, _ request: PlacesRequest, next: Int
    ) -> [Effect] {
        guard let target = reading.walk(request.direction, request.times, in: rows, from: position, next: next) else {
            return say("no \(request.direction == .next ? "later" : "earlier") mention of \(entity.name)")
        }
        sidebar.selection = entity
        return go(to: rows[target].article, .mention(rows[target].span))
    }
}

extension OpenArticle {
    /// The name that the corpus has for `entity`, where it is named in this article.
    fileprivate func name(of entity: EntityID) -> String? { entities.first { $0.id == entity }?.name }
}
