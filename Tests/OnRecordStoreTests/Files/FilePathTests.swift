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

    @Test(
        "no two paths are shown the same, and what is shown leads back to the path",
        arguments: [
            (Array("é.txt".utf8), "é.txt"), ([0x61, 0xFE], "a\\xFE"), ([0x61, 0xFF], "a\\xFF"),
            (Array("a\\xFE".utf8), "a\\x5CxFE"), (Array("a\\xG0\\".utf8), "a\\xG0\\"), ([0xE2, 0x80], "\\xE2\\x80"),
            (Array("\\x5C".utf8), "\\x5Cx5C"), ([], ""),
        ] as [([UInt8], String)])
    func shown(bytes: [UInt8], shown: String) {
        #expect(FilePath(bytes: bytes).shown == shown)
        #expect(FilePath(shown: shown).bytes == bytes)
    }

    @Test("the place of an article holds the number of its path, however many there are")
    func manyRoots() {
        for number in [0, 1, 65_535, 65_536, 100_000] {
            let path = ArticlePath(root: number, Array("a/b".utf8))
            #expect(path.root == number && path.relative == Array("a/b".utf8))
        }
        #expect(ArticlePath(root: 65_536, []) < ArticlePath(root: 65_537, []))
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
