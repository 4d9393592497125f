import Testing

@testable import OnRecordStore

@Suite("ArticleFile: the shortcut beside it")
struct ArticleFileShortcutTests {
    @Test("a shortcut has the file's name, with or without its ending")
    func names() throws {
        let folder = try TemporaryFolder()
        try folder.write("one", to: "a.txt.url")
        try folder.write("two", to: "b.url")
        func shortcut(_ name: String) -> String? { ArticleFile(path: folder.path(name), name: name).shortcut }
        #expect(shortcut("a.txt") == "one" && shortcut("b.txt") == "two" && shortcut("c.txt") == nil)
    }
}
