/// Joins lines into the blocks that become paragraphs.
///
/// Most articles have one paragraph a line. In hard-wrapped text the lines of a paragraph are joined; a blank line
/// always separates, even in the middle of a sentence.
enum BlockScanner {
    /// The blocks of `text`, in order. Takes time linear in the text.
    static func blocks(in text: ArticleText) -> [Block] {
        let lines = LineScanner.lines(in: text.utf8)
        let width = WrapWidth.detect(lines, in: text.utf8)
        var blocks: [Block] = []
        var first = 0
        for last in lines.indices {
            let next = last + 1
            if next < lines.count, continues(lines[last], lines[next], width: width, in: text.utf8) { continue }
            let span = lines[first].span.union(lines[last].span)
            blocks.append(Block(span: span, followsBlank: lines[first].followsBlank, in: text.utf8))
            first = next
        }
        return blocks
    }

    private static func continues(_ line: Line, _ next: Line, width: Int?, in utf8: [UInt8]) -> Bool {
        guard !next.followsBlank else { return false }
        if WrapWidth.flows(from: line, into: next, in: utf8) { return true }
        guard let width, next.indent <= line.indent + 1 else { return false }
        return line.columns <= width && WrapWidth.isForced(from: line, to: next, width: width, in: utf8)
    }
}
