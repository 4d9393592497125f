import OnRecordCore
import OnRecordStore

/// `M`, `gm`, `gM`: places with a note.
extension AppState {
    mutating func act(on action: BookmarkAction) -> [Effect] {
        switch action {
        case .add: return begin(.note(bookmarkHere?.id))
        case .list: return [.bookmarks]
        case .remove: return removeBookmark()
        }
    }

    /// What a bookmark would be for: what is lit or current, else the first paragraph on screen.
    private var spanMeant: TextSpan {
        if let span = spanInSight { return span }
        let paragraph = article?.content.document.paragraphs.first { $0.span.end > here }
        return paragraph?.span ?? TextSpan(here, here)
    }

    /// The bookmark there.
    var bookmarkHere: Bookmark? {
        guard let article else { return nil }
        let span = spanMeant
        return article.bookmarks.first { $0.place.span(in: article.text).overlaps(span) }
    }

    /// Keeps what was typed as the note of a new bookmark, or of one that is there.
    mutating func keepNote(_ note: String, of bookmark: Int64?) -> [Effect] {
        guard let article, let place = noted(spanMeant) else { return say("no article open") }
        let line = article.text.lineNumber(at: place.start)
        if let bookmark {
            notice = "note changed"
            return [.keep(.note(note, of: bookmark, in: article.noted.path))]
        }
        notice = "bookmarked line \(line); \(keys.key(of: "bookmarks")) lists bookmarks"
        return [.keep(.bookmark(place, note: note))]
    }

    private mutating func removeBookmark() -> [Effect] {
        if case .results(let list) = overlay {
            guard list.entries.indices.contains(list.selected),
                case .noted(let place) = list.entries[list.selected].arrival,
                let id = list.entries[list.selected].bookmark
            else { return say("not a bookmark") }
            show(list.without(list.selected))
            notice = "bookmark deleted"
            return [.keep(.removeBookmark(id, in: place.article.path))]
        }
        guard let article, let bookmark = bookmarkHere else { return say("no bookmark here") }
        notice = "bookmark on line \(article.text.lineNumber(at: bookmark.place.start)) deleted"
        return [.keep(.removeBookmark(bookmark.id, in: article.noted.path))]
    }

    /// Lists all bookmarks.
    mutating func receive(bookmarks entries: [ResultEntry], gone: Int) -> [Effect] {
        let note = gone > 0 ? " (\(gone) more in files that no longer exist)" : ""
        guard !entries.isEmpty else {
            return say("no bookmarks\(note); \(keys.key(of: "bookmark")) adds one")
        }
        var list = ResultList(title: "Bookmarks\(note)", entries: entries)
        list.select(entries.firstIndex { $0.bookmark == bookmarkHere?.id } ?? 0)
        show(list)
        return []
    }
}
