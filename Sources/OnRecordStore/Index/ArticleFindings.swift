import OnRecordCore

/// Where the entities of an article are mentioned, so that a walk over many articles need not analyse them again.
struct ArticleFindings: Sendable {
    /// A mention of the entity with index `entity`.
    struct Named: Sendable {
        let entity: Int
        let span: TextSpan
    }

    /// In the order of the text.
    let named: [Named]

    /// What was found in `article`.
    init(_ article: AnnotatedDocument) {
        named = article.mentions.map { Named(entity: $0.entity, span: $0.span) }
    }

    /// Reads what `write(to:)` has written.
    init(from reader: inout ByteReader) {
        named = reader.list { Named(entity: $0.number(), span: $0.span()) }
    }

    /// Writes all of it in few bytes.
    func write(to writer: inout ByteWriter) {
        writer.write(named) { writer, named in
            writer.write(named.entity)
            writer.write(named.span)
        }
    }
}
