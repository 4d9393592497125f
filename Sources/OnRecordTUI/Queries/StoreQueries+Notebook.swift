import OnRecordStore

/// What is kept for later runs, and found again.
extension StoreQueries {
    func find(_ place: NotedPlace, _ arrival: Arrival, in listing: ArticleListing) -> Message {
        guard let id = store.article(at: place.article.path) else { return .notFound(place, arrival) }
        return open(id, arrival, in: listing)
    }

    /// Saves a change; the answer says whether that lasts.
    func save(_ change: NotebookChange) -> Message {
        switch change {
        case .read(let article, let isRead): notebook.setRead(isRead, article)
        case .mark(let letter, let place): notebook.set(mark: letter, to: place)
        case .lastPlace(let place): notebook.set(lastPlace: place)
        case .bookmark(let place, let note): notebook.add(bookmark: place, note: note)
        case .note(let note, let bookmark, _): notebook.set(note: note, of: bookmark)
        case .exchange(let bookmark, let other): notebook.exchange(bookmark: bookmark, with: other)
        case .search(let text): notebook.remember(search: text)
        case .savedSearch(let search):
            if search.text.isEmpty { notebook.removeSavedSearch(named: search.name) } else { notebook.save(search) }
        case .removeBookmark(let bookmark, _): notebook.remove(bookmark: bookmark)
        }
        // Reading them may turn out to be what is impossible.
        let bookmarks = change.bookmarksPath.map { notebook.bookmarks(in: $0) } ?? []
        return .saved(change, notebook.keeping, bookmarks: bookmarks)
    }

    func allBookmarks() -> Message {
        var entries: [ResultEntry] = []
        var gone = 0
        // In the user's order one article may come again and again.
        var articles: [String: OpenArticle?] = [:]
        for bookmark in notebook.bookmarks() {
            let path = bookmark.place.article.path
            let article = articles[path] ?? self.article(at: path)
            articles[path] = article
            if let article { entries.append(ResultEntry(bookmark, in: article)) } else { gone += 1 }
        }
        return .allBookmarks(entries, gone: gone)
    }

    private func article(at path: String) -> OpenArticle? {
        guard let id = store.article(at: path), let content = store.annotatedDocument(id) else { return nil }
        return OpenArticle(id: id, content: content, entities: [], corpusEntities: [])
    }

    /// The `times`-th article beyond `article` in the order of `listing` whose path is not in `read`; the last such where
    /// there are fewer.
    func unread(
        _ direction: Direction, _ times: Int, _ read: Set<String>, from article: ArticleID?, in listing: ArticleListing
    ) -> ArticleID? {
        let count = store.articleCount(in: listing)
        var position = article.flatMap { store.position(of: $0, in: listing) } ?? (direction == .next ? -1 : count)
        var (found, left) = (nil as ArticleID?, times)
        while left > 0 {
            let window =
                direction == .next ? position + 1..<min(count, position + 257) : max(0, position - 256)..<position
            guard !window.isEmpty else { break }
            let rows = store.articles(in: listing, window: window)
            guard !rows.isEmpty else { break }
            for row in direction == .next ? rows : rows.reversed() where left > 0 && !read.contains(row.path) {
                (found, left) = (row.id, left - 1)
            }
            position = direction == .next ? window.upperBound - 1 : window.lowerBound
        }
        return found
    }
}
