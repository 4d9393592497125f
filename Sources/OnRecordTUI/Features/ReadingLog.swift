import OnRecordStore

/// Which articles have been read, and where reading goes on.
struct ReadingLog {
    /// The paths of the articles that have been read.
    private(set) var read: Set<String>
    /// The article that was last noted as read, for as long as it is being read.
    private var current: ArticleID?
    /// Where reading ended in the run before, until that is shown or the user does something.
    var resumes: NotedPlace?

    /// What is known from earlier runs.
    init(read: Set<String>, resumes: NotedPlace?) {
        self.read = read
        self.resumes = resumes
    }

    /// Notes `article`, which is being read, as read; `nil` where none is being read.
    mutating func note(_ article: OpenArticle?) -> [Effect] {
        guard let article else {
            current = nil
            return []
        }
        guard current != article.id else { return [] }
        current = article.id
        guard read.insert(article.noted.path).inserted else { return [] }
        return [.save(.read(article.noted, true))]
    }

    /// Takes an article that is known as read under another path.
    mutating func insert(_ path: String) { read.insert(path) }

    /// Marks `article` read or unread, whichever it is not.
    mutating func toggle(_ article: OpenArticle) -> Response {
        let isRead = !read.contains(article.noted.path)
        if isRead { read.insert(article.noted.path) } else { read.remove(article.noted.path) }
        return Response(
            effects: [.save(.read(article.noted, isRead))], notice: isRead ? "marked read" : "marked unread")
    }
}
