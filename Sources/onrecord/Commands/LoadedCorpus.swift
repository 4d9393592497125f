import OnRecordStore
import Synchronization

/// The articles at some paths, analysed and joined, with what was wrong told on standard error.
struct LoadedCorpus {
    /// The articles.
    let store: MemoryStore
    /// What was told.
    let report = ErrorReport()

    /// Reads and analyses the articles at `paths`, or in the current folder where there are none.
    init(_ paths: [String]) {
        let found = ArticleFinder().find(Self.paths(paths))
        report.tell(of: found)
        store = MemoryStore(files: found.files)
        let flawed = Mutex<[(file: ArticleFile, article: ReadArticle)]>([])
        store.load { file, article in
            if !article.fileIssues.isEmpty { flawed.withLock { $0.append((file, article)) } }
        }
        for (file, article) in flawed.withLock({ $0 }).sorted(by: { $0.file.path < $1.file.path }) {
            report.tell(of: article, in: file)
        }
    }

    /// The articles in the order of their paths.
    var articles: [ArticleRow] {
        let listing = ArticleListing(order: .path)
        return store.articles(in: listing, window: 0..<store.articleCount(in: listing))
    }

    /// The path to open an article by.
    func path(of article: ArticleID) -> String { store.file(of: article)?.path.shown ?? "" }

    /// What the user gave as paths, or the current folder. As elsewhere, "-" is standard input.
    static func paths(_ given: [String]) -> [FilePath] {
        (given.isEmpty ? ["."] : given).map { FilePath($0 == "-" ? "/dev/stdin" : $0) }
    }
}
