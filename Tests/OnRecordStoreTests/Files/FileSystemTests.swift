import Foundation
import Testing

@testable import OnRecordStore

@Suite("FileSystem")
struct FileSystemTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name).shown)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    @Test(
        "a file may have any time, and two times beyond what 64 bits hold still differ",
        arguments: [1903, 2262, 2300, 2445])
    func times(year: Int) throws {
        try folder.write("x", to: "a.txt")
        try folder.write("x", to: "b.txt")
        func date(_ year: Int) throws -> Date {
            try #require(DateComponents(calendar: Calendar(identifier: .gregorian), year: year, month: 6, day: 1).date)
        }
        try FileManager.default.setAttributes(
            [.modificationDate: date(year)], ofItemAtPath: folder.path("a.txt").shown)
        try FileManager.default.setAttributes(
            [.modificationDate: date(year - 1)], ofItemAtPath: folder.path("b.txt").shown)
        let (found, stamped) = ArticleFinder().search(OpenedPaths([folder.path]))
        #expect(found.files.count == 2)
        #expect(stamped[0].stamp != stamped[1].stamp)
    }

    @Test("a pipe is not waited for where a file is wanted", .timeLimit(.minutes(1)))
    func pipe() throws {
        #expect(makePipe(folder.path("pipe")))
        #expect(throws: FileError.notAFile) { try FileSystem.read(folder.path("pipe"), limit: 10) }
        #expect(throws: FileError.notAFile) { try FileSystem.read(FilePath("/dev/zero"), limit: 10) }
        #expect(throws: FileError.notAFile) { try FileSystem.makePrivateFile(folder.path("pipe")) }
        #expect(throws: FileError.notAFile) { try FileLock(folder.path("pipe")) }
        try folder.write("x", to: "a.txt")
        #expect(makePipe(folder.path("a.url")))
        #expect(ArticleFile(path: folder.path("a.txt"), name: "a.txt").shortcut == nil)
        #expect(ExportFile.write([], to: folder.path("pipe").shown, overwrites: true) == .failed("not a regular file"))
        #expect(NotebookFile.open(folder.path("pipe"), for: folder.path).keeping.isLost)
    }

    @Test("what is made is for the user alone")
    func permissions() throws {
        try FileSystem.makeFolders(folder.path("one/two"))
        #expect(try mode("one") == 0o700 && mode("one/two") == 0o700)
        #expect(try FileSystem.create(folder.path("new.txt"), [1]))
        #expect(try mode("new.txt") == 0o600)
        try folder.write("x", to: "old/notes.sqlite")
        try folder.permit("old", 0o755)
        try folder.permit("old/notes.sqlite", 0o644)
        try FileSystem.makeFolders(folder.path("old"))
        try FileSystem.makePrivateFile(folder.path("old/notes.sqlite"))
        #expect(try mode("old") == 0o700 && mode("old/notes.sqlite") == 0o600)
    }

    @Test("index, notes and what SQLite keeps beside them are for the user alone")
    func databases() throws {
        try folder.write("“No,” said Ed Royce.", to: "articles/a.txt")
        let store = IndexStore(OpenedPaths([folder.path("articles")]), in: folder.path("cache"))
        let notebook = NotebookFile.open(folder.path("notes.sqlite"), for: folder.path)
        notebook.remember(search: "x")
        for name in try FileSystem.names(in: folder.path("cache")) {
            #expect(try mode("cache/" + FilePath(bytes: name).shown) == 0o600, "\(FilePath(bytes: name).shown)")
        }
        for ending in ["", "-wal", "-shm", ".lock"] { #expect(try mode("notes.sqlite" + ending) == 0o600, "\(ending)") }
        #expect(notebook.keeping == .kept && store.takeProblem() == nil)
    }
}
