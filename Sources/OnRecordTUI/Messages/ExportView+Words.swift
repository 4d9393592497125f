extension ExportView {
    /// Whether it is the article as it is.
    var isText: Bool { if case .text = self { true } else { false } }

    /// What the user calls it.
    var words: String {
        switch self {
        case .list(_, let items): plural(items.count, "entry", "entries")
        case .record(_, _, let count): plural(count, "entry", "entries")
        case .quotations: "this article's quotations"
        case .text: "this article"
        }
    }
}
