/// Splits a text into lines, leaving out blank ones.
enum LineScanner {
    /// The lines of `utf8` that are not blank, in order. Takes time linear in the text.
    static func lines(in utf8: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var followsBlank = true
        var start = 0
        var offset = 0
        while start < utf8.count {
            // Fast path: nearly all bytes are inside a line.
            if offset < utf8.count, utf8[offset] > 0x0D, utf8[offset] < 0x80 {
                offset += 1
                continue
            }
            let breakCount = offset < utf8.count ? WhiteSpace.breakCount(in: utf8, at: offset) : 0
            guard offset == utf8.count || breakCount > 0 else {
                offset += 1
                continue
            }
            let span = WhiteSpace.trimmed(TextSpan(start, offset), in: utf8)
            if !span.isEmpty {
                let columns = utf8[span.range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
                let indent = span.start - start
                lines.append(Line(span: span, columns: columns, indent: indent, followsBlank: followsBlank))
            }
            followsBlank = span.isEmpty
            offset += breakCount
            start = offset
        }
        return lines
    }
}
