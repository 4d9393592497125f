/// Citations in the forms in which they leave the program.
public struct CitationList: Sendable {
    /// What they are: "Jane Roe is quoted as saying".
    public let title: String
    /// The citations.
    public let citations: [Citation]

    /// The list of `citations`.
    public init(title: String, citations: [Citation]) {
        self.title = title
        self.citations = citations
    }

    /// The list in `format`, as UTF-8. No control character is in it but the ends of lines.
    public func bytes(_ format: ExportFormat) -> [UInt8] {
        switch format {
        case .text: Array(citations.map(\.text).joined(separator: "\n").utf8)
        case .markdown: Array(markdown.utf8)
        case .csv: csv
        case .json: json
        }
    }

    private var markdown: String {
        let entries = citations.map { citation in
            let words = Self.escaped(citation.isQuotation ? "“\(citation.words)”" : citation.words)
            let source = Self.escaped([citation.sayer, citation.source].compactMap(\.self).joined(separator: ", in "))
            let note = citation.note.isEmpty ? "" : "\n\n" + Self.escaped(citation.note)
            return "> \(words)\n\n— \(source)  \n`\(Self.code(citation.place))`\(note)\n"
        }
        return "# \(Self.escaped(title))\n\n" + entries.joined(separator: "\n")
    }

    /// `text` on one line, such that nothing in it is taken for Markdown or HTML.
    private static func escaped(_ text: String) -> String {
        VisibleSigns.shown(text).unicodeScalars.reduce(into: "") { result, scalar in
            if "\\`*_{}[]<>#|~&".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
    }

    private static func code(_ text: String) -> String {
        VisibleSigns.shown(text).replacing("`", with: "'")
    }

    private var csv: [UInt8] {
        var csv = CSVWriter(visible: VisibleSigns.shown)
        csv.row([
            "file", "line", "title", "outlet", "published", "updated", "speaker", "roles", "cue", "words", "note",
        ])
        for citation in citations {
            csv.row([
                citation.file, String(citation.line), citation.title, citation.outlet, citation.published?.shown,
                citation.updated?.shown, citation.speaker, citation.roles.joined(separator: ", "), citation.cue,
                citation.words, citation.note,
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
    }
}
