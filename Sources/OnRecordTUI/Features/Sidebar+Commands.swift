import OnRecordStore

/// Selecting, sorting and filtering entities. `article` is the one in the reader, `visible` how many rows the sidebar has.
extension Sidebar {
    /// Selects the entity at `index`.
    mutating func select(at index: Int, of article: OpenArticle?, visible: Int) -> [Effect] {
        guard isOverCorpus else {
            let rows = entities(of: article)
            guard rows.indices.contains(index) else { return [] }
            selection = SelectedEntity(id: rows[index].id, name: rows[index].name)
            return []
        }
        var request = request(visible: visible)
        request.index = index
        return [.sidebar(request)]
    }

    /// Selects the first entity where none of those listed is selected.
    mutating func selectFirst(of article: OpenArticle?) {
        guard !isOverCorpus, selectedRow(of: article) == nil, let first = entities(of: article).first else { return }
        selection = SelectedEntity(id: first.id, name: first.name)
    }

    /// Lists the entities of all articles, or again those of one.
    mutating func toggleCorpus(visible: Int) -> [Effect] {
        isOverCorpus.toggle()
        listing.filter = ""
        return isOverCorpus ? [.sidebar(request(visible: visible, isNew: true))] : []
    }

    /// Sorts by name or by count, whichever it is not.
    mutating func sort(visible: Int) -> Response {
        listing.order = listing.order == .count ? .name : .count
        return Response(
            effects: isOverCorpus ? [.sidebar(request(visible: visible, isNew: true))] : [],
            notice: "sorted by \(listing.order.rawValue)")
    }

    /// Lists only the entities with the words of `filter`.
    mutating func filter(by filter: String, of article: OpenArticle?, visible: Int) -> [Effect] {
        listing.filter = filter
        guard isOverCorpus else {
            if selectedRow(of: article) == nil { return select(at: 0, of: article, visible: visible) }
            return []
        }
        var request = request(visible: visible, isNew: true)
        request.entity = nil
        return [.sidebar(request)]
    }

    /// A request for the entities of all articles around the selected one.
    func request(visible: Int, isNew: Bool = false) -> SidebarRequest {
        SidebarRequest(
            listing: listing, index: selected, entity: isNew ? selection?.id : nil, visible: visible, isNew: isNew)
    }

    /// Takes the rows that were asked for.
    mutating func receive(_ answer: SidebarAnswer) {
        // More of a filter may have been typed since.
        guard isOverCorpus, answer.request.listing == listing else { return }
        (count, start, rows, selected) = (answer.count, answer.start, answer.rows, answer.selected)
        if let entity = selectedEntity { selection = SelectedEntity(id: entity.id, name: entity.name) }
    }
}
