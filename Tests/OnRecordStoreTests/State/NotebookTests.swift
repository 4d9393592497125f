import Dispatch
import OnRecordCore
import Synchronization
import Testing

@testable import OnRecordStore

@Suite("Notebook")
struct NotebookTests {
    private let folder: TemporaryFolder
    private let text = ArticleText("One line.\n“Two words,” she said.\n")

    init() throws { folder = try TemporaryFolder() }

    private var file: FilePath { folder.path.appending(Array("notes.sqlite".utf8)) }
    private func notebook(_ opened: String = "articles") -> Notebook {
        NotebookFile.open(file, for: folder.path.appending(Array(opened.utf8)))
    }
    private func place(_ path: String, _ span: TextSpan = TextSpan(10, 25)) -> NotedPlace {
        NotedPlace(NotedArticle(path: path, text: text), at: span, of: text)
    }

    @Test("what is noted is there in the next run, for its folder alone")
    func keeps() throws {
        let first = notebook()
        first.setRead(true, place("a.txt").article)
        first.setRead(true, place("b.txt").article)
        first.setRead(false, place("b.txt").article)
        first.set(mark: "x", to: place("a.txt"))
        first.set(mark: "x", to: place("b.txt"))
        first.set(lastPlace: LastPlace(place: place("b.txt"), order: .title))
        first.add(bookmark: place("a.txt"), note: "check this")
        first.add(bookmark: place("a.txt", TextSpan(0, 3)), note: "")
        first.remember(search: "one")
        first.remember(search: "two")
        first.remember(search: "one")
        first.save(SavedSearch(name: "n", text: "two"))
        #expect(first.takeProblem() == nil)

        let second = notebook()
        #expect(second.readArticles() == ["a.txt"])
        #expect(second.marks() == ["x": place("b.txt")])
        #expect(second.lastPlace() == LastPlace(place: place("b.txt"), order: .title))
        #expect(second.bookmarks().map(\.note) == ["check this", ""])
        #expect(second.bookmarks(in: "a.txt").map(\.note) == ["", "check this"])
        #expect(second.bookmarks(in: "b.txt").isEmpty)
        #expect(second.searches() == ["one", "two"] && second.savedSearches().map(\.text) == ["two"])
        let other = notebook("elsewhere")
        #expect(other.readArticles().isEmpty && other.marks().isEmpty && other.bookmarks().isEmpty)
        #expect(other.lastPlace() == nil && other.searches() == ["one", "two"])
    }

    @Test("what was on screen is kept with the last place, and notes of an older program have none of it")
    func lastPlace() throws {
        let database = try NotebookFile.connect(file)
        try NotebookSchema.migrator.migrate(database, upTo: "1")
        let articles = FileSystem.resolved(folder.path).map { $0.appending(Array("articles".utf8)) }
        try FileSystem.makeFolders(try #require(articles))
        try database.write { db in
            let folder = try #require(articles).shown
            try db.execute(
                sql: """
                    INSERT INTO article (id, folder, path, hash) VALUES (1, ?, 'b.txt', ?);
                    INSERT INTO lastPlace (folder, article, start, excerpt, listOrder) VALUES (?, 1, 10, 'Two', 'title');
                    INSERT INTO bookmark (article, start, excerpt, note, made) VALUES (1, 10, 'Two', 'kept', 0);
                    """, arguments: [folder, place("b.txt").article.hash, folder])
        }
        try database.close()
        let old = notebook()
        #expect(old.problem == nil && old.bookmarks().map(\.note) == ["kept"])
        var last = try #require(old.lastPlace())
        #expect(last.order == .title && last.place.article.path == "b.txt")
        #expect(last.filter.isEmpty && last.search.isEmpty && last.focus.isEmpty && last.table == nil)
        (last.filter, last.search, last.searchOrder, last.focus) = ("outlet:x", "a \"b\"", .date, "reader")
        last.table = LastTable(kind: "record", scope: "found", filter: "no", sort: "-date", group: "month", row: 7)
        old.set(lastPlace: last)
        #expect(notebook().lastPlace() == last)
    }

    @Test("notes and bookmarks change and go")
    func changes() throws {
        let notebook = notebook()
        notebook.add(bookmark: place("a.txt"), note: "x")
        let id = try #require(notebook.bookmarks().first?.id)
        notebook.set(note: "it's \"y\"; --", of: id)
        #expect(notebook.bookmarks().map(\.note) == ["it's \"y\"; --"])
        notebook.remove(bookmark: id)
        #expect(notebook.bookmarks().isEmpty)
        notebook.save(SavedSearch(name: "n", text: "two"))
        notebook.removeSavedSearch(named: "n")
        #expect(notebook.savedSearches().isEmpty)
    }

    @Test("an article that was renamed keeps what was noted; a copy beside the old one does not take it")
    func renamed() throws {
        try folder.write("x", to: "articles/old.txt")
        let notebook = notebook()
        notebook.setRead(true, place("old.txt").article)
        notebook.add(bookmark: place("old.txt"), note: "n")
        let renamed = NotedArticle(path: "new.txt", text: text)
        #expect(!notebook.recognise(renamed) && notebook.bookmarks(in: "new.txt").isEmpty)
        folder.remove("articles/old.txt")
        #expect(notebook.recognise(renamed))
        #expect(notebook.readArticles() == ["new.txt"] && notebook.bookmarks(in: "new.txt").count == 1)
        #expect(!notebook.recognise(renamed))
    }

    @Test("a folder that was moved keeps its marks")
    func moved() throws {
        let old = notebook("before")
        old.set(mark: "a", to: place("a.txt"))
        let new = notebook("after")
        #expect(new.recognise(place("a.txt").article))
        #expect(new.marks() == ["a": place("a.txt")])
    }

    @Test("the words of a place are found again in a text that has changed")
    func changedText() {
        let place = place("a.txt")
        #expect(place.excerpt == "“Two words," && place.span(in: text) == TextSpan(10, 23))
        let longer = ArticleText("New first line.\n" + text[text.span])
        #expect(longer[place.span(in: longer)] == "“Two words,")
        #expect(place.span(in: ArticleText("short")) == TextSpan(5, 5))
        #expect(self.place("a.txt", TextSpan(0, 0)).span(in: longer) == TextSpan(0, 0))
    }

    @Test("a damaged file is set aside, not lost, and what cannot be opened is told")
    func damaged() throws {
        try folder.write(String(repeating: "no database ", count: 100), to: "notes.sqlite")
        let notebook = notebook()
        #expect(notebook.takeProblem()?.contains("moved to notes.sqlite.damaged") == true)
        #expect(notebook.takeProblem() == nil)
        notebook.setRead(true, place("a.txt").article)
        #expect(self.notebook().readArticles() == ["a.txt"])
        #expect(folder.exists("notes.sqlite.damaged"))
        let nowhere = NotebookFile.open(FilePath("/nowhere/notes.sqlite"), for: folder.path)
        #expect(nowhere.takeProblem()?.hasPrefix("notes are not saved: /nowhere/notes.sqlite") == true)
        nowhere.setRead(true, place("a.txt").article)
        #expect(nowhere.readArticles() == ["a.txt"])
    }

    @Test(
        "many that start at the same time, with no file yet or a damaged one, all keep what is noted",
        arguments: [false, true])
    func together(isDamaged: Bool) throws {
        if isDamaged { try folder.write(String(repeating: "no database ", count: 400), to: "notes.sqlite") }
        let problems = Mutex<[String]>([])
        let (file, opened) = (file, folder.path)
        DispatchQueue.concurrentPerform(iterations: 8) { @Sendable number in
            let notebook = NotebookFile.open(file, for: opened)
            notebook.remember(search: "\(number)")
            if let problem = notebook.takeProblem() { problems.withLock { $0.append(problem) } }
        }
        #expect(Set(notebook().searches()) == Set((0..<8).map(String.init)))
        // One has set the damaged file aside.
        #expect(problems.withLock { $0.count } == (isDamaged ? 1 : 0), "\(problems.withLock { $0 })")
    }

    @Test("a copy is added to the end of the file of copies, which only the user may read")
    func copies() throws {
        try folder.write("", to: "state/notes.lock")
        let notebook = NotebookFile.open(
            folder.path.appending(Array("state/notes.sqlite".utf8)), for: folder.path)
        for words in ["“One”\n", "two"] { #expect(notebook.keep(copied: words)?.hasSuffix("state/copied.txt") == true) }
        let file = folder.path.appending(Array("state/copied.txt".utf8))
        #expect(try String(decoding: FileSystem.read(file, limit: 99), as: UTF8.self) == "“One”\n\ntwo\n\n")
        #expect(try folder.mode("state/copied.txt") == 0o600)
    }

    @Test("where the file or its folder goes while it is open, all that was noted is written again")
    func deleted() throws {
        try folder.write("", to: "state/copied.txt")
        let file = folder.path.appending(Array("state/notes.sqlite".utf8))
        let notebook = NotebookFile.open(file, for: folder.path)
        notebook.remember(search: "one")
        for gone in ["state/notes.sqlite", "state"] {
            folder.remove(gone)
            notebook.remember(search: "after " + gone)
            #expect(notebook.keeping == .kept && notebook.problem == nil)
        }
        #expect(try folder.mode("state/notes.sqlite") == 0o600)
        let next = NotebookFile.open(file, for: folder.path)
        #expect(next.searches() == ["after state", "after state/notes.sqlite", "one"])
    }

    @Test("where another file has come in its place, what is noted goes there")
    func replaced() throws {
        let notebook = notebook()
        notebook.remember(search: "one")
        folder.remove("notes.sqlite")
        self.notebook().remember(search: "other")
        notebook.remember(search: "two")
        #expect(notebook.keeping == .kept && self.notebook().searches() == ["two", "other"])
    }

    @Test("what cannot be written is told once, and known as lost until something can be written")
    func lost() throws {
        try folder.write("", to: "state/copied.txt")
        let file = folder.path.appending(Array("state/notes.sqlite".utf8))
        let notebook = NotebookFile.open(file, for: folder.path)
        notebook.remember(search: "one")
        folder.remove("state")
        try folder.write("in the way", to: "state")
        notebook.remember(search: "two")
        #expect(notebook.keeping.isLost && notebook.takeProblem()?.hasPrefix("notes are not saved: ") == true)
        #expect(notebook.takeProblem() == nil && notebook.problem != nil)
        folder.remove("state")
        notebook.remember(search: "three")
        #expect(notebook.keeping == .kept)
        #expect(NotebookFile.open(file, for: folder.path).searches().contains("three"))
    }

    @Test("a row that cannot be what was written is told of, and ends nothing")
    func wrongRow() throws {
        let notebook = notebook()
        notebook.add(bookmark: place("a.txt"), note: "n")
        try notebook.database.write { try $0.execute(sql: "UPDATE bookmark SET note = x'FF', excerpt = x'FFFE'") }
        _ = notebook.bookmarks()
        try notebook.database.write { database in
            try database.execute(
                sql: "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '')")
        }
        let other = self.notebook()
        try other.database.write { try $0.execute(sql: "UPDATE bookmark SET excerpt = NULL") }
        #expect(other.bookmarks().isEmpty && other.takeProblem()?.hasPrefix("notes are not saved: ") == true)
    }

    @Test("two programs write to the same file")
    func shared() {
        let (first, second) = (notebook(), notebook())
        for number in 0..<20 {
            first.setRead(true, place("a\(number).txt").article)
            second.setRead(true, place("b\(number).txt").article)
        }
        #expect(first.readArticles().count == 40 && second.takeProblem() == nil && first.takeProblem() == nil)
    }
}
