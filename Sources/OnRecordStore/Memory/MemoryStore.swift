import Dispatch
import OnRecordCore
import Synchronization

/// Keeps a folder's articles in memory, analysed on all cores.
///
/// Calls answer from what has been analysed so far. What is costly to work out (the order of a listing, the join over the
/// corpus) is done when somebody asks and kept until more has been analysed.
public final class MemoryStore: Sendable {
    let files: [ArticleFile]
    let state: Mutex<MemoryState>

    /// A store of the articles in `files`, none of which has been read yet: see `load(threads:)` and `startLoading()`.
    public init(files: [ArticleFile]) {
        self.files = files.sorted { $0.path < $1.path }
        state = Mutex(MemoryState(total: files.count))
    }

    /// A store of articles that have been analysed, numbered from 0 in the order given.
    public init(_ articles: [AnnotatedDocument]) {
        files = []
        state = Mutex(MemoryState(total: articles.count))
        for (number, article) in articles.enumerated() { add(article, number: number) }
    }

    /// Reads and analyses the files on `threads` threads (`nil`: all cores) and returns when all is done. Calls `whenRead`
    /// for every file, from several threads at once.
    public func load(
        threads: Int? = nil, whenRead: @escaping @Sendable (ArticleFile, ReadArticle) -> Void = { _, _ in }
    ) {
        let reader = ArticleReader()
        let analyzer = Analyzer()
        Workers(threads: threads).forEach(files.count) { number in
            let article = reader.read(self.files[number])
            self.add(analyzer.analyze(article.document), number: number)
            whenRead(self.files[number], article)
        }
    }

    /// Starts `load(threads:)` on all cores and returns at once.
    public func startLoading() {
        DispatchQueue.global(qos: .userInitiated).async { @Sendable in self.load() }
    }

    private func add(_ article: AnnotatedDocument, number: Int) {
        let loaded = LoadedArticle(article, id: ArticleID(number))
        let handler = state.withLock { $0.add(loaded) }
        handler?()
    }
}
