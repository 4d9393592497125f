import Testing

@testable import OnRecordStore

@Suite("FilePath")
struct FilePathTests {
    @Test(
        "a path has the name of what it leads to",
        arguments: [("seeds", "seeds"), ("../seeds/", "seeds"), ("/a/b.txt", "b.txt"), ("a//", "a"), ("/", "/")])
    func name(path: String, name: String) {
        #expect(FilePath(path).name == name)
    }

    @Test("the current folder is called by its own name")
    func currentFolder() throws {
        let folder = try TemporaryFolder()
        #expect(FilePath(folder.path.shown + "/.").name == folder.path.name)
        #expect(![".", ""].contains(FilePath(".").name))
    }

    @Test("the content of a folder stays together in the order of paths")
    func order() {
        let sorted = ["a.txt", "a/z", "a/b/c", "a-b"].map { FilePath($0) }.sorted().map(\.shown)
        #expect(sorted == ["a/b/c", "a/z", "a-b", "a.txt"])
    }
}
