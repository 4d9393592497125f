import OnRecordText

/// A test text whose lines say which zone they belong to: "title|Senate votes". Blank lines stay as they are.
struct MarkedText {
    /// The text without the marks.
    let text: ArticleText
    /// The zones that the lines claim, in order.
    let kinds: [String]

    /// The text in `marked`.
    init(_ marked: String) {
        var kinds: [String] = []
        let lines = marked.split(separator: "\n", omittingEmptySubsequences: false).map { line -> Substring in
            guard let bar = line.firstIndex(of: "|") else { return line }
            kinds.append(String(line[..<bar]))
            return line[line.index(after: bar)...]
        }
        self.kinds = kinds
        text = ArticleText(String(lines.joined(separator: "\n")))
    }

    /// The zones that the reader gives to the paragraphs.
    var found: [String] { document.paragraphs.map(\.zone.rawValue) }

    /// The document in the text.
    var document: Document { DocumentReader().read(text, name: "test.txt") }
}
