import ArgumentParser
import OnRecordStore

/// The articles at some paths, analysed and joined, with what was wrong told on standard error.
struct LoadedCorpus {
    /// The articles.
    let store: IndexStore
    /// What was told.
    let report = ErrorReport()

    /// The articles of `arguments`.
    init(_ arguments: ArticleArguments) throws {
        try self.init(arguments.opened, usesCache: !arguments.isCacheLeftAlone)
    }

    /// The articles at `paths`. What the index in the cache holds as it is now is not read again.
    init(_ paths: OpenedPaths, usesCache: Bool = true) throws {
        store = IndexStore(paths, isKept: usesCache)
        report.tell(of: try store.update())
        try store.freeze()
        for flawed in try answer({ store.flawedFiles() }) {
            report.tell(of: flawed.issues, in: flawed.file, isReadable: flawed.isReadable)
        }
        tellProblems()
    }

    /// What `body` asks of the store, all of it from one state of the index. Where the index turns out to be unreadable it is
    /// made again and `body` asks once more; where that does not help either, the command ends with a message.
    func answer<Answer>(_ body: () throws -> Answer) throws -> Answer {
        try Self.answer(from: store, report, body)
    }

    /// As `answer(_:)`, where `store` is what `body` asks.
    static func answer<Answer>(
        from store: IndexStore, _ report: ErrorReport, _ body: () throws -> Answer
    ) throws -> Answer {
        do {
            let answer = try body()
            guard try store.recover() else { return answer }
            try store.freeze()
            let second = try body()
            if try !store.recover() {
                tellProblems(of: store, report)
                return second
            }
            throw IndexProblem(message: "the index cannot be read")
        } catch let problem as IndexProblem {
            tellProblems(of: store, report)
            report.nothing(problem.message)
            throw ExitCode(1)
        }
    }

    private func tellProblems() { Self.tellProblems(of: store, report) }

    private static func tellProblems(of store: IndexStore, _ report: ErrorReport) {
        while let problem = store.takeProblem() { report.note(problem) }
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
        given.isEmpty ? [FilePath(".")] : GivenArguments.paths(given)
    }
}
