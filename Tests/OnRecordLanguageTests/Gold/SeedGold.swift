import Foundation
import OnRecordLanguage
import OnRecordText

/// The hand-made gold of the five articles in `seeds/`: what a reader of them finds.
///
/// `seeds.json` gives all words as they are printed; the loader finds where they stand.
enum SeedGold {
    /// The articles, in the order of their file names.
    ///
    /// Throws where a file cannot be read or does not have the words that the gold names.
    static func load() throws -> [Article] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: folder.appending(path: "seeds.json")))
        return try file.articles.map { try $0.located() }
    }

    /// The article in the file called `file`.
    static func article(_ file: String) throws -> Article {
        guard let article = try load().first(where: { $0.file == file }) else {
            throw Missing(words: file, file: "seeds.json")
        }
        return article
    }

    /// Words that the gold names and the article does not have.
    struct Missing: Error, CustomStringConvertible {
        let words: String
        let file: String
        var description: String { "\(file) does not have: \(words)" }
    }
}
