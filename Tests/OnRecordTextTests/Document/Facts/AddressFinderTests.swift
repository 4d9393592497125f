import OnRecordText
import Testing

@Suite("AddressFinder")
struct AddressFinderTests {
    private func address(_ text: String) -> String? { AddressFinder.address(in: ArticleText(text)) }

    @Test(
        "an address that the article states as its own is found",
        arguments: [
            "Title\n\nBody.\n\nSource: https://news.example/2018/a?b=c&d=1#e",
            "https://news.example/2018/a?b=c&d=1#e\n\nTitle\n\nBody.",
            "Title\nURL: <https://news.example/2018/a?b=c&d=1#e>\n\nBody.",
            "Title\n\nBody.\n\nRead the original article: https://news.example/2018/a?b=c&d=1#e.\r\n",
        ])
    func found(_ text: String) {
        #expect(address(text) == "https://news.example/2018/a?b=c&d=1#e")
    }

    @Test(
        "what the article links to, a site alone, or what is no plain address of the web is not",
        arguments: [
            "Title\n\nSee https://news.example/a for more.\n\nEnd.",
            "Title\n\nFollow us: https://social.example/x\n\nEnd.",
            "https://news.example/\n\nTitle", "Source: javascript:alert(1)", "Source: file:///etc/passwd",
            "Source: https://bank.example@evil.example/a", "Source: https://evil.example/$(x)`y`",
            "Source: https://-x.example/a", "Source: https://exa\u{301}mple.example/a", "Source: https:///a", "",
        ])
    func none(_ text: String) {
        #expect(address(text) == nil)
    }

    @Test("a shortcut file is read as desktops write it, or with the address alone")
    func shortcuts() {
        func address(_ text: String) -> String? { AddressFinder.address(inShortcut: ArticleText(text)) }
        #expect(address("[InternetShortcut]\r\nURL=https://news.example/a\r\n") == "https://news.example/a")
        #expect(address("https://news.example/a\n") == "https://news.example/a")
        #expect(address("[InternetShortcut]\nURL=file:///x\n") == nil)
    }
}
