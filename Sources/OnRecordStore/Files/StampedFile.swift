/// A file that is taken for an article, as the walk through the folders saw it.
struct StampedFile: Hashable, Sendable {
    let path: ArticlePath
    let stamp: FileStamp
}
