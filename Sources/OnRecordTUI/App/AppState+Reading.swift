import OnRecordCore
import OnRecordStore

/// What has been read, and where reading goes on.
extension AppState {
    /// Notes the article as read once it is being read: the reader has the focus. Shown beside the list it is not yet.
    mutating func noteReading() -> [Effect] {
        guard focus == .reader, overlay == nil, let article else {
            reading = nil
            return []
        }
        guard reading != article.id else { return [] }
        reading = article.id
        guard read.insert(article.noted.path).inserted else { return [] }
        return [.keep(.read(article.noted, true))]
    }

    /// gr: the article counts as not read again, or as read.
    mutating func toggleRead() -> [Effect] {
        guard let article else { return say("no article open") }
        let isRead = !read.contains(article.noted.path)
        if isRead { read.insert(article.noted.path) } else { read.remove(article.noted.path) }
        notice = isRead ? "marked read" : "marked unread"
        return [.keep(.read(article.noted, isRead))]
    }

    /// ]u and [u: an article that has not been read.
    mutating func goToUnread(_ direction: Direction, _ times: Int) -> [Effect] {
        [.unread(direction, times, read: read, from: article?.id, in: list.listing)]
    }

    mutating func receive(unread id: ArticleID?, _ direction: Direction) -> [Effect] {
        guard let id else {
            let place = direction == .next ? "below" : "above"
            return say("no unread article \(place); \(keys.key(of: "toggle-read")) marks one unread")
        }
        if focus == .reader { rememberPlace() }
        return [.open(id, .top, in: list.listing)]
    }

    /// Where reading ends, to go on there in the next run.
    var lastPlace: LastPlace? {
        noted(TextSpan(here, cursorRow?.span.end ?? here)).map {
            LastPlace(place: $0, order: search.order ?? list.listing.order)
        }
    }

    /// The place at `span` as it is kept for later runs.
    func noted(_ span: TextSpan) -> NotedPlace? {
        article.map { NotedPlace($0.noted, at: span, of: $0.text) }
    }

    /// A place that was noted and whose article is not there, or not yet.
    mutating func receive(notFound place: NotedPlace, _ arrival: Arrival) -> [Effect] {
        // It may come yet; until then the first article is shown.
        if case .resumed = arrival { return article == nil ? [.list(listRequest(opens: true))] : [] }
        return say("\(place.article.path) no longer exists")
    }
}
