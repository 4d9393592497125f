import OnRecordCore
import Testing

@testable import OnRecordStore

/// `text` in UTF-16 without a mark.
private func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.reduce(into: []) { bytes, unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        bytes += isBig ? pair : pair.reversed()
    }
}

@Suite("ArticleReader")
struct ArticleReaderTests {
    private func read(_ bytes: [UInt8]) -> ReadArticle { ArticleReader().read(bytes, name: "a.txt") }

    private func text(_ article: ReadArticle) -> String { article.document.text[article.document.text.span] }

    @Test(
        "text is read in its encoding, and what is wrong with that is an issue",
        arguments: [
            (Array("Café — no\u{A0}break\r\n".utf8), "Café — no\u{A0}break\r\n", nil),
            ([0xEF, 0xBB, 0xBF] + Array("Hello".utf8), "Hello", nil),
            ([0xFF, 0xFE, 0x48, 0, 0xE9, 0], "Hé", nil),
            ([0xFE, 0xFF, 0, 0x48, 0, 0xE9], "Hé", nil),
            (
                [0xFE, 0xFF, 0xD8, 0x00, 0, 0x48], "\u{FFFD}H",
                "Not valid UTF-16: damaged characters appear as \u{FFFD}."
            ),
            (
                Array("“Stop,” — one\n".utf8) + [0xE2, 0x80] + Array(" two".utf8), "“Stop,” — one\n\u{FFFD} two",
                "Not valid UTF-8, first on line 2: damaged characters appear as \u{FFFD}."
            ),
            (
                [0x93] + Array("Caf".utf8) + [0xE9, 0x94], "“Café”",
                "Not UTF-8: read as Windows-1252, so some letters may be wrong."
            ),
            (
                Array("“Stop,” he said.\n".utf8) + [0x93] + Array("No,".utf8) + [0x94, 0x81] + Array("caf\u{E9}".utf8),
                "“Stop,” he said.\n“No,”\u{FFFD}café",
                "Not valid UTF-8, first on line 2: 2 bytes read as Windows-1252, damaged characters appear as \u{FFFD}."
            ),
            (
                Array("“No” ".utf8) + [0x93] + Array("Caf".utf8) + [0xE9, 0x94] + Array(", S".utf8)
                    + [0xE9, 0x92, 0x20, 0xF0, 0x9F, 0x98, 0x2E], "“No” “Café”, Sé’ \u{FFFD}.",
                "Not valid UTF-8, first on line 1: 5 bytes read as Windows-1252, damaged characters appear as \u{FFFD}."
            ),
            (
                Array("“No”".utf8) + [0xE9, 0xE9, 0xE9, 0xE9, 0x2E], "“No”éééé.",
                "Not valid UTF-8, first on line 1: 4 bytes read as Windows-1252."
            ),
            (
                Array("one\nâ€œNoâ€\u{9D}, cafÃ© â€“ 5 â‚¬ ðŸ˜€".utf8), "one\n“No”, café – 5 € 😀",
                "Encoded twice, first on line 2: 6 characters decoded once more."
            ),
            (
                Array("Ã¢â‚¬Å“NoÃ¢â‚¬Â\u{9D}".utf8), "“No”",
                "Encoded twice, first on line 1: 6 characters decoded once more."
            ),
            (
                Array("â\u{80}\u{9C}NoÂ\u{A0}".utf8), "“No\u{A0}",
                "Encoded twice, first on line 1: 2 characters decoded once more."
            ),
            (
                Array("“Łódź”: â€œNoâ€\u{9D} Å‚".utf8), "“Łódź”: “No” Å‚",
                "Encoded twice, first on line 1: 2 characters decoded once more."
            ),
            (
                Array("PrzedwczorajÅ‚ â€“".utf8), "Przedwczorajł –",
                "Encoded twice, first on line 1: 2 characters decoded once more."
            ),
            (Array("“CAFÉ”, café”— MANHÃ” «PARÍS» 5 Â".utf8), "“CAFÉ”, café”— MANHÃ” «PARÍS» 5 Â", nil),
            (
                utf16("He said “no”.\r\n", isBig: false), "He said “no”.\r\n",
                "UTF-16 without a byte order mark: recognised by its bytes."
            ),
            (
                utf16("Он сказал: «нет».\n", isBig: true),
                "Он сказал: «нет».\n",
                "UTF-16 without a byte order mark: recognised by its bytes."
            ),
            ([], "", "The file is empty."),
        ] as [([UInt8], String, String?)])
    func encodings(bytes: [UInt8], expected: String, issue: String?) {
        let article = read(bytes)
        #expect(text(article) == expected)
        #expect(article.isReadable)
        #expect(article.fileIssues.map(\.message) == (issue.map { [$0] } ?? []))
        #expect(article.document.issues.starts(with: article.fileIssues))
    }

    @Test("escape sequences in a text do not make it binary")
    func escapes() {
        #expect(read(Array("\u{1B}[31mred\u{7}\u{8} \u{1B}]52;c;\u{7}".utf8)).isReadable)
    }

    @Test(
        "what is decoded once more is known by its place in the file",
        arguments: ["x â€œNoâ€\u{9D}, cafÃ© y", "Ã¢â‚¬Å“NoÃ¢â‚¬Â\u{9D} z", "Ju\u{C3}\u{A1}rez \u{C2}\u{96} end"])
    func omissions(text: String) {
        let article = read(Array(text.utf8))
        let read = Array(article.document.text.utf8)
        // The last letter stands where it stood.
        let place = read.count - 1
        let before = String(decoding: read[..<place], as: UTF8.self).unicodeScalars.count
        let omitted = article.omissions.filter { $0.offset <= place }.reduce(0) { $0 + $1.codePoints }
        #expect(omitted > 0 && before + omitted == text.unicodeScalars.count - 1)
    }

    @Test("neither UTF-32 nor numbers are taken for UTF-16")
    func notUTF16() {
        var (wide, numbers, small): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
        for scalar in "He said “no”.\n".unicodeScalars {
            wide += [UInt8(scalar.value & 0xFF), UInt8(scalar.value >> 8), 0, 0]
        }
        for number in 0..<500 {
            numbers += [UInt8(number * 7 & 0xFF), UInt8(number * 31 >> 3 & 0xFF)]
            small += [0, UInt8(number & 0x1F)]
        }
        for bytes in [wide, small] { #expect(!read(bytes).isReadable) }
        #expect(!read(numbers).fileIssues.contains { $0.message.hasPrefix("UTF-16") })
    }

    @Test("binary data is not taken for text")
    func binary() {
        let article = read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])
        #expect(!article.isReadable)
        #expect(article.document.text.utf8.isEmpty)
        #expect(article.document.issues.map(\.message) == ["Not text: the file contains binary data."])
    }

    @Test("a file that is gone or may not be read is a document with an issue")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        let gone = ArticleReader().read(ArticleFile(path: folder.path("gone.txt"), name: "gone.txt"))
        #expect(!gone.isReadable && gone.document.name == "gone.txt")
        #expect(gone.document.issues.map(\.message) == ["Cannot be read: no such file or folder."])
        let isFolder = ArticleReader().read(ArticleFile(path: folder.path, name: "folder"))
        #expect(isFolder.document.issues.map(\.message) == ["Cannot be read: is a directory."])
    }

    @Test("a file without permission is a document with an issue", .disabled(if: isRoot, "root may read everything"))
    func forbidden() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a.txt")
        try folder.permit("a.txt", 0)
        let article = ArticleReader().read(ArticleFile(path: folder.path("a.txt"), name: "a.txt"))
        #expect(article.document.issues.map(\.message) == ["Cannot be read: permission denied."])
    }

    @Test("a file beyond the limit is not read")
    func large() throws {
        let folder = try TemporaryFolder()
        try folder.write([UInt8](repeating: 0x20, count: ArticleReader.sizeLimit + 1), to: "a.txt")
        let article = ArticleReader().read(ArticleFile(path: folder.path("a.txt"), name: "a.txt"))
        #expect(
            article.document.issues.map(\.message) == [
                "Cannot be read: 1.1 MB is larger than an article may be, 1 MB."
            ]
        )
    }
}
