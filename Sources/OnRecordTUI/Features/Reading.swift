import OnRecordCore
import OnRecordStore
import Terminal

/// The article being read: what of it is on screen, and where the user is in it.
struct Reading {
    /// The article on screen.
    private(set) var article: OpenArticle?
    /// What of it is visible and highlighted.
    var view = ReadingView()
    /// Where else the current quotation's speaker is quoted.
    var elsewhere: Elsewhere?
    /// The article's rows at the pane's measure.
    private(set) var text: ArticleLayout?
    /// The widest line of an article, in cells.
    let measure: Int
    /// The pane's size in cells.
    private(set) var size = Size(columns: 1, rows: 1)

    /// Nothing is being read yet; lines will be no wider than `measure`.
    init(measure: Int) { self.measure = measure }

    /// The height of the pane in rows, at least 1.
    var height: Int { max(1, size.rows) }

    /// Shows `article` from its beginning.
    mutating func show(_ article: OpenArticle) {
        self.article = article
        view = ReadingView()
        elsewhere = nil
        layOut(isNew: true)
    }

    /// Takes other entities of the article shown.
    mutating func take(entities: [EntityRow], corpusEntities: [EntityID?]) {
        article?.take(entities: entities, corpusEntities: corpusEntities)
    }

    /// Takes other bookmarks of the article shown.
    mutating func take(bookmarks: [Bookmark]) { article?.bookmarks = bookmarks }

    /// Fits the article to a pane of `size`.
    mutating func fit(_ size: Size) {
        self.size = size
        layOut()
    }

    /// Lays the article out where another is shown or the measure has changed.
    private mutating func layOut(isNew: Bool = false) {
        guard let article else { return text = nil }
        let measure = ReaderColumns(columns: size.columns, widest: measure).measure
        if isNew || text?.measure != measure { text = ArticleLayout(article.content.document, measure: measure) }
    }
}
