import GRDB
import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("FolderTraces: what is kept of a folder")
struct FolderTracesTests {
    private let folder: TemporaryFolder
    private let text = ArticleText("One line.\n“Two words,” she said.\n")

    init() throws {
        folder = try TemporaryFolder()
        for name in ["news/a.txt", "news/sub/b.txt", "news2/c.txt"] {
            try folder.write("“No,” said Ed Royce.", to: name)
        }
        try folder.write("secret copy", to: "state/copied.txt")
        for opened in ["news", "news/sub", "news2", "."] {
            let notebook = notebook(opened)
            let path =
                opened == "." ? "news/a.txt" : opened == "news2" ? "c.txt" : opened == "news" ? "sub/b.txt" : "b.txt"
            let place = NotedPlace(NotedArticle(path: path, text: text), at: TextSpan(10, 25), of: text)
            notebook.setRead(true, place.article)
            notebook.add(bookmark: place, note: "note on \(opened)")
            notebook.set(mark: "x", to: place)
            notebook.set(lastPlace: LastPlace(place: place, order: .date))
            notebook.remember(search: "search in \(opened)")
            try IndexStore(OpenedPaths([folder.path(opened)]), in: folder.path("cache")).update()
        }
    }

    private func notebook(_ opened: String) -> Notebook {
        NotebookFile.open(folder.path("state/notes.sqlite"), for: folder.path(opened))
    }

    private func traces(_ name: String) -> FolderTraces {
        FolderTraces(of: folder.path(name), cache: folder.path("cache"), state: folder.path("state"))
    }

    private func indexes() throws -> Int { try IndexFile.all(in: folder.path("cache")).count }

    @Test("all of it goes: what lies in it, and what was opened above or below it, and nothing else")
    func wiped() throws {
        let trial = traces("news").wipe(isTrial: true)
        #expect(trial.problems.isEmpty && trial.traces.map(\.kind) == ["index", "index", "index", "notes", "copies"])
        #expect(trial.traces[3].amount == "3 bookmarks, 3 marks, 3 last places, 3 articles")
        #expect(try indexes() == 4 && notebook("news").bookmarks().count == 1 && folder.exists("state/copied.txt"))
        let wiped = traces("news").wipe()
        #expect(wiped.traces == trial.traces && wiped.problems.isEmpty)
        #expect(try indexes() == 1 && !folder.exists("state/copied.txt"))
        for opened in ["news", "news/sub", "."] {
            let notebook = notebook(opened)
            #expect(notebook.readArticles().isEmpty && notebook.bookmarks().isEmpty && notebook.lastPlace() == nil)
        }
        #expect(notebook("news2").bookmarks().map(\.note) == ["note on news2"] && notebook("news2").marks().count == 1)
        #expect(notebook("news").searches().count == 4)
        let bytes = try FileSystem.read(folder.path("state/notes.sqlite"), limit: 1 << 24)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("note on news/sub"))
        #expect(traces("news").wipe().traces.isEmpty)
    }

    @Test("a folder that is gone is forgotten by its path")
    func gone() throws {
        try folder.delete("news2")
        #expect(traces("news2").wipe().traces.map(\.kind) == ["index", "index", "notes", "copies"])
        #expect(notebook("news2").bookmarks().isEmpty)
    }

    @Test("what cannot be wiped, and what cannot be read and may hold more, is told")
    func problems() throws {
        let store = IndexStore(OpenedPaths([folder.path("news/sub")]), in: folder.path("cache"))
        try folder.write(String(repeating: "damaged ", count: 999), to: "cache/0123456789abcdef-0123456789abcdef.index")
        try folder.write("x", to: "state/notes.sqlite.damaged")
        let problems = withExtendedLifetime(store) { traces("news").wipe().problems.map(\.message) }
        #expect(
            Set(problems) == [
                "in use, not deleted", "damaged, so it cannot be told what it is of",
                "damaged notes of all folders, not deleted: delete it if you do not need it",
            ])
    }

    @Test("searches are wiped apart")
    func searches() {
        let searches = SearchTraces(state: folder.path("state"))
        #expect(searches.wipe(isTrial: true).traces.map(\.amount) == ["4"] && notebook("news").searches().count == 4)
        #expect(searches.wipe().problems.isEmpty && notebook("news").searches().isEmpty)
        #expect(searches.wipe().traces.isEmpty)
    }
}
