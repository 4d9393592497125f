import GRDB
import OnRecordCore

// Searches.
extension IndexStore: CorpusStore {
    /// Works out what `listing` shows, unless interrupted meanwhile.
    public func prepare(_ listing: ArticleListing, _ interruption: SearchInterruption) -> Bool {
        _ = selection(listing, interruption)
        return !interruption.isInterrupted
    }

    /// What there is to know of what `listing` shows.
    public func notes(on listing: ArticleListing) -> Set<SearchNote> {
        let notes = selection(listing).notes
        guard let search = listing.search, patterns(of: search).hasRunOut else { return notes }
        return notes.union([.searchWasCut])
    }

    /// The regular expressions of the search for `query`, with the time that is left for them.
    func patterns(of query: Query) -> PatternCache {
        state.withLock { state in
            if let known = state.patterns[query] { return known }
            let made = PatternCache()
            state.patterns[query] = made
            return made
        }
    }

    /// What `query` is answered by in an article.
    public func hits(of query: Query, in article: ArticleID) -> [TextSpan] {
        guard let document = annotatedDocument(article) else { return [] }
        return database.read(or: []) { db in
            try HitReader(query.root, db, given: [], patterns: patterns(of: query)).finding(
                in: document, numbered: article.number
            ).hits
        }
    }

    /// The first hit in each article that has one.
    public func snippets(of query: Query, in articles: [ArticleID]) -> [ArticleID: SearchHit] {
        let given = state.withLock { $0.given }
        return database.read(or: [:]) { db in
            let reader = try HitReader(query.root, db, given: given, patterns: patterns(of: query))
            return try articles.reduce(into: [:]) { snippets, id in snippets[id] = try reader.snippet(of: id.number) }
        }
    }

    /// The sentences of each article that have hits.
    public func passages(of query: Query, in articles: [ArticleID]) -> [HitPassage] {
        let given = state.withLock { $0.given }
        return database.read(or: []) { db in
            let reader = try HitReader(query.root, db, given: given, patterns: patterns(of: query))
            return try articles.flatMap { try reader.passages(of: $0.number) }
        }
    }

    /// The query with words that nothing holds replaced by the nearest that there are.
    public func nearest(to query: Query) -> String? {
        database.read(or: nil) { db in
            let vocabulary = Vocabulary(db: db)
            let text = Array(query.text.utf8)
            let folded = FoldedText(text)
            let wanted = Dictionary(
                query.root.wanted.flatMap(\.words).map { ($0.text, $0.form == .prefix) }, uniquingKeysWith: { $0 || $1 }
            )
            var nearest: [UInt8] = []
            var (end, isOther) = (0, false)
            for range in WordScanner.words(in: folded.utf8) {
                let word = String(decoding: folded.utf8[range], as: UTF8.self)
                guard let mayGoOn = wanted[word], try !vocabulary.holds(word, mayGoOn: mayGoOn),
                    let other = try vocabulary.nearest(to: word)
                else { continue }
                let span = folded.span(of: range)
                nearest += text[end..<span.start] + Array(other.utf8)
                // What takes the place of the beginning of a word is a whole one.
                end = span.end + (text[span.end...].first == UInt8(ascii: "*") ? 1 : 0)
                isOther = true
            }
            return isOther ? String(decoding: nearest + text[end...], as: UTF8.self) : nil
        }
    }
}

extension QueryNode {
    /// The words that it looks for.
    fileprivate var words: [WordSequence.Word] {
        switch self {
        case .words(let sequence, _): sequence.words
        case .near(let sequences, _, _): sequences.flatMap(\.words)
        case .said(let name), .about(let name): name.words.map { .init($0, .prefix) }
        default: []
        }
    }
}
