import Testing

@testable import OnRecordStore

@Suite("ArticleFinder")
struct ArticleFinderTests {
    private func names(_ found: FoundArticles) -> [String] { found.files.map(\.name) }

    @Test("a folder is walked in the order of its paths; what is hidden or no text is left out")
    func walk() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/2.TXT", "a/1.md", "a.text", "plain", ".hidden", ".git/x.txt", "p.jpg", "q.tar.gz"] {
            try folder.write("x", to: name)
        }
        #expect(names(ArticleFinder().find([folder.path])) == ["a/1.md", "a/2.TXT", "a.text", "b.txt", "plain"])
        #expect(names(ArticleFinder().find([folder.path(""), folder.path("")])).count == 5)
    }

    @Test("a file that the user names is taken whatever it is called, under its own name")
    func namedFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a.html")
        #expect(names(ArticleFinder().find([folder.path("a.html")])) == ["a.html"])
    }

    @Test("with several paths an article's name is its whole path, so that no two are the same")
    func severalPaths() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a/1.txt")
        try folder.write("y", to: "b/1.txt")
        let found = ArticleFinder().find([folder.path("b"), folder.path("a")])
        #expect(names(found) == [folder.path("b/1.txt").shown, folder.path("a/1.txt").shown])
    }

    @Test("a loop of links ends, and a file that is linked twice counts once")
    func links() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a/1.txt")
        try folder.link("a/loop", to: "../a")
        try folder.link("b.txt", to: "a/1.txt")
        let found = ArticleFinder().find([folder.path])
        #expect(names(found) == ["a/1.txt"] && found.problems.isEmpty)
    }

    @Test("what cannot be looked at below a folder is an article that says why")
    func brokenLinks() throws {
        let folder = try TemporaryFolder()
        try folder.link("gone.txt", to: "nowhere")
        try folder.link("self.txt", to: "self.txt")
        let found = ArticleFinder().find([folder.path])
        #expect(names(found) == ["gone.txt", "self.txt"] && found.problems.isEmpty)
        #expect(
            found.files.flatMap { ArticleReader().read($0).fileIssues.map(\.message) } == [
                "Cannot be read: no such file or folder.", "Cannot be read: too many levels of symbolic links.",
            ])
    }

    @Test("links that lead out of the folder, and to folders, are followed only on request")
    func linksOut() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "opened/a.txt")
        try folder.write("y", to: "outside/deep/b.txt")
        try folder.link("opened/in.txt", to: "a.txt")
        try folder.link("opened/out.txt", to: "../outside/deep/b.txt")
        try folder.link("opened/outside", to: "../outside")
        try folder.link("opened/up", to: "..")
        try folder.link("opened/way", to: "../opened")
        let paths = [folder.path("opened")]
        let found = ArticleFinder().find(paths)
        #expect(names(found) == ["a.txt"])
        #expect(
            found.skipped.map(\.reason) == [.otherName, .linkOutside, .linkToFolder, .linkToFolder, .linkToFolder])
        let all = ArticleFinder().find(OpenedPaths(paths, followsLinks: true))
        #expect(names(all) == ["a.txt", "out.txt"] && all.skipped.map(\.reason) == [.otherName, .otherName])
        // A link that the user names is followed.
        #expect(names(ArticleFinder().find([folder.path("opened/outside")])) == ["deep/b.txt"])
    }

    @Test("what is not read is told with its reason, and counted by kind")
    func skipped() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b.pdf", "c/d.PDF", "c/e.html", ".git/f.txt", ".g.txt"] {
            try folder.write("x", to: name)
        }
        #expect(makePipe(folder.path("p.txt")))
        let found = ArticleFinder().find([folder.path])
        #expect(names(found) == ["a.txt"])
        #expect(
            found.skipped.map { $0.path.dropFirst(folder.path.shown.count + 1) + ": " + $0.reason.words } == [
                ".g.txt: hidden", ".git: hidden", "b.pdf: not a text file: .pdf", "c/d.PDF: not a text file: .pdf",
                "c/e.html: not a text file: .html", "p.txt: a pipe",
            ])
        #expect(found.skipped.summary == "2 .pdf, 1 .html, 1 pipe")
    }

    @Test("a missing path is a problem that names it, and the others are found all the same")
    func missing() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a.txt")
        let found = ArticleFinder().find([folder.path("nope"), folder.path("a.txt")])
        #expect(found.files.count == 1)
        #expect(found.problems == [FileProblem(path: folder.path("nope").shown, message: "no such file or folder")])
    }

    @Test("a folder without articles is told of as such")
    func empty() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "picture.jpg")
        let found = ArticleFinder().find([folder.path])
        #expect(found.files.isEmpty && found.problems.isEmpty && found.emptyFolders == [folder.path.shown])
    }

    @Test("a name that is no UTF-8 is found and can be read")
    func oddName() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a.txt")
        let odd = FilePath(bytes: folder.path.bytes + Array("/b".utf8) + [0xFF] + Array(".txt".utf8))
        try #require(rename(folder.path("a.txt"), to: odd))
        let found = ArticleFinder().find([folder.path])
        #expect(names(found) == ["b\\xFF.txt"])
        #expect(found.files.map { ArticleReader().read($0).document.text.utf8 } == [Array("x".utf8)])
    }
}
