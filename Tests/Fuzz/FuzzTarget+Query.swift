import Foundation
import OnRecordCore

@testable import OnRecordStore

extension FuzzTarget {
    /// An index in memory of two articles.
    private static let store: IndexStore = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "onrecord-fuzz-\(getpid())")
        let articles = [
            "harbour.txt": """
            Harbour shut

            BONN, Germany, Jan. 3, 2021 — “We will not open gate 7,” said Ed Royce of the Harbour Board on Monday.

            Ann Field told the paper that “nobody” had asked them. “It is résumé day,” she said. H.R. 351 passed.
            """, "gate.txt": "Gate open\n\nLONDON — “Go,” said Royce.",
        ]
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for (name, text) in articles { try Data(text.utf8).write(to: folder.appending(path: name)) }
            let store = IndexStore(OpenedPaths([FilePath(folder.path)]))
            try store.update(threads: 1)
            try FileManager.default.removeItem(at: folder)
            return store
        } catch {
            fatalError("no articles to search: \(error)")
        }
    }()

    /// Every query parses or says where it is wrong, and what parses can be searched for.
    static func takeQuery(_ bytes: [UInt8]) {
        guard bytes.count <= 2048 else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        do throws(QueryError) {
            let query = try Query(compiling: text)
            for query in [query, query.whileTyped] {
                _ = store.articles(in: ArticleListing(search: query, order: .relevance), window: 0..<9)
            }
        } catch {
            precondition(!error.message.isEmpty && error.span.start >= 0 && error.span.end <= text.utf8.count)
        }
        if let problem = store.takeProblem() { fatalError(problem) }
    }
}
