import OnRecordCore

/// A text in which square brackets mark the words that a test expects to be found.
///
///     BracketedText("“We must act,” said Chairman [Ed Royce].")
package struct BracketedText {
    /// The text without its brackets.
    package let text: ArticleText
    /// The words that stood in brackets, in order.
    package let marked: [TextSpan]

    package init(_ source: String) {
        var bytes: [UInt8] = []
        var marked: [TextSpan] = []
        var open: Int?
        for byte in source.utf8 {
            switch byte {
            case UInt8(ascii: "["): open = bytes.count
            case UInt8(ascii: "]"):
                if let start = open { marked.append(TextSpan(start, bytes.count)) }
                open = nil
            default: bytes.append(byte)
            }
        }
        text = ArticleText(String(decoding: bytes, as: UTF8.self))
        self.marked = marked
    }

    /// The marked words as strings.
    package var words: [String] { marked.map { text[$0] } }

    /// The document in which every line is a paragraph of the body.
    package var document: Document {
        var paragraphs: [Paragraph] = []
        var start = 0
        for (index, byte) in (text.utf8 + [0x0A]).enumerated() where byte == 0x0A {
            if index > start { paragraphs.append(Paragraph(span: TextSpan(start, index), zone: .body)) }
            start = index + 1
        }
        return Document(
            name: "test", text: text, zones: paragraphs.map { Zone($0.zone, $0.span) }, paragraphs: paragraphs)
    }

    /// Everything that the analysis finds in the text.
    package var analysed: AnnotatedDocument { Analyzer().analyze(document) }
}
