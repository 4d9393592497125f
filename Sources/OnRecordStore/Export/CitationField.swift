import OnRecordCore

/// What of a citation a template can name.
enum CitationField: String, CaseIterable {
    /// The words: those of a quotation in marks, and without these.
    case quote, words
    case speaker, roles, title, outlet, date, updated, address, archive, accessed, file, line, note

    /// Whether it is a date.
    var isDate: Bool { [.date, .updated, .accessed].contains(self) }

    /// What `citation` has for it; empty where that is nothing.
    func value(of citation: Citation, _ style: DateStyle) -> String {
        switch self {
        case .quote: citation.isQuotation ? "“\(citation.words)”" : citation.words
        case .words: citation.words
        case .speaker: citation.speaker ?? (citation.isQuotation ? Citation.unknownSpeaker : "")
        case .roles: citation.roles.joined(separator: ", ")
        case .title: citation.title ?? ""
        case .outlet: citation.outlet ?? ""
        case .date: (citation.published ?? citation.updated).map(style.words) ?? ""
        case .updated: citation.updated.map(style.words) ?? ""
        case .address: citation.source.address ?? ""
        case .archive: citation.source.archive ?? ""
        case .accessed: citation.source.accessed.map(style.words) ?? ""
        case .file: citation.file
        case .line: String(citation.line)
        case .note: citation.note
        }
    }
}
