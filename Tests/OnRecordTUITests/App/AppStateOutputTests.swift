import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("AppState: out of the program")
struct AppStateOutputTests {
    /// The terminal that `keys` were played on.
    private func played(_ keys: String) throws -> ScriptedTerminal {
        let terminal = try ScriptedTerminal(size: Play.size("120x36"), keys: KeySequence(parsing: keys))
        Reader(store: FixtureStore(), title: "harbour").run(on: terminal)
        return terminal
    }

    @Test("yq copies the quotation with its source, yy the paragraph, ya the article")
    func copies() throws {
        let copied = try played("}yqyyya").copied
        let text = try #require(Bench("").state.article?.text)
        #expect(copied.count == 3 && copied[2] == text[text.span])
        #expect(copied[0].hasPrefix("“") && copied[0].contains("\n— ") && copied[0].contains(":"))
        #expect(text[text.span].contains(copied[1].trimmingPrefix("\n").dropLast()))
        #expect(copied[1].count < copied[2].count)
    }

    @Test("in a list yq copies the entry that is selected")
    func entry() throws {
        #expect(try played("}Syq").copied.first?.hasPrefix("“") == true)
        #expect(try played("}Sjyq").copied.first?.contains("\n— ") == true)
    }

    @Test("a command of the shell gets the article on its standard input, or the list")
    func pipe() throws {
        let article = try #require(try played("<Bar>wc -l; true<Enter>").programs.first)
        let text = try #require(Bench("").state.article?.text)
        #expect(article.arguments == ["sh", "-c", "wc -l; true"].map { Array($0.utf8) })
        #expect(article.input == text.utf8 && article.waitsForEnter)
        let list = try #require(try played("}S<Bar>cat<Enter>").programs.first)
        #expect(String(decoding: list.input ?? [], as: UTF8.self).contains("— "))
        #expect(try played("<Bar><Esc>").programs.isEmpty)
    }

    @Test("an article without a file or an address says so")
    func nothing() throws {
        #expect(try Bench("o").state.notice?.hasPrefix("no source URL found") == true)
        let frame = try Play.frame("120x36", "v").plainText
        #expect(frame.contains("this article has no file"))
    }

    @Test("w asks for a file, and before it writes over one")
    func write() throws {
        var bench = try Bench("w")
        #expect(bench.state.prompt?.line.text == "quotations.md")
        try bench.press("<C-u>x.doc<Enter>")
        #expect(bench.state.notice == "the file extension sets the format: .md, .csv, .json, .txt")
        bench.perform(bench.state.receive(.exists(.text(ArticleID(1)), "x.md")))
        #expect(bench.state.prompt?.sign == "x.md exists; overwrite it? (y/n) ")
        try bench.press("n")
        #expect(bench.state.prompt?.line.text == "x.md" && bench.state.prompt?.kind == .write(.text(ArticleID(1))))
        try bench.press("<Esc>")
        bench.perform(bench.state.receive(.exists(.text(ArticleID(1)), "/nowhere/x.md")))
        try bench.press("y")
        #expect(bench.state.notice?.hasPrefix("! /nowhere/x.md: ") == true)
    }

    @Test("the name proposed for a list is made of its title")
    func names() {
        #expect(ExportView.list("Ines Calder is quoted as saying", []).fileName == "ines-calder-is-quoted-as-saying.md")
        #expect(ExportView.list("../“…”", []).fileName == "list.md")
    }

    @Test("a script that presses keys writes no files")
    func scripts() throws {
        #expect(try Play.frame("120x36", "w<Enter>").plainText.contains("quotations.md not written"))
    }

    @Test("an address is shown and asked for before a browser has it")
    func browse() throws {
        var bench = try Bench("")
        bench.perform(bench.state.receive(.address("https://news.example/a")))
        #expect(bench.state.prompt?.sign == "open https://news.example/a in the browser? (y/n) ")
        try bench.press("<Enter>")
        #expect(!bench.effects.contains(.browse("https://news.example/a")))
        bench.perform(bench.state.receive(.address("https://news.example/a")))
        try bench.press("y")
        #expect(bench.effects.contains(.browse("https://news.example/a")))
    }
}
