import OnRecordCore

/// What lists show of an article's quotations, and where its entities are mentioned, so that a list over many articles need
/// not analyse them again.
struct ArticleFindings: Sendable {
    /// A quotation; one that repeats another is left out.
    struct Said: Sendable {
        /// Its index in `AnnotatedDocument.quotations`.
        let index: Int
        let span: TextSpan
        /// The words of its segments.
        let words: [TextSpan]
        /// The index of its speaker's entity.
        let entity: Int?
        /// The speaker as the article calls them; empty where there is none.
        let speaker: String
        let standing: SpeakerStanding
        /// Counted from 1.
        let line: Int
    }

    /// A mention of the entity with index `entity`.
    struct Named: Sendable {
        let entity: Int
        let span: TextSpan
    }

    /// In the order of the text.
    let said: [Said]
    /// In the order of the text.
    let named: [Named]

    /// What was found in `article`.
    init(_ article: AnnotatedDocument) {
        let lines = LineIndex(article.document.text.utf8)
        said = article.quotations.enumerated().compactMap { index, quotation in
            guard quotation.repeats == nil else { return nil }
            let speaker = quotation.attribution?.speaker
            return Said(
                index: index, span: quotation.span, words: quotation.segments.map(\.words), entity: speaker?.entity,
                speaker: speaker?.name ?? "", standing: article.standing(of: index),
                line: lines.line(at: quotation.span.start))
        }
        named = article.mentions.map { Named(entity: $0.entity, span: $0.span) }
    }

    /// Reads what `write(to:)` has written.
    init(from reader: inout ByteReader) {
        let standings = SpeakerStanding.allCases
        said = reader.list { reader in
            Said(
                index: reader.number(), span: reader.span(), words: reader.list { $0.span() },
                entity: reader.optional { $0.number() }, speaker: reader.text(),
                standing: standings[min(reader.number(), standings.count - 1)], line: reader.number())
        }
        named = reader.list { Named(entity: $0.number(), span: $0.span()) }
    }

    /// Writes all of it in few bytes.
    func write(to writer: inout ByteWriter) {
        writer.write(said) { writer, said in
            writer.write(said.index)
            writer.write(said.span)
            writer.write(said.words) { $0.write($1) }
            writer.write(said.entity) { $0.write($1) }
            writer.write(said.speaker)
            writer.write(SpeakerStanding.allCases.firstIndex(of: said.standing) ?? 0)
            writer.write(said.line)
        }
        writer.write(named) { writer, named in
            writer.write(named.entity)
            writer.write(named.span)
        }
    }
}
