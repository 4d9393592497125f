import GRDB
import OnRecordCore
import TestSupport
import Testing

@Suite("Words")
struct WordAgreementTests {
    @Test("folded text has the words that the full-text index finds in it", arguments: Seeds.first(1, of: 10))
    func words(seed: UInt64) throws {
        let pieces = [
            "a", "Z", "9", "é", "ß", "Ł", "İ", "ﬁ", "½", "²", "Ⅳ", "日", "本", "ก", "ا", "क", "ि", "्", "Й", "ё", "Ω",
            "ς", "'", "’",
            "-", "–", "_", ".", "…", " ", "\u{A0}", "\u{AD}", "\u{301}", "\u{200D}", "\u{E000}", "€", "😀", "\n", "\t",
            "“", "\u{0}",
        ]
        var random = SeededGenerator(seed: seed)
        let database = try DatabaseQueue()
        try database.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE word USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
            try db.execute(sql: "CREATE VIRTUAL TABLE place USING fts5vocab(word, instance)")
            for _ in 0..<500 {
                let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
                    pieces.randomElement(using: &random) ?? ""
                }.joined()
                // As the index does: a NUL would end the text.
                let folded = FoldedText.bytes(of: Array(text.utf8)).map { $0 == 0 ? UInt8(ascii: " ") : $0 }
                let own = WordScanner.words(in: folded).map { String(decoding: folded[$0], as: UTF8.self) }
                try db.execute(sql: "DELETE FROM word")
                try db.execute(sql: "INSERT INTO word VALUES (?)", arguments: [String(decoding: folded, as: UTF8.self)])
                let indexed = try String.fetchAll(db, sql: "SELECT term FROM place ORDER BY offset")
                #expect(own == indexed, "\(Array(text.unicodeScalars))")
            }
        }
    }
}
