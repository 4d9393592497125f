import OnRecordCore

/// Words of an article with what one must know to quote them: whose they are, and where they stand.
public struct Citation: Hashable, Sendable {
    /// The words as printed; those of a quotation without the marks at its ends (`QuotedWords.inner`).
    public let words: String
    /// Whether they are a speaker's own words, in quotation marks.
    public let isQuotation: Bool
    /// Who says them; `nil` if unknown, or if they are no speech.
    public let speaker: String?
    /// What the article gives the speaker as title, party or office.
    public let roles: [String]
    /// The words that attribute.
    public let cue: String?
    /// The headline; `nil` where the article has none.
    public let title: String?
    /// The publication.
    public let outlet: String?
    /// When the article was published, and when it was last updated.
    public let published: DateStamp?
    /// See `published`.
    public let updated: DateStamp?
    /// The path to open the article by.
    public let file: String
    /// The line of the file where they begin, counted from 1.
    public let line: Int
    /// What the user noted about them; empty where that is nothing.
    public let note: String
    /// Where the article is on the web.
    public let source: CitationSource

    /// The quotation at `index` of `content`, the article in `file`.
    public init(
        quotation index: Int, of content: AnnotatedDocument, file: String, note: String = "",
        source: CitationSource = .none
    ) {
        let quotation = content.quotations[index]
        self.init(
            words: QuotedWords(quotation.segments.map(\.words), in: content.document.text).inner,
            isQuotation: true, at: quotation.span, attribution: content.attribution(of: index)?.speaker,
            cue: content.attribution(of: index)?.cue, isKnown: content.standing(of: index).isAttributed, of: content,
            file: file, note: note, source: source)
    }

    /// The words at `span` of `content`, the article in `file`; `words`, where given, is what is shown of them. Where a
    /// quotation or reported speech stands there, its speaker says them.
    public init(
        _ span: TextSpan, words: String? = nil, of content: AnnotatedDocument, file: String, note: String = "",
        source: CitationSource = .none
    ) {
        if let index = content.quotations.firstIndex(where: { $0.span.overlaps(span) }), words == nil {
            self.init(quotation: index, of: content, file: file, note: note, source: source)
            return
        }
        let statement = content.statements.first { $0.span.overlaps(span) }
        self.init(
            words: words ?? content.document.text.oneLine(span), isQuotation: false, at: span,
            attribution: statement?.speaker, cue: statement?.cue, isKnown: statement?.standing.isAttributed ?? false,
            of: content, file: file, note: note, source: source)
    }

    private init(
        words: String, isQuotation: Bool, at span: TextSpan, attribution sayer: Speaker?, cue sign: TextSpan?,
        isKnown: Bool, of content: AnnotatedDocument, file: String, note: String, source: CitationSource
    ) {
        let entity = sayer?.entity.flatMap {
            content.entities.indices.contains($0) ? content.entities[$0] : nil
        }
        let document = content.document
        self.words = words
        self.isQuotation = isQuotation
        speaker = isKnown ? sayer?.name : nil
        var roles: [String] = []
        for role in isKnown ? entity?.roles ?? [] : [] where !roles.contains(role.name) { roles.append(role.name) }
        self.roles = roles
        cue = isKnown ? sign.map { document.text.oneLine($0) } : nil
        title = document.title.map { document.text.oneLine($0) }
        outlet = document.outlet?.name
        (published, updated) = (document.published, document.updated)
        self.file = file
        line = document.text.lineNumber(at: span.start)
        self.note = note
        self.source = source
    }
}

extension Citation {
    /// What stands for the name of a speaker who is not known.
    static let unknownSpeaker = "speaker unknown"

    /// "Rep. Jane Roe (D-Ohio)" as the article has it: "Jane Roe (Rep., D-Ohio)"; who is not known is said to be so.
    public var sayer: String? {
        guard let speaker else { return isQuotation ? Self.unknownSpeaker : nil }
        return speaker + (roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))")
    }

    /// Title, outlet and date, as far as the article gives them.
    public var origin: String {
        let date = published.map(\.shown) ?? updated.map { "updated " + $0.shown } ?? "no date"
        return [title.map { "“\($0)”" } ?? "no title", outlet, date].compactMap(\.self).joined(separator: ", ")
    }

    /// The file and the line, as compilers and grep give them.
    public var place: String { "\(file):\(line)" }

    /// The words with their source, to be pasted.
    public var text: String {
        let lines = [
            isQuotation ? "“\(words)”" : words, "— " + [sayer, origin].compactMap(\.self).joined(separator: ", in "),
            source.address ?? source.archive, place, note.isEmpty ? nil : "Note: " + note,
        ]
        return lines.compactMap(\.self).map { VisibleSigns.shown($0) + "\n" }.joined()
    }
}
