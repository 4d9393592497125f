import OnRecordCore
import Synchronization

/// Reads and analyses files, on several threads at once.
final class ArticleIndexer: Sendable {
    /// What a file turned out to be.
    enum Outcome: Sendable {
        /// The article known by the number, of which only the file's time or path has changed.
        case same(Int, ArticlePath, FileStamp)
        /// An article to be written, in the place of the one known by the number.
        case changed(StoredArticle, replacing: Int?)
    }

    private let paths: OpenedPaths
    /// Articles whose files are gone, by their content: one that turns up under another name has been renamed.
    private let gone: Mutex<[Int64: [KnownArticle]]>

    /// An indexer of files below `paths`, where the files of `gone` are not found any more.
    init(_ paths: OpenedPaths, gone: [KnownArticle]) {
        self.paths = paths
        self.gone = Mutex(Dictionary(grouping: gone.reversed(), by: \.hash))
    }

    /// What the file of `task` turned out to be.
    func outcome(of task: FolderChanges.Task) -> Outcome {
        let path = task.file.path
        let name = paths.file(path).name
        do throws(FileError) {
            let bytes = try ArticleReader().bytes(of: paths.file(path))
            let hash = ContentHash.hash(bytes)
            if let known = task.known ?? renamed(hash), known.hash == hash {
                return .same(known.id, path, task.file.stamp)
            }
            return ArticleReader.budget.spend(bytes.count) {
                stored(ArticleReader().read(bytes, name: name), task, task.file.stamp, hash)
            }
        } catch {
            // A stamp that no file has: it is tried again the next time.
            let stamp = FileStamp(size: -1, modified: 0)
            return stored(ArticleReader().unread(name, "Cannot be read: \(error.message)."), task, stamp, 0)
        }
    }

    /// The articles that are gone for good.
    var deleted: [Int] { gone.withLock { $0.values.joined().map(\.id).sorted() } }

    private func renamed(_ hash: Int64) -> KnownArticle? { gone.withLock { $0[hash]?.popLast() } }

    private func stored(
        _ article: ReadArticle, _ task: FolderChanges.Task, _ stamp: FileStamp, _ hash: Int64
    ) -> Outcome {
        .changed(
            StoredArticle(
                Analyzer().analyze(article.document), path: task.file.path, stamp: stamp, hash: hash,
                fileIssues: article.fileIssues, isReadable: article.isReadable), replacing: task.known?.id)
    }
}
