import Foundation
import OnRecordText
import TestSupport
import Testing

/// The reader on five articles as the web has them, which may not be copied here.
///
/// They lie in `shared/seeds` beside the repository, or in the folder that ONRECORD_SHARED names; where they are in
/// neither, the test is skipped.
@Suite("DocumentReader on the articles beside the repository")
struct SharedSeedsTests {
    private static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["ONRECORD_SHARED"].map { URL(filePath: $0) }
        let folders = [named, Repository.root.appending(path: "../shared").standardized].compactMap { $0 }
        return folders.map { $0.appending(path: "seeds") }.first {
            FileManager.default.fileExists(atPath: $0.path(percentEncoded: false))
        }
    }()

    private func read(_ prefix: String) throws -> Document {
        let folder = try #require(Self.folder)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let file = try #require(files.first { $0.lastPathComponent.hasPrefix(prefix) })
        return DocumentReader().read(ArticleText(try String(contentsOf: file, encoding: .utf8)), name: prefix)
    }

    private func lines(_ document: Document, _ kinds: Set<Zone.Kind>) -> [Int] {
        document.paragraphs.filter { kinds.contains($0.zone) }.map { document.text.lineNumber(at: $0.span.start) }
    }

    @Test(
        "the lines around each article are marked, its own are not",
        .enabled(if: folder != nil, "there is no shared/seeds beside the repository"),
        arguments: [
            ("000", [1, 13, 25, 31], [5], []), ("001", [1, 6, 7, 37], [], []), ("002", [], [], []),
            ("003", [35, 36, 37], [], [3]), ("004", [1, 29, 33], [5], []),
        ])
    func zones(_ prefix: String, around: [Int], deck: [Int], dateline: [Int]) throws {
        let document = try read(prefix)
        #expect(lines(document, [.boilerplate, .caption]) == around)
        #expect(lines(document, [.deck]) == deck)
        #expect(lines(document, [.dateline, .byline]) == dateline)
    }

    @Test(
        "title, outlet and dates are what the article says, and no more",
        .enabled(if: folder != nil, "there is no shared/seeds beside the repository"),
        arguments: [
            ("000", 3, nil, nil), ("001", 3, "NBC Out", nil), ("002", nil, nil, nil),
            ("003", 1, "INTO", "May 28, 2018"),
            ("004", 3, "NCRM", nil),
        ] as [(String, Int?, String?, String?)])
    func facts(_ prefix: String, title: Int?, outlet: String?, updated: String?) throws {
        let document = try read(prefix)
        #expect(document.title.map { document.text.lineNumber(at: $0.start) } == title)
        #expect(document.outlet?.name == outlet)
        #expect(document.updated.map { document.text[$0.span] } == updated)
        #expect(document.published == nil)
    }
}
