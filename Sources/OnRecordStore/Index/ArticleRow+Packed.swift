import OnRecordCore

// How the index keeps it: all but the id and the path, which are columns.
extension ArticleRow {
    /// All that a list shows of the article, in few bytes.
    var packed: [UInt8] {
        var writer = ByteWriter()
        writer.write(title) { $0.write($1) }
        writer.write(opening)
        writer.write(outlet) { $0.write($1) }
        writer.write(published, Self.write)
        writer.write(updated, Self.write)
        writer.write(quotationCount)
        writer.write(unattributedCount)
        writer.write(issues) { $0.write($1) }
        return writer.bytes
    }

    /// The row that was packed as `bytes`, of the article `id` at `path`.
    init(_ bytes: [UInt8], id: ArticleID, path: String) {
        var reader = ByteReader(bytes)
        self.init(
            id: id, path: path, title: reader.optional { $0.text() }, opening: reader.text(),
            outlet: reader.optional { $0.text() }, published: reader.optional(Self.date),
            updated: reader.optional(Self.date), quotationCount: reader.number(), unattributedCount: reader.number(),
            issues: reader.list(ParseIssue.init))
    }

    private static func write(_ writer: inout ByteWriter, _ date: DateStamp) {
        writer.write(date.year)
        writer.write(date.month)
        writer.write(date.day)
        writer.write(date.span)
    }

    private static func date(_ reader: inout ByteReader) -> DateStamp {
        DateStamp(year: reader.number(), month: reader.number(), day: reader.number(), span: reader.span())
    }
}

extension ByteWriter {
    /// Writes `issue`.
    mutating func write(_ issue: ParseIssue) {
        write(issue.message)
        write(issue.span) { $0.write($1) }
    }
}

extension ParseIssue {
    /// Reads what a `ByteWriter` has written.
    init(from reader: inout ByteReader) {
        self.init(reader.text(), span: reader.optional { $0.span() })
    }
}
