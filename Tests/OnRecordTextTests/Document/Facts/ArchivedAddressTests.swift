import Testing

@testable import OnRecordText

@Suite("ArchivedAddress")
struct ArchivedAddressTests {
    @Test("that of a copy tells the page and the day, as far as the archive puts them there")
    func parts() throws {
        let wayback = try #require(
            ArchivedAddress("<https://web.archive.org/web/20180528101500/http://example.org/a?b=1>"))
        #expect(wayback.original == "http://example.org/a?b=1" && wayback.day == 20_180_528)
        let short = try #require(ArchivedAddress("https://archive.ph/AbC1d"))
        #expect(short.original == nil && short.day == nil)
        #expect(ArchivedAddress("https://web.archive.org/web/99999999/https://example.org/")?.day == nil)
    }

    @Test("the address of a page, or of the archive itself, is none")
    func none() {
        #expect(ArchivedAddress("https://example.org/web/20180528/https://web.archive.org") == nil)
        #expect(ArchivedAddress("https://web.archive.org/") == nil && ArchivedAddress("archived") == nil)
    }

    @Test("it is found near the start or the end of a text, and not in the middle of it")
    func found() {
        let lines = (0..<40).map { "Line \($0)." }
        let address = "Archived: https://archive.ph/AbC1d"
        func text(_ index: Int) -> ArticleText {
            ArticleText((lines[..<index] + [address] + lines[index...]).joined(separator: "\n"))
        }
        #expect(ArchivedAddress.find(in: text(2)) != nil && ArchivedAddress.find(in: text(39)) != nil)
        #expect(ArchivedAddress.find(in: text(20)) == nil)
    }
}
