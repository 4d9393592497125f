/// What the index knows of the file of an article.
struct KnownArticle: Hashable, Sendable {
    let id: Int
    let path: ArticlePath
    let stamp: FileStamp
    /// Of the file's bytes.
    let hash: Int64
}
