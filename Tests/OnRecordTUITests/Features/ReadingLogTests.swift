import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("ReadingLog")
struct ReadingLogTests {
    private func article() throws -> OpenArticle {
        let store = FixtureStore()
        let row = try #require(store.articles(in: ArticleListing(), window: 0..<1).first)
        let content = try #require(store.annotatedDocument(row.id))
        return OpenArticle(id: row.id, content: content, entities: [], corpusEntities: [])
    }

    @Test("an article that is being read is noted once")
    func note() throws {
        let article = try article()
        var log = ReadingLog(read: [], resumes: nil)
        #expect(log.note(article) == [.save(.read(article.noted, true))])
        #expect(log.note(article).isEmpty && log.note(nil).isEmpty && log.note(article).isEmpty)
    }

    @Test("one that was marked unread stays so until it is read again")
    func toggle() throws {
        let article = try article()
        var log = ReadingLog(read: [article.noted.path], resumes: nil)
        #expect(log.note(article).isEmpty)
        #expect(log.toggle(article).notice == "marked unread" && log.read.isEmpty)
        #expect(log.note(article).isEmpty && log.read.isEmpty)
        #expect(log.note(nil).isEmpty && log.note(article).count == 1)
        #expect(log.toggle(article).notice == "marked unread")
    }
}
