import OnRecordCore

@testable import OnRecordStore

extension DocumentFacts {
    /// What an article says without an index, regular expressions matched.
    static var ofArticle: DocumentFacts {
        let patterns = PatternCache()
        return DocumentFacts(matches: { patterns.matches(of: $0, in: $1) })
    }
}
