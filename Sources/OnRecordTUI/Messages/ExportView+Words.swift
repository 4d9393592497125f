extension ExportView {
    /// Whether it is the article as it is.
    var isText: Bool { if case .text = self { true } else { false } }

    /// What the user calls it.
    var words: String {
        switch self {
        case .list(_, let items): plural(items.count, "entry", "entries")
        case .record(_, _, let count): plural(count, "entry", "entries")
        case .hits: "all hits"
        case .quotations: "this article's quotations"
        case .text: "this article"
        }
    }

    /// The file name to propose: "quotations.md", or one after the list's title.
    var fileName: String {
        switch self {
        case .quotations, .text: "quotations.md"
        case .list(let title, _), .hits(let title, _), .record(let title, _, _): Self.fileName(for: title)
        }
    }

    private static func fileName(for title: String) -> String {
        let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.prefix(6)
        return (words.isEmpty ? "list" : words.joined(separator: "-")) + ".md"
    }
}
