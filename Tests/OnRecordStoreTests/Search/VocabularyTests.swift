import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("Vocabulary")
struct VocabularyTests {
    private static func store(_ texts: [String]) -> IndexStore {
        IndexStore(texts.indices.map { TestArticle(name: "\($0).txt", text: texts[$0]).annotated })
    }

    private static let store = store([
        "The harbour, the harbours and Harborough.", "Harbours again: harvours.", "łódź and lodz",
    ])

    @Test(
        "words that are spelt nearly so come nearest first, then the commonest",
        arguments: [
            ("harbour", 1, ["harbour", "harbours"]), ("harbour", 2, ["harbour", "harbours", "harvours"]),
            ("harbors", 2, ["harbours", "harbour", "harvours"]), ("zebra", 2, []), ("lodz", 1, ["lodz"]),
        ])
    func near(word: String, changes: Int, expected: [String]) throws {
        let words = try Self.store.database.read { try Vocabulary(db: $0).words(near: word, changes: changes) }
        #expect(Set(words) == Set(expected) && words.first == expected.first)
    }

    @Test("of more words than one may stand for the commonest stay")
    func most() throws {
        let letters = "abcdefghijklmnopqrst".map(String.init)
        let others = letters.flatMap { first in letters.map { "x\(first)\($0)" } }
        let store = Self.store([others.joined(separator: " "), "xqr xqs"])
        let words = try store.database.read { try Vocabulary(db: $0).words(near: "xzz", changes: 2) }
        #expect(words.count == 200 && words.contains("xqr") && words.contains("xqs"))
    }

    @Test("a word whose last article is gone is not offered")
    func gone() throws {
        let store = Self.store(["harbour", "harvour and harvour"])
        let nearest = { try store.database.read { try Vocabulary(db: $0).nearest(to: "hardour") } }
        #expect(try nearest() == "harbour")
        try store.database.write { try ArticleTable(db: $0).delete(0) }
        #expect(try nearest() == "harvour")
    }
}
