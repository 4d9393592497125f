import OnRecordCore
import OnRecordStore

/// `M`, `gm`, `gM`: places with a note.
extension AppState {
    mutating func act(on action: BookmarkAction) -> [Effect] {
        switch action {
        case .add:
            guard let results else { return begin(.note(bookmarkHere?.id)) }
            guard let id = results.selectedEntry?.bookmark else {
                return say("not a bookmark; \(keys.key(of: "collect")) makes it one")
            }
            return begin(.note(id))
        case .list: return [.bookmarks]
        case .remove: return removeBookmark()
        case .collect: return collect()
        case .move(let direction): return moveBookmark(direction)
        }
    }

    /// What a bookmark would mark: what is highlighted or current where the user is, else the paragraph there.
    private var spanToBookmark: TextSpan {
        highlightHere ?? reading.paragraphHere ?? TextSpan(reading.here, reading.here)
    }

    /// The bookmark there.
    var bookmarkHere: Bookmark? {
        guard let article else { return nil }
        let span = spanToBookmark
        return article.bookmarks.first { $0.place.span(in: article.text).overlaps(span) }
    }

    /// What is here, or selected, as it can be kept.
    private var itemToCollect: ExportItem? {
        switch overlay {
        case .table(let table): table.selectedItem.flatMap(ExportItem.init)
        case .results(let results): results.selectedEntry.map(ExportItem.init)
        case .page(let page): page.rows.indices.contains(page.selected) ? ExportItem(page.rows[page.selected]) : nil
        default: article.map { ExportItem($0.id, .noted(NotedPlace($0.noted, at: spanToBookmark, of: $0.text))) }
        }
    }

    private mutating func collect() -> [Effect] {
        guard let item = itemToCollect else { return say("nothing here to collect") }
        return [.collect(item)]
    }

    /// Lets the selected bookmark and the one after or before it change places.
    private mutating func moveBookmark(_ direction: Direction) -> [Effect] {
        guard var results, let entry = results.selectedEntry, let id = entry.bookmark else {
            return say("only bookmarks can be moved")
        }
        guard let other = results.exchange(direction), let otherID = other.bookmark else {
            return say(direction == .next ? "last entry" : "first entry")
        }
        show(.results(results))
        return [.save(.exchange(id, otherID))] + lookAtResults()
    }

    /// Saves what was typed as the note of a new bookmark, or of one that is there.
    mutating func keepNote(_ note: String, of bookmark: Int64?) -> [Effect] {
        if let bookmark, case .noted(let place)? = results?.selectedEntry?.arrival {
            notice = "note changed"
            return [.save(.note(note, of: bookmark, in: place.article.path)), .bookmarks]
        }
        guard let article, let place = noted(spanToBookmark) else { return say("no article open") }
        if let bookmark {
            notice = "note changed"
            return [.save(.note(note, of: bookmark, in: article.noted.path))]
        }
        let line = article.text.lineNumber(at: place.start)
        notice = "bookmarked line \(line); \(keys.key(of: "bookmarks")) lists bookmarks"
        return [.save(.bookmark(place, note: note))]
    }

    private mutating func removeBookmark() -> [Effect] {
        if case .results(let results) = overlay {
            guard let entry = results.selectedEntry, case .noted(let place) = entry.arrival, let id = entry.bookmark
            else { return say("not a bookmark") }
            show(.results(results.without(results.selected)))
            notice = "bookmark deleted"
            return [.save(.removeBookmark(id, in: place.article.path))] + lookAtResults()
        }
        guard let article, let bookmark = bookmarkHere else { return say("no bookmark here") }
        notice = "bookmark on line \(article.text.lineNumber(at: bookmark.place.start)) deleted"
        return [.save(.removeBookmark(bookmark.id, in: article.noted.path))]
    }

    /// Takes note of how long `change` lasts. What the user has asked for and is not kept is told each time, the rest once.
    mutating func receive(saved change: NotebookChange, _ keeping: Notebook.Keeping, _ bookmarks: [Bookmark]) {
        if let path = change.bookmarksPath, path == article?.noted.path { reading.take(bookmarks: bookmarks) }
        let wasLosing = losesNotes
        losesNotes = keeping.isLost
        switch keeping {
        case .kept: break
        case .untilQuit(let problem):
            if change.isAskedFor {
                notice = "! not saved, gone when you quit: " + (notice ?? "done")
            } else if !wasLosing {
                warnings.add(problem)
            }
        case .lost(let problem):
            if change.isAskedFor { notice = "! " + problem } else if !wasLosing { warnings.add(problem) }
        }
    }

    /// Lists all bookmarks.
    mutating func receive(bookmarks entries: [ResultEntry], gone: Int) -> [Effect] {
        let note = gone > 0 ? " (\(gone) more in files that no longer exist)" : ""
        guard !entries.isEmpty else { return say("no bookmarks\(note); \(keys.key(of: "bookmark")) adds one") }
        var results = ResultList(title: "Bookmarks\(note)", entries: entries)
        let selected = self.results?.selectedEntry?.bookmark ?? bookmarkHere?.id
        results.select(entries.firstIndex { $0.bookmark == selected } ?? 0)
        if overlay != nil, self.results?.selectedEntry?.bookmark == nil { stackOverlay() }
        show(.results(results))
        return lookAtResults()
    }
}
