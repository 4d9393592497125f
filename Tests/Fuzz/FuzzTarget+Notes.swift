import Foundation
import OnRecordCore

@testable import OnRecordStore

extension FuzzTarget {
    private static let folder = FileManager.default.temporaryDirectory.appending(
        path: "onrecord-fuzz-\(getpid())-notes")
    /// The bytes of a file of notes with one of each kind.
    private static let whole: [UInt8] = {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            // What is still in the log goes into the file when the notebook is gone.
            write(in: NotebookFile.open(path, for: FilePath("articles")))
            return try FileSystem.read(path, limit: 1 << 20)
        } catch {
            fatalError("no notes to damage: \(error)")
        }
    }()

    /// Notes one of each kind.
    private static func write(in notebook: Notebook) {
        let text = ArticleText("Harbour shut\n\n“No,” said Ed Royce.")
        let article = NotedArticle(path: "a.txt", text: text)
        let place = NotedPlace(article, at: TextSpan(14, 20), of: text)
        notebook.add(bookmark: place, note: "check")
        notebook.set(mark: "a", to: place)
        notebook.setRead(true, article)
        notebook.remember(search: "harbour")
        notebook.save(SavedSearch(name: "gate", text: "harbour"))
    }

    private static let path = FilePath(folder.appending(path: "notes").path)

    /// Whatever happens to the file of notes, they open, and are saved or said not to be.
    ///
    /// The input is a list of changes, three bytes each: where, as a part of the file, and what.
    static func takeNotes(_ bytes: [UInt8]) {
        var file = whole
        for change in stride(from: 0, to: bytes.count - 2, by: 3) {
            let place = (Int(bytes[change]) << 8 | Int(bytes[change + 1])) * file.count >> 16
            file[place] ^= bytes[change + 2]
        }
        for old in (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? [] {
            try? FileManager.default.removeItem(at: old)
        }
        guard FileManager.default.createFile(atPath: path.shown, contents: Data(file)) else { return }
        let notebook = NotebookFile.open(path, for: FilePath("articles"))
        _ = notebook.bookmarks()
        _ = notebook.marks()
        _ = notebook.readArticles()
        _ = notebook.searches()
        _ = notebook.savedSearches()
        _ = notebook.lastPlace()
        notebook.remember(search: "gate")
        _ = notebook.takeProblem()
    }
}
