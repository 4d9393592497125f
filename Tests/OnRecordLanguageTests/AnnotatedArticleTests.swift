import Foundation
import Testing

@Suite("Annotated articles")
struct AnnotatedArticleTests {
    @Test("all that is in it is found, and nothing else", arguments: try AnnotatedArticle.all())
    func found(article: AnnotatedArticle) throws {
        let found = article.found
        for difference in found.difference(from: article.lines) {
            switch difference {
            case .remove(_, let line, _): Issue.record("missing: \(line)")
            case .insert(_, let line, _): Issue.record("found: \(line)")
            }
        }
        if ProcessInfo.processInfo.environment["ONRECORD_RECORD"] != nil { try article.record() }
    }
}
