import OnRecordStore

/// The articles at some paths, analysed and joined, with what was wrong told on standard error.
struct LoadedCorpus {
    /// The articles.
    let store: IndexStore
    /// What was told.
    let report = ErrorReport()

    /// Reads and analyses the articles at `paths`, or in the current folder where there are none.
    init(_ paths: [String]) throws {
        store = IndexStore(OpenedPaths(Self.paths(paths)))
        report.tell(of: try store.update())
        for flawed in store.flawedFiles() {
            report.tell(of: flawed.issues, in: flawed.file, isReadable: flawed.isReadable)
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
