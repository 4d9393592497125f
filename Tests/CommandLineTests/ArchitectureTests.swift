import Foundation
import Testing

@Suite("docs/architecture.md")
struct ArchitectureTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func headings() throws -> [String] {
        try String(contentsOf: root.appending(path: "docs/architecture.md"), encoding: .utf8)
            .split(separator: "\n").filter { $0.hasPrefix("## ") && ($0.contains("/") || $0 == "## Tests") }
            .map { String($0.dropFirst(3)) }
    }

    @Test("every path that is a heading exists")
    func headingsExist() throws {
        let headings = try headings()
        #expect(headings.count > 20)
        for heading in headings {
            #expect(FileManager.default.fileExists(atPath: root.appending(path: heading).path), "\(heading)")
        }
    }

    @Test("every folder with Swift files has a heading, its own or that of the folder it lies in")
    func foldersHaveHeadings() throws {
        let headings = Set(try headings())
        let files = FileManager.default.enumerator(atPath: root.appending(path: "Sources").path)?.allObjects ?? []
        let folders = Set(
            files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
                .map { "Sources/" + ($0 as NSString).deletingLastPathComponent })
        #expect(folders.count > 15)
        for folder in folders where folder.split(separator: "/").count > 2 {
            let parent = (folder as NSString).deletingLastPathComponent
            #expect(headings.contains(folder) || headings.contains(parent), "\(folder)")
        }
    }

    @Test("no list of more than twelve words stands in the source of the core: those are in Data/lexicon")
    func wordListsAreData() throws {
        let list = /(?:"(?:[^"\\\n]|\\.)*"[\s:,]*){13,}/
        let words = /"[a-z'-]+(?: [a-z'-]+){12,}"/
        let comment = /\/\/[^\n]*/
        var count = 0
        for target in ["OnRecordText", "OnRecordLanguage", "OnRecordCore"] {
            let sources = root.appending(path: "Sources/\(target)")
            let files = FileManager.default.enumerator(atPath: sources.path)?.allObjects ?? []
            for case let file as String in files where file.hasSuffix(".swift") {
                count += 1
                let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
                    .replacing(comment, with: "")
                #expect(text.firstMatch(of: list) == nil && text.firstMatch(of: words) == nil, "\(file)")
            }
        }
        #expect(count > 100)
    }
}
