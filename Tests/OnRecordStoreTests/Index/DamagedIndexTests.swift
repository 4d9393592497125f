import GRDB
import OnRecordCore
import TestSupport
import Testing

@testable import OnRecordStore

/// Damage of any kind at any place either does not matter or is seen, and then the articles are read again.
@Suite("a damaged index")
struct DamagedIndexTests {
    private let folder: TemporaryFolder
    private let cache: TemporaryFolder
    private let whole: [UInt8]
    private let right: Answers

    init() throws {
        folder = try TemporaryFolder()
        cache = try TemporaryFolder()
        for number in 0..<6 {
            try folder.write(
                """
                Harbour report \(number)

                BONN, Germany — “We will not open gate \(number) before Friday,” said Ed Royce, who leads the council.

                “That is too late,” Ann Field of the Harbour Board told the paper.
                """, to: "\(number).txt")
        }
        let store = IndexStore(OpenedPaths([folder.path]), in: cache.path)
        try store.update()
        right = try Answers(store)
        #expect(store.takeProblem() == nil)
        try store.database.checkpoint()
        store.database.close()
        whole = try FileSystem.read(IndexFile(for: OpenedPaths([folder.path]), in: cache.path).path, limit: 1 << 26)
    }

    /// What is asked of an index.
    struct Answers: Equatable {
        let articles: [String]
        let quotations: [[String]]
        let entities: [String]
        let members: [[String]]
        let found: [String]

        init(_ store: IndexStore) throws {
            let list = store.articles(in: ArticleListing(order: .path), window: 0..<99)
            articles = list.map { "\($0.path) \($0.shownTitle) \($0.quotationCount)" }
            quotations = list.map { store.quotations(in: $0.id).map { "\($0.words) \($0.speaker ?? "") \($0.line)" } }
            let rows = store.entities(in: EntityListing(), window: 0..<99)
            entities = rows.map { "\($0.key) \($0.name) \($0.roles) \($0.mentionCount)" }
            members = rows.map { store.members(of: $0.id, window: 0..<99).map { "\($0.articleTitle) \($0.name)" } }
            found = store.articles(
                in: ArticleListing(search: try Query(parsing: "gate friday"), order: .relevance), window: 0..<99
            ).map(\.path)
        }
    }

    /// The answers of an index with these bytes, and what was told.
    private func answers(_ bytes: [UInt8]) throws -> (answers: Answers, told: String?) {
        let own = try TemporaryFolder()
        let file = IndexFile(for: OpenedPaths([folder.path]), in: own.path)
        try own.write(bytes, to: file.path.name)
        let store = IndexStore(OpenedPaths([folder.path]), in: own.path)
        try store.update()
        try store.freeze()
        var answers = try Answers(store)
        if try store.recover() { answers = try Answers(store) }
        #expect(try store.recover() == false)
        return (answers, store.takeProblem())
    }

    private static let kinds = ["bit", "bytes", "zeros", "cut", "noise", "header", "swap"]

    private func damaged(_ kind: String, _ dice: inout SeededGenerator) -> [UInt8] {
        var bytes = whole
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        let page = place / 4096 * 4096
        switch kind {
        case "bit": bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
        case "bytes": for _ in 0..<8 { bytes[Int.random(in: 0..<bytes.count, using: &dice)] ^= 0xFF }
        case "zeros": for index in place..<min(bytes.count, place + 512) { bytes[index] = 0 }
        case "cut": bytes.removeSubrange(place...)
        case "noise":
            for index in page..<min(bytes.count, page + 4096) { bytes[index] = .random(in: 0...255, using: &dice) }
        case "header": bytes[Int.random(in: 0..<100, using: &dice)] ^= 0xFF
        default:
            let other = Int.random(in: 0..<bytes.count, using: &dice) / 4096 * 4096
            for index in 0..<4096 where page + index < bytes.count && other + index < bytes.count {
                bytes.swapAt(page + index, other + index)
            }
        }
        return bytes
    }

    @Test("gives right answers, with a word where anything was amiss", arguments: Self.kinds)
    func damage(kind: String) throws {
        #expect(whole.count > 80_000)
        var dice = SeededGenerator(seed: UInt64(kind.utf8.count))
        var seen = 0
        for _ in 0..<5 {
            let bytes = damaged(kind, &dice)
            let (answers, told) = try answers(bytes)
            #expect(answers == right)
            if let told {
                #expect(told.contains("was damaged; it was moved to"), "\(told)")
                seen += 1
            }
        }
        // What lies in pages that nothing was asked of may go unseen; so much does not.
        if ["bytes", "cut"].contains(kind) { #expect(seen > 0) }
    }

    @Test("is no reason for a word where it is whole")
    func undamaged() throws {
        let (answers, told) = try answers(whole)
        #expect(answers == right && told == nil)
    }

    @Test("an error while reading is not an empty answer")
    func errors() throws {
        let store = IndexStore(OpenedPaths([folder.path]), in: cache.path)
        try store.update()
        try store.database.write { try $0.execute(sql: "DROP TABLE member") }
        let entity = try #require(store.entities(in: EntityListing(), window: 0..<1).first)
        #expect(store.members(of: entity.id, window: 0..<9).isEmpty)
        #expect(throws: IndexProblem(message: "the index cannot be read: no such table: member")) {
            try store.recover()
        }
        #expect(try store.recover() == false)
    }

    @Test("a number in a row that no article can have is damage")
    func numbers() throws {
        let store = IndexStore(OpenedPaths([folder.path]), in: cache.path)
        try store.update()
        try store.database.write {
            try $0.execute(sql: "UPDATE article SET id = -7 WHERE id = (SELECT max(id) FROM article)")
        }
        _ = store.articleCount(in: ArticleListing(order: .title))
        #expect(try store.recover())
        #expect(try Answers(store) == right)
    }
}
