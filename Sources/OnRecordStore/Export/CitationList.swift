/// Citations in the forms in which they leave the program.
public struct CitationList: Sendable {
    /// What they are: "Jane Roe is quoted as saying".
    public let title: String
    /// The citations.
    public let citations: [Citation]
    /// How they are written as text; `nil` for the plain way.
    private let template: CitationTemplate?

    /// The list of `citations`.
    public init(title: String, citations: [Citation], template: CitationTemplate? = nil) {
        self.title = title
        self.citations = citations
        self.template = template
    }

    /// The list in `format`, as UTF-8. No control character is in it but the ends of lines.
    public func bytes(_ format: ExportFormat) -> [UInt8] {
        switch format {
        case .text: Array(citations.map { template?.text($0) ?? $0.text }.joined(separator: "\n").utf8)
        case .markdown: Array(markdown.utf8)
        case .csv: csv
        case .json: json
        }
    }

    private var markdown: String {
        let entries = citations.map { citation in
            let words = (citation.isQuotation ? "“\(citation.words)”" : citation.words).escapedForMarkdown
            let source = [citation.sayer, citation.origin].compactMap(\.self).joined(separator: ", in ")
                .escapedForMarkdown
            let note = citation.note.isEmpty ? "" : "\n\n" + citation.note.escapedForMarkdown
            let address = (citation.source.address ?? citation.source.archive).map { "  \n<\($0)>" } ?? ""
            return "> \(words)\n\n— \(source)\(address)  \n`\(Self.code(citation.place))`\(note)\n"
        }
        return "# \(title.escapedForMarkdown)\n\n" + entries.joined(separator: "\n")
    }

    private static func code(_ text: String) -> String {
        VisibleSigns.shown(text).replacing("`", with: "'")
    }

    private var csv: [UInt8] {
        var csv = CSVWriter(visible: VisibleSigns.shown)
        csv.row([
            "file", "line", "title", "outlet", "published", "updated", "speaker", "roles", "cue", "words", "note",
            "address", "archive", "accessed",
        ])
        for citation in citations {
            csv.row([
                citation.file, String(citation.line), citation.title, citation.outlet, citation.published?.shown,
                citation.updated?.shown, citation.speaker, citation.roles.joined(separator: ", "), citation.cue,
                citation.words, citation.note, citation.source.address, citation.source.archive,
                citation.source.accessed?.shown,
            ])
        }
        return csv.bytes
    }

    private var json: [UInt8] {
        var json = JSONWriter()
        json.array { json in
            for citation in citations {
                json.breakLine()
                json.object { Self.object(citation, &$0) }
            }
            json.breakLine()
        }
        json.endLine()
        return json.bytes
    }

    private static func object(_ citation: Citation, _ json: inout JSONWriter) {
        json.member("file", citation.file)
        json.member("line", citation.line)
        json.member("title", citation.title)
        json.member("outlet", citation.outlet)
        json.member("published", citation.published?.shown)
        json.member("updated", citation.updated?.shown)
        json.member("speaker", citation.speaker)
        json.key("roles")
        json.array { json in
            for role in citation.roles { json.string(role) }
        }
        json.member("cue", citation.cue)
        json.member("words", citation.words)
        json.member("note", citation.note.isEmpty ? nil : citation.note)
        json.member("address", citation.source.address)
        json.member("archive", citation.source.archive)
        json.member("accessed", citation.source.accessed?.shown)
    }
}
