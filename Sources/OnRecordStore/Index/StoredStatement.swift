import OnRecordCore

/// A statement of an article as the index keeps it.
struct StoredStatement: Sendable {
    let kind: StatementKind
    let level: CertaintyLevel
    /// The index of its speaker's entity in the article.
    let speaker: Int?
    /// The entities of the article that its words name or refer to.
    let subjects: [Int]
    /// The description of a speaker without a name, in the form of `EntityTable.nameKey`.
    let description: String?
    let contents: Contents

    /// What a row shows.
    struct Contents: Sendable {
        let index: Int
        let span: TextSpan
        let segments: [TextSpan]
        /// The words of what is reported, or the parts of a quotation (`QuotedWords`).
        let words: [String]
        /// The speaker as the article calls them; empty where there is none.
        let speaker: String
        let standing: SpeakerStanding
        let confidence: Double
        let cue: TextSpan?
        let mention: TextSpan?
        let paragraph: TextSpan
        let line: Int
    }

    /// Those of `article`, in the order of the text.
    static func all(in article: AnnotatedDocument) -> [StoredStatement] {
        let text = article.document.text
        let lines = LineIndex(text.utf8)
        let paragraphs = article.document.paragraphs
        return article.statements.map { statement in
            let paragraph = paragraphs.partitionPoint { $0.span.end > statement.span.start }
            let own = statement.segments.flatMap { segment in
                article.mentions[article.mentions.partitionPoint { $0.span.start >= segment.start }...]
                    .prefix { $0.span.start < segment.end }.map(\.entity)
            }
            return StoredStatement(
                kind: statement.kind, level: statement.level, speaker: statement.speaker?.entity,
                subjects: own.withoutRepeats,
                description: statement.standing == .unnamed
                    ? statement.speaker.map { EntityTable.nameKey($0.name.withoutNUL) } : nil,
                contents: Contents(
                    index: statement.index, span: statement.span, segments: statement.segments,
                    words: words(of: statement, in: text), speaker: statement.speaker?.name ?? "",
                    standing: statement.standing, confidence: statement.confidence, cue: statement.cue,
                    mention: statement.speaker?.mention,
                    paragraph: paragraphs.indices.contains(paragraph) ? paragraphs[paragraph].span : statement.span,
                    line: lines.line(at: statement.span.start)))
        }
    }
}

extension StoredStatement {
    private static func words(of statement: Statement, in text: ArticleText) -> [String] {
        statement.kind == .reported
            ? statement.segments.map { text.oneLine($0) } : QuotedWords(statement.segments, in: text).parts
    }
}

extension StoredStatement.Contents {
    /// The words in the form in which the full-text index takes them.
    var indexedText: String { FoldedText.string(of: words.joined(separator: " ")).withoutNUL }

    /// All of it in few bytes.
    var packed: [UInt8] {
        var writer = ByteWriter()
        writer.write(index)
        writer.write(span)
        writer.write(segments) { $0.write($1) }
        writer.write(words) { $0.write($1) }
        writer.write(speaker)
        writer.write(SpeakerStanding.allCases.firstIndex(of: standing) ?? 0)
        writer.write(Int((confidence * 1000).rounded()))
        writer.write(cue) { $0.write($1) }
        writer.write(mention) { $0.write($1) }
        writer.write(paragraph)
        writer.write(line)
        return writer.bytes
    }

    /// The words of the first part of what `packed` holds, without reading the rest.
    static func openingWords(packed bytes: [UInt8]) -> ArraySlice<UInt8> {
        var reader = ByteReader(bytes)
        _ = reader.number()
        _ = reader.span()
        _ = reader.list { $0.span() }
        return reader.count() > 0 ? reader.slice() : []
    }

    /// Reads what `packed` holds.
    init(packed bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        let standings = SpeakerStanding.allCases
        self.init(
            index: reader.number(), span: reader.span(), segments: reader.list { $0.span() },
            words: reader.list { $0.text() }, speaker: reader.text(),
            standing: standings[min(reader.number(), standings.count - 1)],
            confidence: Double(reader.number()) / 1000, cue: reader.optional { $0.span() },
            mention: reader.optional { $0.span() }, paragraph: reader.span(), line: reader.number())
    }
}
