import OnRecordCore
import OnRecordStore

/// The sidebar's list of entities, and the page of one of them.
extension AppState {
    mutating func act(on action: EntityAction) -> [Effect] {
        switch action {
        case .profile: return page()
        case .reasons: return toggleReasons()
        case .corpus: return toggleCorpus()
        }
    }

    // MARK: The sidebar

    /// The entities that the sidebar lists, or the window of them that is known.
    var sidebarEntities: [EntityRow] {
        guard !sidebar.isOverCorpus else { return sidebar.rows }
        guard let article else { return [] }
        let words = sidebar.listing.filter
        return sorted(words.isEmpty ? article.named : article.named.filter { $0.name.hasWords(words) })
            + article.unnamed.filter { words.isEmpty || $0.name.hasWords(words) }
    }

    private func sorted(_ rows: [EntityRow]) -> [EntityRow] {
        guard sidebar.listing.order == .name else { return rows }
        return rows.sorted { ($0.kind.place, $0.name) < ($1.kind.place, $1.name) }
    }

    /// The place of the selected entity in the sidebar.
    var selectedRow: Int? {
        if sidebar.isOverCorpus { return sidebar.selectedEntity.map { _ in sidebar.selected } }
        guard let id = selection?.id else { return nil }
        return sidebarEntities.firstIndex { $0.id == id }
    }

    /// How many entities the sidebar lists.
    var sidebarCount: Int { sidebar.isOverCorpus ? sidebar.count : sidebarEntities.count }

    /// The entity at `index` of the sidebar; `nil` where its row is not there yet.
    func sidebarEntity(at index: Int) -> EntityRow? {
        let rows = sidebarEntities
        let index = sidebar.isOverCorpus ? index - sidebar.start : index
        return rows.indices.contains(index) ? rows[index] : nil
    }

    /// Selects the entity at `index` of the sidebar.
    mutating func selectEntity(at index: Int) -> [Effect] {
        view.lit = []
        guard sidebar.isOverCorpus else {
            let rows = sidebarEntities
            guard rows.indices.contains(index) else { return [] }
            selection = SelectedEntity(id: rows[index].id, name: rows[index].name)
            return []
        }
        var request = sidebarRequest()
        request.index = index
        return [.sidebar(request)]
    }

    private mutating func toggleCorpus() -> [Effect] {
        sidebar.isOverCorpus.toggle()
        sidebar.listing.filter = ""
        guard sidebar.isOverCorpus else { return focus(on: .sidebar) }
        return focus(on: .sidebar) + [.sidebar(sidebarRequest(isNew: true))]
    }

    /// Sorts the sidebar in the other order.
    mutating func sortSidebar() -> [Effect] {
        sidebar.listing.order = sidebar.listing.order == .count ? .name : .count
        notice = "sorted by \(sidebar.listing.order.rawValue)"
        return sidebar.isOverCorpus ? [.sidebar(sidebarRequest(isNew: true))] : []
    }

    /// Keeps only the entities with the words of `filter` in the sidebar.
    mutating func filterSidebar(by filter: String) -> [Effect] {
        sidebar.listing.filter = filter
        guard !sidebar.isOverCorpus else {
            var request = sidebarRequest(isNew: true)
            request.entity = nil
            return [.sidebar(request)]
        }
        if selectedRow == nil { _ = selectEntity(at: 0) }
        return []
    }

    /// The question for what the sidebar shows of all articles, around the selected entity.
    func sidebarRequest(isNew: Bool = false) -> SidebarRequest {
        SidebarRequest(
            listing: sidebar.listing, index: sidebar.selected, entity: isNew ? selection?.id : nil,
            visible: max(1, layout.middle.size.rows), isNew: isNew)
    }

    mutating func receive(_ answer: SidebarAnswer) -> [Effect] {
        // The filter may have been typed further since.
        guard sidebar.isOverCorpus, answer.request.listing == sidebar.listing else { return [] }
        (sidebar.count, sidebar.start, sidebar.rows) = (answer.count, answer.start, answer.rows)
        sidebar.selected = answer.selected
        if let entity = sidebar.selectedEntity { selection = SelectedEntity(id: entity.id, name: entity.name) }
        return []
    }

    // MARK: The page

    /// Asks for the page of the entity that is meant: the sidebar's, the current quotation's speaker, whoever is named at the
    /// line that one is at, whoever is selected.
    private mutating func page() -> [Effect] {
        guard let entity = entityMeant else {
            return say(
                "nothing selected; pick a name in the sidebar, or go to a quotation with "
                    + keys.key(of: "next-quotation")
            )
        }
        return [.page(entity, from: article?.id)]
    }

    private var entityMeant: SelectedEntity? {
        if focus == .sidebar, let selection { return selection }
        guard let article else { return selection }
        if article.quotation(view.quotation) != nil, let index = view.quotation,
            let id = article.speakerEntity(of: index), let name = article.attribution(of: index)?.speaker.name
        {
            return SelectedEntity(id: id, name: article.entities.first { $0.id == id }?.name ?? name)
        }
        if let selection { return selection }
        let named = article.content.mentions.first { $0.kind == .proper && $0.span.start >= here }
        return named.flatMap { mention in
            article.corpusEntity(mention.entity).map { id in
                SelectedEntity(
                    id: id, name: article.entities.first { $0.id == id }?.name ?? article.text[mention.span])
            }
        }
    }

    private mutating func toggleReasons() -> [Effect] {
        guard case .page(var page) = overlay else { return [] }
        page.showsReasons.toggle()
        show(page)
        return []
    }

    /// Lays `page` over the panes, with the selected row in sight.
    mutating func show(_ page: EntityPage) {
        var page = page
        page.reveal(rows: overlayRows, columns: size.columns)
        overlay = .page(page)
    }

    /// Selects another row of the page.
    mutating func move(in page: EntityPage, to target: Int) -> [Effect] {
        var page = page
        let openable = page.openable
        guard openable.indices.contains(target) else { return say("nothing on this page can be opened") }
        let isSame = openable[target] == page.selected
        page.selected = openable[target]
        if target == 0 { page.top = 0 }
        show(page)
        return isSame ? say(target == 0 ? "first entry" : "last entry") : []
    }

    /// Goes where the selected row of `page` leads.
    mutating func open(from page: EntityPage) -> [Effect] {
        guard page.rows.indices.contains(page.selected), let target = page.rows[page.selected].target else {
            return say("nothing to open")
        }
        switch target {
        case .entity(let entity): return [.page(entity, from: article?.id)]
        case .place(let article, let arrival):
            overlay = nil
            let effects = go(to: article, arrival) + focus(on: .reader)
            // After the place to come back to was noted, which has the selection of then.
            selection = page.entity
            return effects
        }
    }
}

extension String {
    /// Whether each word of `words` begins a word of the text, case and accents aside.
    fileprivate func hasWords(_ words: String) -> Bool {
        let own = FoldedText.string(of: self).split { !$0.isLetter && !$0.isNumber }
        return FoldedText.string(of: words).split { !$0.isLetter && !$0.isNumber }.allSatisfy { word in
            own.contains { $0.hasPrefix(word) }
        }
    }
}
